package org.disentangle.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.pairs.PairChange;
import org.disentangle.figure.Figures;
import org.disentangle.figure.capabilities.CapabilitiesFigure;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.ranking.RankingFigure;
import org.disentangle.figure.scatter.PairArrows;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.figure.style.Theme;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.PinnedLabel;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.Studies;
import org.disentangle.table.ModelPair;
import org.disentangle.table.Role;
import org.disentangle.table.Subset;

/**
 * The figures of an analysis: the ranking, the capabilities of each group, a scatter plot per safety benchmark and
 * group.
 */
final class ResultFigures {
    static final String FOLDER = "figures";
    /** All figures, in the order they are written; to add a kind, add a line. */
    private static final List<Series> SERIES = List.of(
            (figures, studies) -> figures.planRanking(), ResultFigures::planCapabilities, ResultFigures::planScatters);

    private static final int MOST_NAMED_POINTS = 60;

    private final Analysis analysis;
    /** The models drawn; others may count in the numbers. */
    private final Subset visible;

    private final List<PinnedLabel> labels;

    private final FileNames names = new FileNames();
    private final List<Planned> planned = new ArrayList<>();

    private ResultFigures(Analysis analysis, Plan plan) {
        this.analysis = analysis;
        this.visible = plan.filter().visible(analysis.table());
        this.labels = plan.labels();
    }

    /** A figure and the name of its file, without extension. */
    private record Planned(String stem, Supplier<Figure> figure) {}

    /**
     * Writes the figures to a folder inside this one.
     *
     * @return the files written, and those that could not be
     * @throws IOException if the folder cannot be created
     */
    static FigureFiles write(Analysis analysis, Studies studies, Plan plan, Path folder, Progress progress)
            throws IOException {
        List<FigureFormat> formats = plan.figures().formats().stream()
                .map(FigureFormat::of)
                .flatMap(Optional::stream)
                .toList();
        if (formats.isEmpty()) {
            return new FigureFiles(List.of(), List.of(), Set.of());
        }
        ResultFigures figures = new ResultFigures(analysis, plan);
        SERIES.forEach(series -> series.plan(figures, studies));
        return figures.write(plan, formats, Files.createDirectory(folder.resolve(FOLDER)), progress);
    }

    /** Plans the figures of one kind. */
    private interface Series {
        void plan(ResultFigures figures, Studies studies);
    }

    private void planRanking() {
        plan(RankingFigure.KIND, () -> Figures.ranking(analysis));
    }

    private void planCapabilities(Studies studies) {
        for (GroupAnalysis group : analysis.groups()) {
            if (group.score().isPresent()) {
                plan(
                        CapabilitiesFigure.KIND + "_" + FileNames.safe(group.name()),
                        () -> Figures.capabilities(analysis, group));
            }
            ModelScores.scaled(analysis, studies, group)
                    .filter(scaled -> scaled.reason().isEmpty())
                    .ifPresent(scaled -> plan(
                            CapabilitiesFigure.KIND + "_" + FileNames.safe(group.name()),
                            () -> Figures.capabilities(analysis, group, scaled)));
        }
    }

    private void planScatters(Studies studies) {
        analysis.groups().forEach(group -> planScatters(group, pairsWithin(group, studies)));
    }

    /** The pairs compared within a group; if they span groups, its figures do not show both models. */
    private static List<ModelPair> pairsWithin(GroupAnalysis group, Studies studies) {
        return studies.pairs().stream()
                .filter(pairs -> pairs.group().equals(group.name()))
                .flatMap(pairs -> pairs.benchmarks().stream().limit(1))
                .flatMap(benchmark -> benchmark.changes().stream())
                .map(PairChange::pair)
                .toList();
    }

    private void planScatters(GroupAnalysis group, List<ModelPair> pairs) {
        Subset drawn = group.models().and(visible);
        List<BenchmarkCorrelation> correlations = group.correlations().stream()
                .filter(correlation -> correlation.benchmark().role() == Role.SAFETY && correlation.n() > 0)
                .toList();
        int digits = Integer.toString(correlations.size()).length();
        for (int i = 0; i < correlations.size(); i++) {
            BenchmarkCorrelation correlation = correlations.get(i);
            if (correlation.models().and(visible).isEmpty()) {
                continue;
            }
            String number = "0".repeat(digits - Integer.toString(i + 1).length()) + (i + 1);
            plan(
                    ScatterFigure.KIND + "_" + FileNames.safe(group.name()) + "_" + number + "_"
                            + FileNames.safe(correlation.benchmark().column()),
                    () -> scatter(group, correlation, drawn, pairs));
        }
    }

    private ScatterFigure scatter(
            GroupAnalysis group, BenchmarkCorrelation correlation, Subset drawn, List<ModelPair> pairs) {
        ScatterFigure plain = Figures.scatter(analysis, group, correlation, drawn, labels(correlation));
        return PairArrows.on(plain, analysis.table(), pairs)
                .withPinned(PinnedLabel.of(labels, correlation.benchmark().column(), analysis.table()));
    }

    /** Which points to label: with many models only outliers, because there is no room for all names. */
    private static ScatterFigure.Labels labels(BenchmarkCorrelation correlation) {
        return correlation.n() <= MOST_NAMED_POINTS ? ScatterFigure.Labels.ALL : ScatterFigure.Labels.OUTLIERS;
    }

    private void plan(String stem, Supplier<Figure> figure) {
        planned.add(new Planned(names.unused(stem), figure));
    }

    private FigureFiles write(Plan plan, List<FigureFormat> formats, Path folder, Progress progress) {
        FigureChoices choices = plan.figures();
        FigureFacts facts = new FigureFacts(analysis.table().provenance(), plan);
        FigureExport export = new FigureExport(facts, choices.size(), choices.dpi(), Theme.LIGHT);
        List<Path> files = new ArrayList<>();
        List<FigureFailure> failures = new ArrayList<>();
        Set<Integer> missing = new HashSet<>();
        progress.begin("Drawing figures", planned.size());
        for (Planned next : planned) {
            progress.check();
            FigureFiles made = export.write(next.figure(), formats, folder, next.stem(), progress);
            files.addAll(made.written());
            failures.addAll(made.failures());
            missing.addAll(made.missingLetters());
            progress.advance(1);
        }
        return new FigureFiles(files, failures, missing);
    }
}
