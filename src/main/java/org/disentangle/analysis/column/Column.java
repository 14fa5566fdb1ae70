package org.disentangle.analysis.column;

import org.disentangle.analysis.statistics.RankRounding;
import org.disentangle.analysis.statistics.RankedColumn;
import org.disentangle.analysis.statistics.SortSpace;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one column in one group, indexed by the model's index in the group; sorted when ranks are first
 * needed.
 */
public final class Column {
    private final double[] numbers;
    private final int presentCount;
    private final boolean finite;
    private final boolean constant;
    private final double rankUnit;
    private @Nullable RankedColumn ranked;
    private int @Nullable [] ranksOfAll;
    private long squaresOfAll;

    /** Takes the array without copying. */
    public Column(double[] numbers) {
        this.numbers = numbers;
        int present = 0;
        boolean allFinite = true;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        double largest = 0;
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                present++;
                least = Math.min(least, number);
                greatest = Math.max(greatest, number);
                if (Double.isInfinite(number)) {
                    allFinite = false;
                } else {
                    largest = Math.max(largest, Math.abs(number));
                }
            }
        }
        this.presentCount = present;
        this.finite = allFinite;
        this.rankUnit = RankRounding.unit(largest);
        this.constant = present == 0 || RankRounding.tied(least, greatest, rankUnit);
    }

    /** The scores of a group, oriented so that higher is better. */
    public static Column oriented(Benchmark benchmark, Subset models) {
        double[] numbers = new double[models.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = benchmark.oriented(models.row(i));
        }
        return new Column(numbers);
    }

    /** The numbers of a group as they are. */
    public static Column raw(Values values, Subset models) {
        return new Column(values.of(models));
    }

    public double get(int place) {
        return numbers[place];
    }

    public boolean isMissing(int place) {
        return Double.isNaN(numbers[place]);
    }

    /** The numbers themselves, NaN where missing; must not be modified. */
    public double[] numbers() {
        return numbers;
    }

    public int presentCount() {
        return presentCount;
    }

    /** Whether no number is infinite. */
    public boolean isFinite() {
        return finite;
    }

    /** Whether all numbers present tie, or there are none. */
    public boolean isConstant() {
        return constant;
    }

    /** Whether two numbers of this column share a rank. */
    public boolean isTied(double a, double b) {
        return RankRounding.tied(a, b, rankUnit);
    }

    public RankedColumn ranked() {
        return ranked(new SortSpace());
    }

    /**
     * The sorted column.
     *
     * @param space arrays for sorting, if not done before
     */
    public RankedColumn ranked(SortSpace space) {
        RankedColumn known = ranked;
        if (known == null) {
            known = RankedColumn.of(numbers, space);
            ranked = known;
        }
        return known;
    }

    /** The doubled, centred ranks of all models with a number, 0 for the others; must not be modified. */
    public int[] ranksOfAll() {
        return ranksOfAll(new SortSpace());
    }

    /**
     * The same.
     *
     * @param space arrays for sorting, if not done before
     */
    public int[] ranksOfAll(SortSpace space) {
        int[] known = ranksOfAll;
        if (known == null) {
            known = new int[numbers.length];
            squaresOfAll = ranked(space).ranksOfAll(known);
            ranksOfAll = known;
        }
        return known;
    }

    /** The sum of the squares of {@link #ranksOfAll}. */
    long squaresOfAll() {
        ranksOfAll();
        return squaresOfAll;
    }
}
