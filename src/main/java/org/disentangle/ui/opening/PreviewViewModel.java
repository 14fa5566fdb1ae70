package org.disentangle.ui.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.importing.ChosenColumns;
import org.disentangle.importing.ColumnUses;
import org.disentangle.importing.ImportOptions;
import org.disentangle.importing.Preview;
import org.disentangle.importing.PreviewColumn;
import org.disentangle.importing.PreviewColumn.Use;
import org.disentangle.importing.Reading;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.ui.common.Dialogs;
import org.disentangle.ui.common.SaidInPlace;
import org.disentangle.ui.common.Workspace;

/** A preview of files: what they are understood to be, and what was chosen instead. */
public final class PreviewViewModel {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final JobRunner runner;
    private final Consumer<PreviewViewModel> confirmed;
    private final LatestOnly looking;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.guess());
    private final ObservableList<PreviewColumn> columns = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty(false);
    private final Map<String, PreviewColumn> chosen = new HashMap<>();
    private List<Path> files = List.of();
    private boolean adding;
    private List<PreviewColumn> asFound = List.of();
    private ColumnUses uses = ColumnUses.guess();

    /**
     * Makes the model.
     *
     * @param confirmed takes this model when its files are to be opened or added as chosen
     */
    PreviewViewModel(Workspace workspace, JobRunner runner, Dialogs dialogs, Consumer<PreviewViewModel> confirmed) {
        this.workspace = workspace;
        this.runner = runner;
        this.dialogs = dialogs;
        this.confirmed = confirmed;
        this.looking = new LatestOnly(runner);
    }

    /** Begins with files as they were found. */
    void begin(List<Path> newFiles, Preview found, boolean toAdd) {
        files = List.copyOf(newFiles);
        adding = toAdd;
        asFound = found.columns();
        chosen.clear();
        uses = ColumnUses.guess();
        reading.set(Reading.guess());
        take(found);
    }

    /** The files. */
    List<Path> files() {
        return files;
    }

    /** The columns as they were found, by which the table will be known again. */
    List<PreviewColumn> asFound() {
        return asFound;
    }

    /** What the files are understood to be. */
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** How they are read. */
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The columns with what was chosen for them. */
    public ObservableList<PreviewColumn> columns() {
        return columns;
    }

    /** Whether the preview is older than the choices. */
    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** "scores.csv and 2 more". */
    public String title() {
        return Workspace.names(files);
    }

    /** Whether there is a table to add scores to. */
    public boolean canAdd() {
        return workspace.session().get().isPresent();
    }

    /** Whether the files were chosen to be added. */
    public boolean isAdding() {
        return adding;
    }

    private void take(Preview newPreview) {
        preview.set(Optional.of(newPreview));
        List<PreviewColumn> all = new ArrayList<>();
        for (PreviewColumn column : newPreview.columns()) {
            all.add(column.use() == Use.MODEL ? column : chosen.getOrDefault(column.name(), column));
        }
        columns.setAll(all);
    }

    /** Reads the files in another way. */
    public void read(UnaryOperator<Reading> change) {
        Reading changed = change.apply(reading.get());
        if (!changed.equals(reading.get())) {
            reading.set(changed);
            lookAgain();
        }
    }

    private void lookAgain() {
        busy.set(true);
        ImportOptions options =
                workspace.reader().defaults().withReading(reading.get()).withUses(uses);
        List<Path> snapshot = files;
        looking.start(
                "Looking again",
                Duration.ZERO,
                progress -> workspace.reader().preview(snapshot, options, progress),
                new JobListener<Preview>() {
                    @Override
                    public void succeeded(Preview result) {
                        busy.set(false);
                        take(result);
                    }

                    @Override
                    public void failed(Throwable cause) {
                        busy.set(false);
                        String sentence = cause instanceof org.disentangle.importing.ImportException
                                ? String.valueOf(cause.getMessage())
                                : "This did not work because of a fault of the program.";
                        preview.get()
                                .ifPresent(before -> take(new Preview(
                                        before.understandings(),
                                        before.header(),
                                        List.of(),
                                        before.columns(),
                                        List.of(),
                                        sentence)));
                    }
                });
    }

    /** Uses columns otherwise. */
    public void use(Collection<String> names, Use use) {
        if (use == Use.MODEL) {
            names.stream().findFirst().ifPresent(name -> {
                chosen.remove(name);
                uses = new ColumnUses(Optional.of(name), uses.attributes());
                lookAgain();
            });
            return;
        }
        change(names, column -> column.use() == Use.MODEL ? column : column.withUse(use));
    }

    /** Changes what is said of columns. */
    public void change(Collection<String> names, UnaryOperator<PreviewColumn> change) {
        Set<String> wanted = Set.copyOf(names);
        for (int i = 0; i < columns.size(); i++) {
            PreviewColumn column = columns.get(i);
            if (wanted.contains(column.name())) {
                PreviewColumn changed = change.apply(column);
                if (!changed.equals(column)) {
                    chosen.put(column.name(), changed);
                    columns.set(i, changed);
                }
            }
        }
    }

    /** The options that read the files as chosen. */
    ImportOptions options() {
        return new ChosenColumns(columns).over(workspace.reader().defaults().withReading(reading.get()));
    }

    /** Opens the files as chosen. */
    public void confirm() {
        adding = false;
        confirmed.accept(this);
    }

    /** Adds the files as chosen to the open table. */
    public void confirmAdding() {
        adding = true;
        confirmed.accept(this);
    }

    /** Saves what was chosen as a catalogue file. */
    public void saveRoles() {
        String catalogue = new ChosenColumns(columns).catalogue();
        dialogs.chooseSave("benchmarks.csv", "Catalogue of benchmarks", "csv")
                .ifPresent(path -> runner.start(
                        "Saving the roles",
                        progress -> write(path, catalogue),
                        new SaidInPlace<Path>(workspace, written -> workspace
                                .notices()
                                .inform("The roles were saved as " + written.getFileName() + "."))));
    }

    private static Path write(Path path, String catalogue) throws org.disentangle.importing.ImportException {
        try {
            return Files.writeString(path, catalogue);
        } catch (IOException failure) {
            throw new org.disentangle.importing.ImportException(
                    org.disentangle.importing.ImportException.Kind.UNREADABLE,
                    "The roles cannot be saved as " + path + "; choose another folder.",
                    failure);
        }
    }
}
