package org.disentangle.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.statistics.RankRounding;

/**
 * How a correlation changes when each of several items is left out in turn.
 *
 * @param low the lowest correlation; missing with the reason when none could be computed
 * @param high the highest correlation; missing exactly when the lowest is
 * @param moved the correlation that is farthest from the one with everything; missing also when that is
 * @param tried how many things were left out in turn
 * @param undefined those without which there is no correlation; the range is over the others
 */
public record LeaveOneOut(WithoutOne low, WithoutOne high, WithoutOne moved, int tried, List<String> undefined) {

    /**
     * A correlation without one of the items.
     *
     * @param rho the correlation
     * @param leftOut the item; empty when the correlation is missing
     */
    public record WithoutOne(Estimate rho, String leftOut) {
        static WithoutOne missing(String reason) {
            return new WithoutOne(Estimate.missing(reason), "");
        }
    }

    public LeaveOneOut {
        undefined = List.copyOf(undefined);
    }

    /** Nothing was left out, for this reason. */
    public static LeaveOneOut missing(String reason) {
        return missing(reason, 0, List.of());
    }

    private static LeaveOneOut missing(String reason, int tried, List<String> undefined) {
        WithoutOne none = WithoutOne.missing(reason);
        return new LeaveOneOut(none, none, none, tried, undefined);
    }

    /**
     * Sums up; of correlations that are equal but for rounding, the one whose name comes first counts, so that the order of the
     * table's rows decides nothing.
     *
     * @param whole the correlation with everything
     * @param names what was left out in turn
     * @param without the correlation each time
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

    /** Whether thing i comes before thing j: its number is greater, or as great and its name is the first of the two. */
    private static boolean isBefore(double ofI, double ofJ, List<String> names, int i, int j) {
        return RankRounding.tied(ofI, ofJ, RankRounding.unit(1)) ? names.get(i).compareTo(names.get(j)) < 0 : ofI > ofJ;
    }

    private static double distance(double rho, Estimate whole) {
        return Math.abs(rho - whole.value());
    }
}
