package org.disentangle.analysis.column;

import java.util.Arrays;
import java.util.BitSet;
import org.disentangle.analysis.statistics.KendallCorrelation;
import org.disentangle.analysis.statistics.LeastSquares;
import org.disentangle.analysis.statistics.RankCorrelation;
import org.disentangle.analysis.statistics.SortSpace;
import org.disentangle.table.Subset;
import org.disentangle.wording.Counts;

/**
 * Two columns of a group side by side, over the models that have both. One instance serves many pairs in turn and
 * reuses its arrays.
 */
public final class Pairing {
    private final SortSpace space = new SortSpace();
    private final boolean[] included;
    private final int[] ownRanksX;
    private final int[] ownRanksY;
    private final int[] places;
    private final double[] x;
    private final double[] y;
    private int count;
    private int[] ranksX;
    private int[] ranksY;
    private long squaresX;
    private long squaresY;

    /** Allocates for groups of a size. */
    public Pairing(int size) {
        included = new boolean[size];
        ownRanksX = new int[size];
        ownRanksY = new int[size];
        ranksX = ownRanksX;
        ranksY = ownRanksY;
        places = new int[size];
        x = new double[size];
        y = new double[size];
    }

    /**
     * Pairs two columns.
     *
     * @param nounX the noun for a number of x ("capabilities score")
     * @return why they cannot be correlated (a clause); empty if they can
     */
    public String take(Column columnX, Column columnY, String nounX) {
        double[] allX = columnX.numbers();
        double[] allY = columnY.numbers();
        int both = 0;
        for (int place = 0; place < included.length; place++) {
            boolean include = !Double.isNaN(allX[place]) && !Double.isNaN(allY[place]);
            included[place] = include;
            if (include) {
                x[both] = allX[place];
                y[both] = allY[place];
                both++;
            }
        }
        count = both;
        if (columnY.presentCount() == 0) {
            return "no model of this group has a score";
        }
        if (columnX.presentCount() == 0) {
            return "no model of this group has a " + nounX;
        }
        if (count < 3) {
            return (count == 0 ? "no model has" : "only " + Counts.models(count) + Counts.form(count, " has", " have"))
                    + " both a score and a " + nounX;
        }
        if (isConstant(y, columnY)) {
            return "all " + count + " scores are the same" + butForRounding(y);
        }
        if (isConstant(x, columnX)) {
            return "all " + count + " models have the same " + nounX + butForRounding(x);
        }
        return "";
    }

    /** The number of models that have both. */
    public int count() {
        return count;
    }

    /** The models that have both, as rows of the table. */
    public Subset models(Subset group) {
        if (count == group.size()) {
            return group;
        }
        BitSet rows = new BitSet(group.tableSize());
        for (int place = 0; place < included.length; place++) {
            if (included[place]) {
                rows.set(group.row(place));
            }
        }
        return Subset.of(rows, group.tableSize());
    }

    /**
     * Ranks both columns over the models that have both; if those are all models of a column, its known ranks are used.
     */
    public void rank(Column columnX, Column columnY) {
        if (count == columnX.presentCount()) {
            ranksX = columnX.ranksOfAll(space);
            squaresX = columnX.squaresOfAll();
        } else {
            ranksX = ownRanksX;
            squaresX = columnX.ranked(space).ranks(included, count, ranksX);
        }
        if (count == columnY.presentCount()) {
            ranksY = columnY.ranksOfAll(space);
            squaresY = columnY.squaresOfAll();
        } else {
            ranksY = ownRanksY;
            squaresY = columnY.ranked(space).ranks(included, count, ranksY);
        }
    }

    /** Σ of the products of doubled, centred ranks; after {@link #rank}. */
    public long rankProducts() {
        return RankCorrelation.products(ranksX, ranksY);
    }

    /** Spearman's ρ; after {@link #rank}. */
    public double spearman() {
        return RankCorrelation.rho(rankProducts(), squaresX, squaresY);
    }

    /** Whether two models share a rank in x or in y; after {@link #rank}. */
    public boolean hasTies() {
        long untied = RankCorrelation.untiedSquares(count);
        return squaresX < untied || squaresY < untied;
    }

    /** The sizes of the groups of equal x, in ascending order; after {@link #rank}. */
    public int[] tieGroupsX() {
        return tieGroups(ranksX);
    }

    /** The sizes of the groups of equal y, in ascending order; after {@link #rank}. */
    public int[] tieGroupsY() {
        return tieGroups(ranksY);
    }

    /** Kendall's counts; after {@link #rank}. */
    public KendallCorrelation kendall(Column columnX) {
        int n = columnX.ranked().places(included, places);
        int[] sortedX = new int[n];
        int[] partners = new int[n];
        for (int i = 0; i < n; i++) {
            sortedX[i] = ranksX[places[i]];
            partners[i] = ranksY[places[i]];
        }
        return KendallCorrelation.of(sortedX, partners);
    }

    /** The least-squares line of y on x; both must be finite. */
    public LeastSquares line() {
        return LeastSquares.fit(x, y, count);
    }

    /** Whether all numbers of both are finite. */
    public boolean isFinite() {
        for (int i = 0; i < count; i++) {
            if (Double.isInfinite(x[i]) || Double.isInfinite(y[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean isConstant(double[] numbers, Column column) {
        for (int i = 1; i < count; i++) {
            if (!column.isTied(numbers[i], numbers[0])) {
                return false;
            }
        }
        return true;
    }

    private String butForRounding(double[] numbers) {
        for (int i = 1; i < count; i++) {
            if (numbers[i] != numbers[0]) {
                return " except in their last digits";
            }
        }
        return "";
    }

    private int[] tieGroups(int[] ranks) {
        int[] sorted = new int[count];
        int next = 0;
        for (int place = 0; place < included.length; place++) {
            if (included[place]) {
                sorted[next++] = ranks[place];
            }
        }
        Arrays.sort(sorted);
        int[] groups = new int[count];
        int used = 0;
        for (int i = 0; i < count; i++) {
            used += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
            groups[used - 1]++;
        }
        return Arrays.copyOf(groups, used);
    }
}
