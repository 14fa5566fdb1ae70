package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.importing.check.DirectionDoubt;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.preview.ChosenColumns;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Work;
import org.disentangle.state.FaultLog;
import org.disentangle.table.Direction;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Workspace;

/** A preview of files: how they are read by default, and what was chosen instead. */
public final class PreviewViewModel {
    private final Workspace workspace;
    private final UnaryOperator<String> words;
    private final BiConsumer<PreviewViewModel, OpeningTarget> confirmed;
    private final RolesSaving roles;
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
    private final AskedDirections asked = new AskedDirections();

    /**
     * Makes the model.
     *
     * @param words what is said of files in the user's words
     * @param confirmed takes this model when its files are to be opened as chosen, or added to a table
     */
    PreviewViewModel(
            Workspace workspace,
            JobRunner runner,
            Dialogs dialogs,
            UnaryOperator<String> words,
            BiConsumer<PreviewViewModel, OpeningTarget> confirmed) {
        this.workspace = workspace;
        this.words = words;
        this.confirmed = confirmed;
        this.roles = new RolesSaving(workspace, runner, dialogs);
        this.looking = new LatestOnly(runner);
    }

    /** Begins with files, as they were found or as it was chosen before. */
    void begin(LookedAt looked, boolean toAdd) {
        files = looked.files();
        adding = toAdd;
        asFound = looked.asFound().columns();
        chosen.clear();
        asked.begin(looked);
        roles.changed();
        ImportOptions before = looked.chosenBefore().orElse(workspace.reader().defaults());
        if (looked.chosenBefore().isPresent()) {
            looked.preview().columns().forEach(column -> chosen.put(column.name(), column));
        }
        uses = before.uses();
        reading.set(before.reading());
        take(looked.preview());
    }

    /** The files. */
    List<Path> files() {
        return files;
    }

    /** The columns as they were found, by which the table will be known again. */
    List<PreviewColumn> asFound() {
        return asFound;
    }

    /** What was in doubt when the choices were made. */
    List<String> doubts() {
        return preview.get().map(Preview::doubts).orElse(List.of());
    }

    /** What the files are understood to be. */
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Why there would be no table; empty when there would be one. */
    String problem() {
        return preview.get().map(Preview::problem).map(words).orElse("");
    }

    /** How they are read. */
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The columns with what was chosen for them. */
    public ObservableList<PreviewColumn> columns() {
        return columns;
    }

    /** As what the roles were saved; empty while they were not, or were changed since. */
    public ReadOnlyStringProperty saved() {
        return roles.saved();
    }

    /** Whether the preview is older than the choices. */
    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** "scores.csv and 2 more". */
    public String title() {
        return Workspace.names(files);
    }

    /** Whether there is a table to add scores to, and it is another one. */
    public boolean canAdd() {
        return workspace.session().get().isPresent() && !isOpen();
    }

    /** Whether the open table is the reference table. */
    boolean referenceIsOpen() {
        return workspace.session().get().stream()
                .anyMatch(session -> session.plan().input().isReference());
    }

    /** Whether these files are the open table. */
    public boolean isOpen() {
        List<String> names = files.stream().map(Path::toString).toList();
        return workspace
                .session()
                .get()
                .filter(session -> session.plan().input().files().equals(names))
                .isPresent();
    }

    /** Whether the files were chosen to be added. */
    public boolean isAdding() {
        return adding;
    }

    private void take(Preview newPreview) {
        List<PreviewColumn> all = ChosenUses.over(newPreview.columns(), chosen);
        if (!all.equals(columns)) {
            columns.setAll(all);
        }
        preview.set(Optional.of(newPreview));
        asked.follow(preview.get(), columns);
    }

    /** The columns of which it is asked which way is better. */
    ReadOnlyObjectProperty<List<DirectionDoubt>> directionsAsked() {
        return asked.property();
    }

    /** Says which way the scores of columns get better. */
    void better(Collection<String> names, Direction direction) {
        asked.answer(names);
        asked.follow(preview.get(), columns);
        List<PreviewColumn> before = List.copyOf(columns);
        change(names, column -> column.use().isBenchmark() ? column.withDirection(direction) : column);
        if (before.equals(columns)) {
            roles.changed();
            check();
        }
    }

