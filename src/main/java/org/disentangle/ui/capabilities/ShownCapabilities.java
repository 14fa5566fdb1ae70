package org.disentangle.ui.capabilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.figure.Figures;
import org.disentangle.figure.layout.Figure;
import org.disentangle.session.Results;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/**
 * The capabilities score of the selected group.
 *
 * @param workspace holds the open document and the view state
 */
record ShownCapabilities(Workspace workspace) {
    private record Request(Results results, GroupAnalysis group) implements FigureRequest {
        @Override
        public Figure make() {
            return results.scaled(group)
                    .map(scaled -> Figures.capabilities(results.shown(), group, scaled))
                    .orElseGet(() -> Figures.capabilities(results.shown(), group));
        }

        @Override
        public String name() {
            return "capabilities " + group.name();
        }
    }

    /** The group; empty if the current analysis does not have it. */
    Optional<GroupAnalysis> group() {
        return workspace
                .results()
                .get()
                .flatMap(results -> results.group(workspace.selection().group().get()));
    }

    /** The figure; empty if there is no score. */
    Optional<FigureRequest> figure() {
        Optional<Results> results = workspace.results().get();
        return group().filter(present -> present.score().isPresent() || isScored(present, results))
                .flatMap(present -> results.map(all -> new Request(all, present)));
    }

    /** The text above the figure. */
    CapabilitiesViewModel.Text text() {
        Optional<Results> results = workspace.results().get();
        return group().map(present -> write(present, results.orElseThrow()))
                .orElse(new CapabilitiesViewModel.Text(
                        "No model of this group is visible.", List.of(), onScale(results)));
    }

    private static boolean onScale(Optional<Results> results) {
        return results.flatMap(present -> present.document().plan().studies().scale())
                .isPresent();
    }

    private static boolean isScored(GroupAnalysis group, Optional<Results> results) {
        return results.flatMap(present -> present.scaled(group))
                .filter(scaled -> scaled.reason().isEmpty())
                .isPresent();
    }

    private static CapabilitiesViewModel.Text write(GroupAnalysis group, Results results) {
        Optional<ScaledModels> scaled = results.scaled(group);
        if (scaled.isPresent()) {
            return new ScaleWords(results, group, scaled.get()).text();
        }
        if (group.score().isEmpty()) {
            return new CapabilitiesViewModel.Text(
                    Sentences.of("there is no capabilities score: " + group.noScore()), List.of(), false);
        }
        CapabilitiesScore score = group.score().get();
        String which = group.name().equals("all") ? "" : group.name() + " ";
        String summary = "PC1 explains " + Numbers.percent(score.pca().explainedVariance(), 1) + " of the variance of "
                + score.benchmarks().size() + " capabilities benchmarks over "
                + Counts.of(score.models().size(), which + "model", which + "models")
                + (results.showsRefitted() ? " that are visible" : "") + "; they correlate at "
                + Numbers.fixed(score.pca().meanCorrelation(), 2) + " on average.";
        ScoreTable table = results.document().table();
        ModelLabels names = ModelLabels.whole(table);
        List<String> leftOut = new ArrayList<>(score.warnings());
        score.unusable()
                .forEach((column, reason) ->
                        leftOut.add(CapabilitiesViewModel.name(table, column) + " is not used: " + reason + "."));
        score.leftOut()
                .forEach((row, lacking) -> leftOut.add(names.of(row) + " has no score: it lacks "
                        + Listing.and(
                                lacking.stream()
                                        .map(column -> CapabilitiesViewModel.name(table, column))
                                        .toList(),
                                4)
                        + "."));
        score.filled()
                .forEach((row, columns) -> leftOut.add(names.of(row) + " is marked ○: its "
                        + Listing.and(
                                columns.stream()
                                        .map(column -> CapabilitiesViewModel.name(table, column))
                                        .toList(),
                                4)
                        + Counts.form(columns.size(), " was", " were") + " filled in."));
        return new CapabilitiesViewModel.Text(summary, leftOut, false);
    }
}
