package org.disentangle.ui.capabilities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.job.JobRunner;
import org.disentangle.session.Results;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.FilledScores;
import org.disentangle.ui.model.HoverText;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Numbers;

/** How the capabilities score of the selected group is made up. */
public final class CapabilitiesViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final ShownCapabilities now;
    private final SubdomainScores subdomains;
    private final Subscriptions subscriptions;
    private final ReadOnlyObjectWrapper<Optional<FigureRequest>> figure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Text> text = new ReadOnlyObjectWrapper<>(new Text("", List.of(), false));

    private final ReadOnlyStringWrapper subdomainWords = new ReadOnlyStringWrapper("");

    /**
     * The text above the figure.
     *
     * @param summary the score in one sentence, or why there is none
     * @param leftOut which models have no score, and what they lack; one sentence per model
     * @param onScale whether models are scored on a saved scale
     */
    public record Text(String summary, List<String> leftOut, boolean onScale) {
        public Text {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** A view model that is always visible. */
    public CapabilitiesViewModel(Workspace workspace, JobRunner runner) {
        this(workspace, runner, new SimpleObjectProperty<>(true));
    }

    /**
     * Makes the view model.
     *
     * @param shown whether its view is visible; while hidden, it does not update
     */
    CapabilitiesViewModel(Workspace workspace, JobRunner runner, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.now = new ShownCapabilities(workspace);
        this.subdomains = new SubdomainScores(workspace, runner);
        this.subscriptions = new Subscriptions(shown);
        subscriptions.on(subdomains.scores(), scores -> subdomainWords.set(subdomains.sentence()));
        subscriptions.follow(
                this::refresh, workspace.results(), workspace.selection().group());
    }

    public ReadOnlyObjectProperty<Optional<FigureRequest>> figure() {
        return figure.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Text> text() {
        return text.getReadOnlyProperty();
    }

    /** The scores of the subdomains in one sentence; empty if there are none. */
    ReadOnlyStringProperty subdomainWords() {
        return subdomainWords.getReadOnlyProperty();
    }

    public Selection selection() {
        return workspace.selection();
    }

    private Optional<GroupAnalysis> group() {
        return now.group();
    }

    private void refresh() {
        subdomains.lookAt(workspace.results().get(), group());
        figure.set(now.figure());
        text.set(now.text());
    }

    @Override
    public void close() {
        subscriptions.close();
        subdomains.lookAt(Optional.empty(), Optional.empty());
    }

    static String name(ScoreTable table, String column) {
        return table.benchmark(column).map(benchmark -> benchmark.info().name()).orElse(column);
    }

    /** The hover text of a model. */
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
