package org.disentangle.ui.inspector;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.disentangle.finding.cards.BenchmarkCard;
import org.disentangle.finding.cards.BenchmarkCardWriter;
import org.disentangle.finding.cards.ModelCard;
import org.disentangle.finding.cards.ModelCardWriter;
import org.disentangle.session.Results;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;
import org.disentangle.ui.model.Workspace;

/** The cards of the selected benchmark and the selected model. */
public final class InspectorViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Subscriptions subscriptions;
    private final ReadOnlyObjectWrapper<Optional<BenchmarkCard>> benchmark =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ModelCard>> model = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Looked> looked = Optional.empty();

    /**
     * What a card is written from. Several values change at once, but the card is written once.
     *
     * @param comparing whether the numbers of the visible models alone are being computed
     */
    private record Looked(Results results, String group, String benchmark, boolean comparing) {
        Optional<BenchmarkCard> card() {
            return results.document().table().benchmark(benchmark).map(found -> new BenchmarkCardWriter(
                            results, group, found, comparing)
                    .write());
        }

        /** Compares results by identity, because each is published once. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Looked looked
                    && results == looked.results
                    && group.equals(looked.group)
                    && benchmark.equals(looked.benchmark)
                    && comparing == looked.comparing;
        }

        @Override
        public int hashCode() {
            return Objects.hash(group, benchmark, comparing);
        }
    }

    /**
     * Makes the view model.
     *
     * @param shown whether its view is visible; while hidden, it does not update
     */
    public InspectorViewModel(Workspace workspace, ObservableValue<Boolean> shown) {
        this.workspace = workspace;
        this.subscriptions = new Subscriptions(shown);
        Selection selection = workspace.selection();
        subscriptions.follow(
                this::writeBenchmark,
                workspace.results(),
                workspace.comparing(),
                selection.group(),
                selection.benchmark());
        subscriptions.follow(this::writeModel, workspace.results(), selection.model());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    ReadOnlyObjectProperty<Optional<BenchmarkCard>> benchmark() {
        return benchmark.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ModelCard>> model() {
        return model.getReadOnlyProperty();
    }

    ViewStateModel viewState() {
        return workspace.viewState();
    }

    /** Selects a benchmark in every view. */
    void look(String column) {
        workspace.selection().benchmark().set(column);
    }

    /** Clears the selected model. */
    void forgetModel() {
        workspace.selection().model().set(Optional.empty());
    }

    private void writeBenchmark() {
        Optional<Looked> now = workspace.results().get().map(this::looked);
        if (now.equals(looked)) {
            return;
        }
        looked = now;
        benchmark.set(now.flatMap(Looked::card));
    }

    private Looked looked(Results results) {
        Selection selection = workspace.selection();
        return new Looked(
                results,
                selection.group().get(),
                selection.benchmark().get(),
                workspace.comparing().get() && !results.isComplete());
    }

    private void writeModel() {
        Optional<Results> results = workspace.results().get();
        model.set(workspace.selection().model().get().flatMap(row -> results.filter(
                        present -> row < present.document().table().modelCount())
                .map(present -> new ModelCardWriter(present, row).write())));
    }
}
