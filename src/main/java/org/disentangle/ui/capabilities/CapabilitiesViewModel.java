package org.disentangle.ui.capabilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.figure.Figures;
import org.disentangle.figure.ModelLabels;
import org.disentangle.figure.layout.Figure;
import org.disentangle.job.JobRunner;
import org.disentangle.session.Results;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.common.FigureRequest;
import org.disentangle.ui.common.FilledScores;
import org.disentangle.ui.common.HoverText;
import org.disentangle.ui.common.Numbers;
import org.disentangle.ui.common.Selection;
import org.disentangle.ui.common.Words;
import org.disentangle.ui.common.Workspace;

/** What the capabilities score of the selected group is made of. */
public final class CapabilitiesViewModel {
    private final Workspace workspace;
    private final SubdomainScores subdomains;
    private final ReadOnlyObjectWrapper<Optional<FigureRequest>> figure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Text> text = new ReadOnlyObjectWrapper<>(new Text("", List.of(), false));

    private final ReadOnlyStringWrapper subdomainWords = new ReadOnlyStringWrapper("");

    /**
     * What stands above the figure.
     *
     * @param summary the score in one sentence, or why there is none
     * @param leftOut which models have no score, and what they lack; one sentence a model
     * @param onScale whether models are scored on a saved scale
     */
    public record Text(String summary, List<String> leftOut, boolean onScale) {
        public Text {
            leftOut = List.copyOf(leftOut);
        }
    }

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

    public CapabilitiesViewModel(Workspace workspace, JobRunner runner) {
        this.workspace = workspace;
        this.subdomains = new SubdomainScores(workspace, runner);
        subdomains.scores().addListener((property, old, scores) -> subdomainWords.set(subdomains.sentence()));
        workspace.results().addListener((property, old, results) -> refresh());
        workspace.selection().group().addListener((property, old, group) -> refresh());
        refresh();
    }

    public ReadOnlyObjectProperty<Optional<FigureRequest>> figure() {
        return figure.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Text> text() {
        return text.getReadOnlyProperty();
    }

    /** The scores of subdomains in one sentence; empty where there are none. */
    ReadOnlyStringProperty subdomainWords() {
        return subdomainWords.getReadOnlyProperty();
    }

    public Selection selection() {
        return workspace.selection();
    }

    private Optional<GroupAnalysis> group() {
        return workspace
                .results()
                .get()
                .flatMap(results -> results.group(workspace.selection().group().get()));
    }

    private void refresh() {
        Optional<Results> results = workspace.results().get();
        Optional<GroupAnalysis> group = group();
        subdomains.lookAt(results, group);
        figure.set(group.filter(present -> present.score().isPresent() || isScored(present, results))
                .flatMap(present -> results.map(all -> new Request(all, present))));
        text.set(group.map(present -> write(present, results.orElseThrow()))
                .orElse(new Text("No model of this group is visible.", List.of(), onScale(results))));
    }

    private static boolean onScale(Optional<Results> results) {
        return results.flatMap(present -> present.document().choices().studies().scale())
                .isPresent();
    }

    private static boolean isScored(GroupAnalysis group, Optional<Results> results) {
        return results.flatMap(present -> present.scaled(group))
                .filter(scaled -> scaled.reason().isEmpty())
                .isPresent();
    }

    private static Text write(GroupAnalysis group, Results results) {
        Optional<ScaledModels> scaled = results.scaled(group);
        if (scaled.isPresent()) {
            return new ScaleWords(results, group, scaled.get()).text();
        }
        if (group.score().isEmpty()) {
            return new Text(Words.sentence("there is no capabilities score: " + group.noScore()), List.of(), false);
        }
        CapabilitiesScore score = group.score().get();
        String which = group.name().equals("all") ? "" : group.name() + " ";
        String summary = "PC1 explains " + Numbers.percent(score.explainedVariance(), 1) + " of the variance of "
                + score.benchmarks().size() + " capabilities benchmarks over "
                + Words.count(score.models().size(), which + "model", which + "models")
                + (results.showsRefitted() ? " that are visible" : "") + "; they correlate by "
                + Numbers.fixed(score.meanCorrelation(), 2) + " on average.";
        ScoreTable table = results.document().table();
        ModelLabels names = ModelLabels.whole(table);
        List<String> leftOut = new ArrayList<>(score.warnings());
        score.unusable()
                .forEach((column, reason) -> leftOut.add(name(table, column) + " is not used: " + reason + "."));
        score.leftOut()
                .forEach((row, lacking) -> leftOut.add(names.of(row) + " has no score: it lacks "
                        + Words.list(
                                lacking.stream()
                                        .map(column -> name(table, column))
                                        .toList(),
                                4) + "."));
        score.filled()
                .forEach((row, columns) -> leftOut.add(names.of(row) + " is marked ○: its "
                        + Words.list(
                                columns.stream()
                                        .map(column -> name(table, column))
                                        .toList(),
                                4)
                        + (columns.size() == 1 ? " was" : " were") + " filled in."));
        return new Text(summary, leftOut, false);
    }

    static String name(ScoreTable table, String column) {
        return table.benchmark(column).map(benchmark -> benchmark.info().name()).orElse(column);
    }

    /** What is said of a model. */
    Optional<HoverText> describe(int row) {
        return withoutSubdomains(row).map(text -> {
            List<HoverText.Line> lines = new ArrayList<>(text.lines());
            lines.addAll(subdomains.lines(row));
            return new HoverText(text.title(), lines);
        });
    }

    private Optional<HoverText> withoutSubdomains(int row) {
        Optional<Results> results = workspace.results().get();
        Optional<ScaledModels> scaled = group().flatMap(present -> results.flatMap(all -> all.scaled(present)));
        if (scaled.isPresent()) {
            return new ScaleWords(results.orElseThrow(), group().orElseThrow(), scaled.get()).hover(row);
        }
        return group().flatMap(GroupAnalysis::score)
                .filter(score -> row < score.scores().size() && !score.scores().isMissing(row))
                .flatMap(score -> results.map(present -> {
                    double value = score.scores().get(row);
                    List<HoverText.Line> lines = new ArrayList<>();
                    lines.add(new HoverText.Line("Score", Numbers.fixed(value, 2)));
                    lines.add(new HoverText.Line(
                            "Rank", score.rank(row) + " of " + score.models().size()));
                    FilledScores.line(present, workspace.selection().group().get(), row)
                            .ifPresent(lines::add);
                    return new HoverText(
                            ModelLabels.whole(present.document().table()).of(row), lines);
                }));
    }
}
