package org.disentangle.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.statistics.RankRounding;

/**
 * How a correlation changes when each of several items is left out in turn.
 *
 * @param low the lowest correlation; missing, with the reason, if none could be computed
 * @param high the highest correlation; missing exactly if the lowest is
 * @param moved the correlation farthest from the one with everything; also missing if that is
 * @param tried the number of items left out in turn
 * @param undefined the items without which there is no correlation; the range is over the others
 */
public record LeaveOneOut(WithoutOne low, WithoutOne high, WithoutOne moved, int tried, List<String> undefined) {

    /**
     * A correlation without one of the items.
     *
     * @param rho the correlation
     * @param leftOut the item; empty if the correlation is missing
     */
    public record WithoutOne(Estimate rho, String leftOut) {
        static WithoutOne missing(String reason) {
            return new WithoutOne(Estimate.missing(reason), "");
        }
    }

    public LeaveOneOut {
        undefined = List.copyOf(undefined);
    }

    /** A result for which nothing was left out, with the reason. */
    public static LeaveOneOut missing(String reason) {
        return missing(reason, 0, List.of());
    }

    private static LeaveOneOut missing(String reason, int tried, List<String> undefined) {
        WithoutOne none = WithoutOne.missing(reason);
        return new LeaveOneOut(none, none, none, tried, undefined);
    }

    /**
     * Summarises; of correlations equal up to rounding, the one whose name comes first counts, so that the order of the
     * table's rows does not matter.
     *
     * @param whole the correlation with everything
     * @param names the items left out in turn
     * @param without the correlation without each item
     */
    static LeaveOneOut of(Estimate whole, List<String> names, List<Estimate> without) {
        List<String> undefined = new ArrayList<>();
        int low = -1;
        int high = -1;
        int moved = -1;
        for (int i = 0; i < names.size(); i++) {
            if (!without.get(i).isPresent()) {
                undefined.add(names.get(i));
                continue;
            }
            double rho = without.get(i).value();
            low = low < 0 || isBefore(-rho, -without.get(low).value(), names, i, low) ? i : low;
            high = high < 0 || isBefore(rho, without.get(high).value(), names, i, high) ? i : high;
            if (whole.isPresent()) {
                moved = moved < 0
                                || isBefore(
                                        distance(rho, whole),
                                        distance(without.get(moved).value(), whole),
                                        names,
                                        i,
                                        moved)
                        ? i
                        : moved;
            }
        }
        Collections.sort(undefined);
        if (low < 0) {
            return missing("there is no correlation without any one of the " + names.size(), names.size(), undefined);
        }
        return new LeaveOneOut(
                new WithoutOne(without.get(low), names.get(low)),
                new WithoutOne(without.get(high), names.get(high)),
                moved < 0 ? WithoutOne.missing(whole.reason()) : new WithoutOne(without.get(moved), names.get(moved)),
                names.size(),
                undefined);
    }

    /** Whether item i comes before item j: its number is larger, or equal and its name comes first. */
    private static boolean isBefore(double ofI, double ofJ, List<String> names, int i, int j) {
        return RankRounding.tied(ofI, ofJ, RankRounding.unit(1)) ? names.get(i).compareTo(names.get(j)) < 0 : ofI > ofJ;
    }

    private static double distance(double rho, Estimate whole) {
        return Math.abs(rho - whole.value());
    }
}
