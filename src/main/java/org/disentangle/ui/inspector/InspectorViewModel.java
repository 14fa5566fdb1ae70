package org.disentangle.ui.inspector;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.disentangle.session.Results;
import org.disentangle.ui.common.Selection;
import org.disentangle.ui.common.Workspace;

/** What is said of the selected benchmark and the selected model. */
public final class InspectorViewModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<BenchmarkCard>> benchmark =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ModelCard>> model = new ReadOnlyObjectWrapper<>(Optional.empty());

    public InspectorViewModel(Workspace workspace) {
        this.workspace = workspace;
        Selection selection = workspace.selection();
        workspace.results().addListener((property, old, results) -> {
            writeBenchmark();
            writeModel();
        });
        workspace.comparing().addListener((property, old, comparing) -> writeBenchmark());
        selection.group().addListener((property, old, group) -> writeBenchmark());
        selection.benchmark().addListener((property, old, column) -> writeBenchmark());
        selection.model().addListener((property, old, row) -> writeModel());
        writeBenchmark();
        writeModel();
    }

    ReadOnlyObjectProperty<Optional<BenchmarkCard>> benchmark() {
        return benchmark.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ModelCard>> model() {
        return model.getReadOnlyProperty();
    }

    /** Shows another benchmark everywhere. */
    void look(String column) {
        workspace.selection().benchmark().set(column);
    }

    /** Nothing is selected any more. */
    void forgetModel() {
        workspace.selection().model().set(Optional.empty());
    }

    private void writeBenchmark() {
        Selection selection = workspace.selection();
        benchmark.set(workspace.results().get().flatMap(results -> results.document()
                .table()
                .benchmark(selection.benchmark().get())
                .map(found -> new BenchmarkCardWriter(
                                results,
                                selection.group().get(),
                                found,
                                workspace.comparing().get())
                        .write())));
    }

    private void writeModel() {
        Optional<Results> results = workspace.results().get();
        model.set(workspace.selection().model().get().flatMap(row -> results.filter(
                        present -> row < present.document().table().modelCount())
                .map(present -> new ModelCardWriter(present, row).write())));
    }
}
