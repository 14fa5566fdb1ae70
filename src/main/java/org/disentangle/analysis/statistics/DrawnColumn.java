package org.disentangle.analysis.statistics;

import java.util.Arrays;

/**
 * What happens to a column of m numbers when its U units (rows, or groups of rows that belong together) are drawn U times with
 * replacement. Exact probabilities, not counts of draws.
 *
 * <p>With e units without a number and h(v) units whose numbers all equal v, the numbers drawn are all the same, or
 * there are none, with probability (e/U)ᵁ + Σ (((h(v) + e)/U)ᵁ − (e/U)ᵁ), summed over the values v. No number other
 * than the most common is drawn with probability (1 − k/U)ᵁ, where k units have another number; this is nearly all of
 * it. Exactly a given set of d of the U − e units with a number, and none of the others, is drawn with probability Σ
 * (−1)ʲ·C(d, j)·((e + d − j)/U)ᵁ, j from 0 to d.
 *
 * @param present the number of rows with a number
 * @param sharing the number of those that share the most common number; 0 without numbers
 * @param units the number of units with a number
 * @param others the number of those with a number other than the most common
 * @param commonestChance the probability that no number other than the most common is drawn
 * @param constantChance the probability that all numbers drawn are the same, or none is drawn; 1 without numbers
 * @param fewChance the probability that fewer than {@link #FEW} different rows with a number are drawn
 */
public record DrawnColumn(
        int present,
        int sharing,
        int units,
        int others,
        double commonestChance,
        double constantChance,
        double fewChance) {
    /** The fewest different rows for a meaningful correlation. */
    public static final int FEW = 4;

    private static final int NOTHING = -1;
    private static final int SEVERAL = -2;

    /**
     * Computes it.
     *
     * @param column m numbers, NaN where missing
     * @param partner another column of m numbers; where it has none, that of the first does not count either
     * @param units the indices of the rows drawn together; each index is in one unit
     */
    public static DrawnColumn of(SortedColumn column, SortedColumn partner, int[][] units) {
        int[] groupOf = new int[column.numbers().length];
        Arrays.fill(groupOf, NOTHING);
        int present = 0;
        int commonest = 0;
        int sharing = 0;
        int next = 0;
        for (int group = 0; group < column.groups(); group++) {
            int size = 0;
            for (; next < column.end(group); next++) {
                int place = column.order()[next];
                if (!Double.isNaN(partner.numbers()[place])) {
                    groupOf[place] = group;
                    size++;
                }
            }
            present += size;
            if (size > sharing) {
                sharing = size;
                commonest = group;
            }
        }
        int[] alike = new int[column.groups()];
        int[] bySize = new int[FEW];
        int empty = 0;
        int others = 0;
        for (int[] unit : units) {
            int held = held(unit, groupOf);
            if (held == NOTHING) {
                empty++;
                continue;
            }
            others += held == commonest ? 0 : 1;
            if (held >= 0) {
                alike[held]++;
            }
            int size = size(unit, groupOf);
            if (size < FEW) {
                bySize[size]++;
            }
        }
        return new DrawnColumn(
                present,
                sharing,
                units.length - empty,
                others,
                onlyOf(units.length - others, units.length),
                constantChance(alike, empty, units.length),
                fewChance(bySize, empty, units.length));
    }

    private static int held(int[] unit, int[] groupOf) {
        int held = NOTHING;
        for (int place : unit) {
            int group = groupOf[place];
            if (group != NOTHING) {
                held = held == NOTHING || held == group ? group : SEVERAL;
            }
        }
        return held;
    }

    private static int size(int[] unit, int[] groupOf) {
        int size = 0;
        for (int place : unit) {
            size += groupOf[place] == NOTHING ? 0 : 1;
        }
        return size;
    }

    private static double constantChance(int[] alike, int empty, int units) {
        double nothing = onlyOf(empty, units);
        double chance = nothing;
        for (int count : alike) {
            if (count > 0) {
                chance += onlyOf(count + empty, units) - nothing;
            }
        }
        return chance;
    }

    /** @param bySize the numbers of units that have 1, 2 and 3 rows with a number */
    private static double fewChance(int[] bySize, int empty, int units) {
        double ones = bySize[1];
        double pairs = ones * (ones - 1) / 2 + ones * bySize[2];
        double triples = ones * (ones - 1) * (ones - 2) / 6;
        return onlyOf(empty, units)
                + (ones + bySize[2] + bySize[3]) * exactly(1, empty, units)
                + pairs * exactly(2, empty, units)
                + triples * exactly(3, empty, units);
    }

    /** The probability that all of a given set of units with a number, and no other such unit, are drawn. */
    private static double exactly(int set, int empty, int units) {
        double chance = 0;
        double ways = 1;
        for (int j = 0; j <= set; j++) {
            chance += ways * onlyOf(empty + set - j, units);
            ways *= -(double) (set - j) / (j + 1);
        }
        return Math.max(0, chance);
    }

    /** The probability that every draw falls into some of the units. */
    private static double onlyOf(int some, int units) {
        return units == 0 ? 1 : Math.pow((double) some / units, units);
    }
}
