package org.disentangle.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.scale.FrozenScale;
import org.disentangle.analysis.scale.ScaledModel;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.figure.capabilities.CapabilitiesFigure;
import org.disentangle.table.Subset;

/** Makes the description of how a group's capabilities score is made up. */
final class CapabilitiesFigures {
    private CapabilitiesFigures() {}

    static CapabilitiesFigure fitted(Analysis analysis, GroupAnalysis group) {
        DrawnFamilies families = DrawnFamilies.of(analysis.table());
        List<CapabilitiesFigure.RankedModel> models =
                group.score().map(score -> ranked(analysis, score, families)).orElse(List.of());
        int[] rows =
                models.stream().mapToInt(CapabilitiesFigure.RankedModel::row).toArray();
        return new CapabilitiesFigure(
                Figures.title("Capabilities score", group),
                Captions.capabilities(analysis, group),
                group.score().map(CapabilitiesFigures::explained).orElse(List.of()),
                group.score().map(score -> loadings(analysis, score)).orElse(List.of()),
                models,
                families.entries(rows));
    }

    static CapabilitiesFigure onScale(Analysis analysis, GroupAnalysis group, ScaledModels scaled) {
        DrawnFamilies families = DrawnFamilies.of(analysis.table());
        Subset scored = Subset.of(
                scaled.models().stream()
                        .filter(model -> model.score().isPresent())
                        .mapToInt(ScaledModel::row)
                        .collect(BitSet::new, BitSet::set, BitSet::or),
                analysis.table().modelCount());
        ModelLabels labels = ModelLabels.of(analysis.table(), scored);
        DrawnTypes types = DrawnTypes.of(analysis);
        List<CapabilitiesFigure.RankedModel> models = scaled.models().stream()
                .filter(model -> model.score().isPresent())
                .map(model -> new CapabilitiesFigure.RankedModel(
                        model.row(),
                        labels.of(model.row()) + (model.isComplete() ? "" : " ○"),
                        families.entryOf(model.row()),
                        model.score().value(),
                        types.of(model.row())))
                .sorted(Comparator.comparingDouble(CapabilitiesFigure.RankedModel::score)
                        .reversed())
                .toList();
        return new CapabilitiesFigure(
                Figures.title("Capabilities score on a frozen scale", group),
                Captions.onScale(group, scaled),
                List.of(),
                scaled.reason().isEmpty()
                        ? scaled.scale().map(scale -> loadings(analysis, scale)).orElse(List.of())
                        : List.of(),
                models,
                families.entries(scored.rows().toArray()));
    }

    private static List<CapabilitiesFigure.Loading> loadings(Analysis analysis, FrozenScale scale) {
        return scale.columns().stream()
                .map(column -> new CapabilitiesFigure.Loading(
                        column.benchmark(), name(analysis, column.benchmark()), column.loading()))
                .sorted(Comparator.comparingDouble(CapabilitiesFigure.Loading::loading)
                        .reversed())
                .toList();
    }

    private static String name(Analysis analysis, String column) {
        return analysis.table()
                .benchmark(column)
                .map(benchmark -> benchmark.info().name())
                .orElse(column);
    }

    private static List<CapabilitiesFigure.RankedModel> ranked(
            Analysis analysis, CapabilitiesScore score, DrawnFamilies families) {
        ModelLabels labels = ModelLabels.of(analysis.table(), score.models());
        DrawnTypes types = DrawnTypes.of(analysis);
        List<CapabilitiesFigure.RankedModel> models = new ArrayList<>();
        for (int row = 0; row < score.scores().size(); row++) {
            if (!score.scores().isMissing(row)) {
                models.add(new CapabilitiesFigure.RankedModel(
                        row,
                        score.filled().containsKey(row) ? labels.of(row) + " ○" : labels.of(row),
                        families.entryOf(row),
                        score.scores().get(row),
                        types.of(row)));
            }
        }
        models.sort((a, b) -> Double.compare(b.score(), a.score()));
        return models;
    }

    private static List<Double> explained(CapabilitiesScore score) {
        return IntStream.range(0, score.pca().eigenvalues().size())
                .mapToObj(i ->
                        score.pca().eigenvalues().get(i) / score.benchmarks().size())
                .toList();
    }

    private static List<CapabilitiesFigure.Loading> loadings(Analysis analysis, CapabilitiesScore score) {
        return IntStream.range(0, score.benchmarks().size())
                .mapToObj(i -> new CapabilitiesFigure.Loading(
                        score.benchmarks().get(i),
                        name(analysis, score.benchmarks().get(i)),
                        score.pca().loadings().get(i)))
                .sorted((a, b) -> Double.compare(b.loading(), a.loading()))
                .toList();
    }
}
