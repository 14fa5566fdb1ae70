package org.disentangle.ui.scatter;

import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.session.Results;
import org.disentangle.table.Subset;
import org.disentangle.wording.Counts;

/**
 * Why a scatter plot would have no points. The sentence replaces it, because axes and numbers without models would
 * mislead.
 */
final class NothingToDraw {
    private final Results results;
    private final String group;

    NothingToDraw(Results results, String group) {
        this.results = results;
        this.group = group;
    }

    /** The reason if the analysis does not have the group or the benchmark. */
    String withoutNumbers(String benchmark) {
        if (results.visibleOf(group) == 0) {
            return noneVisible();
        }
        return results.document()
                .table()
                .benchmark(benchmark)
                .map(found -> found.info().name() + " is not analysed; choose another benchmark in the ranking.")
                .orElse("No benchmark is chosen; choose one in the ranking.");
    }

    /** The reason if no model to be drawn has both numbers; empty if one has. */
    Optional<String> without(GroupAnalysis present, BenchmarkCorrelation correlation, boolean context) {
        Subset drawn = context ? present.models() : present.models().and(results.visible());
        if (drawn.isEmpty()) {
            return Optional.of(noneVisible());
        }
        boolean any = drawn.rows()
                .anyMatch(row -> !present.x().raw().isMissing(row)
                        && !correlation.benchmark().scores().isMissing(row));
        if (any) {
            return Optional.empty();
        }
        boolean unscored =
                present.x().isCapabilitiesScore() && present.x().values().presentCount() == 0;
        return Optional.of(
                unscored
                        ? "There is no capabilities score. " + present.noScore()
                        : "None of the " + Counts.models(drawn.size()) + " visible has both "
                                + correlation.benchmark().info().name() + " and "
                                + (present.x().isCapabilitiesScore()
                                        ? "a capabilities score"
                                        : present.x().title())
                                + ".");
    }

    private String noneVisible() {
        String word = group.equals("all") || group.isEmpty() ? "" : group + " ";
        return "No " + word + "model is visible: the filter hides all "
                + results.modelsOf(group).size() + ".";
    }
}
