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
 * @param lowWithout what is left out there; empty when missing
 * @param high the highest correlation; missing exactly when the lowest is
 * @param highWithout what is left out there; empty when missing
 * @param moved the correlation that is farthest from the one with everything; missing also when that is
 * @param movedWithout what moves it most; empty when missing
 * @param tried how many things were left out in turn
 * @param undefined those without which there is no correlation; the range is over the others
 */
public record LeaveOneOut(
        Estimate low,
        String lowWithout,
        Estimate high,
        String highWithout,
        Estimate moved,
        String movedWithout,
        int tried,
        List<String> undefined) {
    public LeaveOneOut {
        undefined = List.copyOf(undefined);
    }

    /** Nothing was left out, for this reason. */
    static LeaveOneOut missing(String reason) {
        return missing(reason, 0, List.of());
    }

    private static LeaveOneOut missing(String reason, int tried, List<String> undefined) {
        Estimate none = Estimate.missing(reason);
        return new LeaveOneOut(none, "", none, "", none, "", tried, undefined);
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
                without.get(low),
                names.get(low),
                without.get(high),
                names.get(high),
                moved < 0 ? Estimate.missing(whole.reason()) : without.get(moved),
                moved < 0 ? "" : names.get(moved),
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