    /** Takes a column for the standard errors of another's scores. */
    void holdErrors(String column, String score) {
        chosen.remove(column);
        Map<String, String> errors = new HashMap<>(uses.errors());
        errors.values().removeIf(column::equals);
        errors.put(score, column);
        uses = uses.withErrors(errors);
        roles.changed();
        lookAgain();
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
        NextLook next = nextLook();
        Map<String, PreviewColumn> choices = Map.copyOf(chosen);
        look(progress -> next.over(choices, progress));
    }

    /** What to say about the columns as they are chosen now. */
    private void check() {
        NextLook next = nextLook();
        List<PreviewColumn> all = List.copyOf(columns);
        if (busy.get()) {
            lookAgain();
        } else {
            preview.get().ifPresent(found -> look(progress -> next.checked(found, all, progress)));
        }
    }

    private NextLook nextLook() {
        ImportOptions options =
                workspace.reader().defaults().withReading(reading.get()).withUses(uses);
        return new NextLook(workspace.reader(), files, options, asked.answered());
    }

    private void look(Work<Preview> work) {
        looking.start("Looking again", Duration.ZERO, work, new JobListener<Preview>() {
            @Override
            public void succeeded(Preview result) {
                busy.set(false);
                take(result);
            }

            @Override
            public void failed(Throwable cause) {
                busy.set(false);
                String sentence = cause instanceof ImportException
                        ? String.valueOf(cause.getMessage())
                        : "This did not work because of an internal error; " + FaultLog.where(cause) + ".";
                preview.get().ifPresent(before -> take(before.withProblem(sentence)));
            }
        });
    }

    /** Uses columns otherwise. */
    public void use(Collection<String> names, Use use) {
        if (use == Use.MODEL) {
            names.stream().findFirst().ifPresent(name -> {
                chosen.remove(name);
                // the column that named the models before is found out anew
                chosen.values().removeIf(column -> column.use() == Use.MODEL);
                uses = uses.withModel(Optional.of(name));
                lookAgain();
            });
            return;
        }
        Map<String, String> errors = new HashMap<>(uses.errors());
        boolean heldErrors = errors.values().removeAll(names);
        uses = uses.withErrors(errors);
        change(names, column -> column.use() == Use.MODEL ? column : column.withUse(use));
        asked.follow(preview.get(), columns);
        if (heldErrors) {
            lookAgain();
        }
    }

    /** Says on which scale the numbers of columns are. */
    void scale(Collection<String> names, PreviewColumn.Scale scale) {
        change(names, column -> column.use().isBenchmark() ? column.withScale(scale) : column);
        Set<String> percentages = new HashSet<>(uses.percentages());
        names.forEach(percentages::remove);
        columns.stream()
                .filter(column -> names.contains(column.name()) && column.scale() == PreviewColumn.Scale.PERCENT)
                .map(PreviewColumn::name)
                .forEach(percentages::add);
        if (!percentages.equals(uses.percentages())) {
            uses = uses.withPercentages(percentages);
            lookAgain();
        }
    }

    /** Changes what is said of columns. */
    public void change(Collection<String> names, UnaryOperator<PreviewColumn> change) {
        Set<String> wanted = Set.copyOf(names);
        List<PreviewColumn> all = new ArrayList<>(columns);
        int places = 0;
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            PreviewColumn column = all.get(i);
            PreviewColumn changed = wanted.contains(column.name()) ? change.apply(column) : column;
            if (!changed.equals(column)) {
                chosen.put(column.name(), changed);
                all.set(i, changed);
                places++;
                last = i;
            }
        }
        if (places > 0) {
            // whoever shows the columns counts them with every change, so many are one change
            if (places == 1) {
                columns.set(last, all.get(last));
            } else {
                columns.setAll(all);
            }
            roles.changed();
            check();
        }
    }

    /** The options that read the files as chosen. */
    ImportOptions options() {
        return chosenColumns().over(workspace.reader().defaults().withReading(reading.get()));
    }

    /** What was chosen for the columns. */
    ChosenColumns chosenColumns() {
        return preview.get()
                .map(found -> AskedDirections.chosen(found, asked.answered(), columns, uses.errors()))
                .orElseGet(() -> new ChosenColumns(columns));
    }

    /** Opens the files as chosen, or adds them to a table. */
    void confirm(OpeningTarget chosenDestination) {
        adding = chosenDestination != OpeningTarget.OPEN;
        confirmed.accept(this, chosenDestination);
    }

    /** Saves what was chosen as a catalogue file. */
    public void saveRoles() {
        roles.save(chosenColumns().catalogue());
    }
}
