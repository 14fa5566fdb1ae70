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
import java.util.function.BiConsumer;
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
import org.disentangle.session.OpenedTables;
import org.disentangle.ui.common.Dialogs;
import org.disentangle.ui.common.Workspace;

/** Files on their way into the window: what they are understood to be, and what was chosen instead. */
public final class PreviewViewModel {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final OpenedTables opened;
    private final OpeningFolders folders;
    private final BiConsumer<List<Path>, ImportOptions> add;
    private final Runnable show;
    private final Runnable close;
    private final LatestOnly looking;
    private final JobRunner runner;
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
     * @param folders what was opened and pasted before, and what was chosen then
     * @param add adds files to the open table
     * @param show shows the preview
     * @param close takes it away
     */
    public PreviewViewModel(
            Workspace workspace,
            JobRunner runner,
            Dialogs dialogs,
            OpeningFolders folders,
            BiConsumer<List<Path>, ImportOptions> add,
            Runnable show,
            Runnable close) {
        this.workspace = workspace;
        this.runner = runner;
        this.dialogs = dialogs;
        this.folders = folders;
        this.opened = folders.opened();
        this.add = add;
        this.show = show;
        this.close = close;
        this.looking = new LatestOnly(runner);
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

    /** Opens files, after a preview where something is new or in doubt; folders stand for the tables in them. */
    public void open(List<Path> dropped) {
        if (dropped.isEmpty()) {
            workspace.openReference();
        } else {
            look(dropped, false);
        }
    }

    /** Adds the scores of files to the open table, after a preview where something is new or in doubt. */
    public void addScores(List<Path> chosenFiles) {
        look(chosenFiles, true);
    }

    /** Whether there is a table to add scores to. */
    public boolean canAdd() {
        return workspace.session().get().isPresent();
    }

    /** Whether the files were chosen to be added. */
    public boolean isAdding() {
        return adding;
    }

    private void look(List<Path> dropped, boolean toAdd) {
        List<Path> snapshot = List.copyOf(dropped);
        ImportOptions defaults = workspace.reader().defaults();
        workspace
                .activity()
                .start(
                        looking::start,
                        "Looking at " + Workspace.names(snapshot),
                        Duration.ZERO,
                        progress -> {
                            List<Path> found = FoundFiles.of(snapshot);
                            Preview first = workspace.reader().preview(found, defaults, progress);
                            Optional<ImportOptions> before = opened.find(first.columns(), defaults);
                            return new Looked(found, first, before);
                        },
                        new Failing<Looked>() {
                            @Override
                            public void succeeded(Looked looked) {
                                looked(looked, toAdd);
                            }
                        },
                        () -> workspace.notices().inform("Opening " + Workspace.names(snapshot) + " was cancelled."));
    }

    /** Opens text that was pasted; it is kept as a file, so that the document can be opened again. */
    public void openText(String text) {
        runner.start("Keeping the pasted table", progress -> folders.keep(text), new Failing<Path>() {
            @Override
            public void succeeded(Path file) {
                open(List.of(file));
            }
        });
    }

    /** What was opened last, the latest first. */
    public List<List<Path>> recent() {
        return folders.recent();
    }

    private void go(List<Path> found, ImportOptions options) {
        if (adding) {
            add.accept(found, options);
        } else {
            openNow(found, options);
        }
    }

    private void openNow(List<Path> found, ImportOptions options) {
        runner.start(
                "Remembering the files",
                progress -> {
                    folders.addRecent(found);
                    return found;
                },
                new Failing<List<Path>>());
        workspace.open(found, options);
    }

    private record Looked(List<Path> files, Preview preview, Optional<ImportOptions> before) {}

    private void looked(Looked looked, boolean toAdd) {
        adding = toAdd && canAdd();
        if (looked.before().isPresent()) {
            go(looked.files(), looked.before().get());
        } else if ((looked.preview().isClear() || adding && looked.preview().isClearToAdd())) {
            go(looked.files(), workspace.reader().defaults());
        } else {
            files = looked.files();
            asFound = looked.preview().columns();
            chosen.clear();
            uses = ColumnUses.guess();
            reading.set(Reading.guess());
            take(looked.preview());
            show.run();
        }
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

    private ImportOptions options() {
        return new ChosenColumns(columns).over(workspace.reader().defaults().withReading(reading.get()));
    }

    /** Opens the files as chosen. */
    public void confirm() {
        adding = false;
        confirmed();
    }

    /** Adds the files as chosen to the open table. */
    public void confirmAdding() {
        adding = true;
        confirmed();
    }

    private void confirmed() {
        ImportOptions options = options();
        List<PreviewColumn> remembered = List.copyOf(columns);
        List<PreviewColumn> knownBy = asFound;
        runner.start(
                "Remembering the roles",
                progress -> {
                    opened.remember(knownBy, remembered, options.reading());
                    return remembered;
                },
                new Failing<List<PreviewColumn>>());
        close.run();
        go(files, options);
    }

    /** Saves what was chosen as a catalogue file. */
    public void saveRoles() {
        String catalogue = new ChosenColumns(columns).catalogue();
        dialogs.chooseSave("benchmarks.csv", "Catalogue of benchmarks", "csv")
                .ifPresent(path ->
                        runner.start("Saving the roles", progress -> write(path, catalogue), new Failing<Path>() {
                            @Override
                            public void succeeded(Path written) {
                                workspace.notices().inform("The roles were saved as " + written.getFileName() + ".");
                            }
                        }));
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

    /** Says in place why work failed. */
    private class Failing<T> implements JobListener<T> {
        @Override
        public void succeeded(T result) {}

        @Override
        public void failed(Throwable cause) {
            workspace.fail(cause);
        }
    }
}
