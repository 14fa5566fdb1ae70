package org.disentangle.ui.capabilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.scale.FrozenScale;
import org.disentangle.analysis.scale.ScaledModel;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.session.Results;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.HoverText;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;
import org.disentangle.wording.Numbers;

/** The text about models on a saved scale. */
record ScaleWords(Results results, GroupAnalysis group, ScaledModels scaled) {
    private static final int MOST_NAMED = 4;

    /** Names the scale and the models that lack some of its benchmarks. */
    CapabilitiesViewModel.Text text() {
        if (!scaled.reason().isEmpty()) {
            return new CapabilitiesViewModel.Text(scaled.insteadOfFit(), List.of(), true);
        }
        FrozenScale scale = scaled.scale().orElseThrow();
        String which = group.name().equals("all") ? "" : group.name() + " ";
        long scored = scaled.models().stream()
                .filter(model -> model.score().isPresent())
                .count();
        String summary = "Scored on the saved scale of " + scale.origin().title() + " (" + scale.group()
                + "), whose PC1 explains " + Numbers.percent(scale.origin().explainedVariance(), 1)
                + " of the variance of " + scale.columns().size() + " capabilities benchmarks over "
                + Counts.models(scale.origin().models()) + "; nothing is fitted to this table. "
                + scored + " of " + Counts.of(scaled.models().size(), which + "model", which + "models")
                + Counts.form(scored, " has", " have") + " a score.";
        List<String> lacking = new ArrayList<>();
        if (!scaled.absent().isEmpty()) {
            lacking.add("The table has no column for " + names(scaled.absent()) + ".");
        }
        scaled.models().stream()
                .filter(model -> !model.isComplete() || !model.score().isPresent())
                .map(this::sentence)
                .forEach(lacking::add);
        return new CapabilitiesViewModel.Text(summary, lacking, true);
    }

    private String sentence(ScaledModel model) {
        String name = ModelLabels.whole(table()).of(model.row());
        return model.score().isPresent()
                ? name + " is marked ○: it lacks " + names(model.lacks()) + ", and its score rests on "
                        + Numbers.percent(model.coverage(), 0) + " of the scale."
                : name + " has no score: " + model.score().reason() + ".";
    }

    private String names(List<String> columns) {
        return Listing.and(
                columns.stream()
                        .map(column -> CapabilitiesViewModel.name(table(), column))
                        .toList(),
                MOST_NAMED);
    }

    private ScoreTable table() {
        return results.document().table();
    }

    /** The hover text of one model. */
    Optional<HoverText> hover(int row) {
        return scaled.models().stream()
                .filter(model -> model.row() == row && model.score().isPresent())
                .findFirst()
                .map(model -> {
                    double value = model.score().value();
                    List<HoverText.Line> lines = new ArrayList<>();
                    lines.add(new HoverText.Line("Score on the scale", Numbers.fixed(value, 2)));
                    lines.add(new HoverText.Line("Rank", scaled.rank(model) + " of " + scaled.scoredCount()));
                    if (!model.isComplete()) {
                        lines.add(new HoverText.Line("Missing from the scale", names(model.lacks())));
                    }
                    return new HoverText(ModelLabels.whole(table()).of(row), lines);
                });
    }
}
