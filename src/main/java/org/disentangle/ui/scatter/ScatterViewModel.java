package org.disentangle.ui.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.finding.TableWords;
import org.disentangle.session.Results;
import org.disentangle.session.view.ViewState;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.FilledScores;
import org.disentangle.ui.model.HoverText;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Numbers;

/** The scatter of the selected benchmark in the selected group. */
public final class ScatterViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Function<ViewState, ScatterChoices> chosen;
    private final Subscriptions subscriptions;
    private final ReadOnlyObjectWrapper<Heading> heading =
            new ReadOnlyObjectWrapper<>(new Heading("", "", false, false));
    private final ReadOnlyObjectWrapper<Optional<FigureRequest>> figure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /**
     * The heading above the plot.
     *
     * @param name the benchmark's name
     * @param place its place, such as "3 of 49"; empty if it is not in the ranking
     * @param hasPrevious whether there is a previous benchmark
     * @param hasNext whether there is a next benchmark
     */
    public record Heading(String name, String place, boolean hasPrevious, boolean hasNext) {}

    /** Makes the view model of the large scatter plot, always visible. */
    public ScatterViewModel(Workspace workspace) {
        this(workspace, ScatterChoices::of, new SimpleObjectProperty<>(true));
    }

    /**
     * Makes the view model of a scatter plot.
     *
     * @param chosen how it is drawn
     * @param shown whether its view is visible; while hidden, it does not update
     */
    ScatterViewModel(Workspace workspace, Function<ViewState, ScatterChoices> chosen, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.chosen = chosen;
        this.subscriptions = new Subscriptions(shown);
        Selection selection = workspace.selection();
        subscriptions.follow(this::refresh, workspace.results(), selection.benchmark(), selection.group(), choices());
        subscriptions.run(this::refreshHeading, workspace.viewState().state().map(state -> selection.ranking()));
    }

    /** How it is drawn. */
    ObservableValue<ScatterChoices> choices() {
        return workspace.viewState().state().map(chosen);
    }

    void chooseLabels(ScatterFigure.Labels labels) {
        workspace.viewState().change(state -> ScatterChoices.withLabels(state, labels));
    }

    void chooseContext(boolean context) {
        workspace.viewState().change(state -> ScatterChoices.withContext(state, context));
    }

    public ReadOnlyObjectProperty<Heading> heading() {
        return heading.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<FigureRequest>> figure() {
        return figure.getReadOnlyProperty();
    }

    /** Why there is no figure; empty if there is one, or no table yet. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    public Selection selection() {
        return workspace.selection();
    }

    /** Moves to a neighbour in the ranking. */
    public void step(int by) {
        workspace.selection().step(by);
    }

    private void refresh() {
        refreshHeading();
        ShownScatter now =
                new ShownScatter(workspace, chosen.apply(workspace.viewState().get()));
        missing.set(now.whyMissing().orElse(""));
        figure.set(now.figure());
    }

    private void refreshHeading() {
        Selection selection = workspace.selection();
        String column = selection.benchmark().get();
        List<String> order = selection.order();
        int place = order.indexOf(column);
        int size = order.size();
        String name = workspace
                .results()
                .get()
                .flatMap(results -> results.document().table().benchmark(column))
                .map(benchmark -> benchmark.info().name())
                .orElse("");
        heading.set(new Heading(
                name, place < 0 ? "" : (place + 1) + " of " + size, size > 0 && place != 0, place < size - 1));
    }

    /** The hover text of a point. */
    Optional<HoverText> describe(int row) {
        return workspace
                .results()
                .get()
                .filter(results -> row < results.document().table().modelCount())
                .map(results -> describe(results, row));
    }

    private HoverText describe(Results results, int row) {
        ScoreTable table = results.document().table();
        List<HoverText.Line> lines = new ArrayList<>();
        for (AttributeKind kind : List.of(AttributeKind.FAMILY, AttributeKind.TYPE)) {
            add(lines, table, kind, row);
        }
        Selection selection = workspace.selection();
        results.group(selection.group().get()).ifPresent(group -> {
            addNumber(
                    lines,
                    group.x().isCapabilitiesScore() ? "Score" : shortTitle(table, group),
                    group.x().raw(),
                    row);
            group.correlation(selection.benchmark().get())
                    .map(BenchmarkCorrelation::benchmark)
                    .ifPresent(benchmark -> addNumber(lines, benchmark.info().name(), benchmark.scores(), row));
        });
        FilledScores.line(results, selection.group().get(), row).ifPresent(lines::add);
        for (AttributeKind kind : List.of(AttributeKind.PARAMETERS, AttributeKind.RELEASE)) {
            add(lines, table, kind, row);
        }
        return new HoverText(ModelLabels.whole(table).of(row), lines);
    }

    private static String shortTitle(ScoreTable table, GroupAnalysis group) {
        String column = group.x().word();
        return table.benchmark(column)
                .map(benchmark -> benchmark.info().name())
                .or(() -> table.attribute(column).map(TableWords::title))
                .orElse(column);
    }

    private static void add(List<HoverText.Line> lines, ScoreTable table, AttributeKind kind, int row) {
        table.attribute(kind)
                .flatMap(attribute -> attribute
                        .text(row)
                        .map(text -> new HoverText.Line(TableWords.title(attribute), written(attribute, row, text))))
                .ifPresent(lines::add);
    }

    private static String written(Attribute attribute, int row, String text) {
        return attribute instanceof Attribute.Number number && attribute.kind() != AttributeKind.RELEASE
                ? Numbers.compact(number.values().get(row))
                : text;
    }

    private static void addNumber(List<HoverText.Line> lines, String name, Values values, int row) {
        if (!values.isMissing(row)) {
            lines.add(new HoverText.Line(name, Numbers.significant(values.get(row), 4)));
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
