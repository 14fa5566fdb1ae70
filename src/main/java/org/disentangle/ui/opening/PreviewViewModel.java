package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ObservableList;
import org.disentangle.importing.check.DirectionDoubt;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.preview.ChosenColumns;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.job.JobRunner;
import org.disentangle.table.Direction;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Workspace;

/** A preview of files: how they are read, by default or as the user has chosen. */
public final class PreviewViewModel {
    private final Workspace workspace;
    private final OpenTable open;
    private final UnaryOperator<String> words;
    private final BiConsumer<PreviewViewModel, OpeningTarget> confirmed;
    private final RolesSaving roles;
    private final LookingAgain looking;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.guess());
    private final EditedColumns edited = new EditedColumns();
    private List<Path> files = List.of();
    private PreviewPurpose purpose = new PreviewPurpose.ToOpen();
    private List<PreviewColumn> asFound = List.of();
    private ColumnUses uses = ColumnUses.guess();
    private final AskedDirections asked = new AskedDirections();

    /**
     * Makes the view model.
     *
     * @param words rewords sentences about files for the user
     * @param confirmed receives this view model when its files are to be opened as chosen, or added to a table
     */
    PreviewViewModel(
            Workspace workspace,
            JobRunner runner,
            Dialogs dialogs,
            UnaryOperator<String> words,
            BiConsumer<PreviewViewModel, OpeningTarget> confirmed) {
        this.workspace = workspace;
        this.open = new OpenTable(workspace);
        this.words = words;
        this.confirmed = confirmed;
        this.roles = new RolesSaving(workspace, runner, dialogs);
        this.looking = new LookingAgain(
                runner, this::take, problem -> preview.get().ifPresent(before -> take(before.withProblem(problem))));
    }

    /** Starts with files, as found or as chosen before, and what they are for. */
    void begin(LookedAt looked, PreviewPurpose newPurpose) {
        leave();
        files = looked.files();
        purpose = newPurpose;
        asFound = looked.asFound().columns();
        edited.begin(looked.chosenBefore().isPresent() ? looked.preview().columns() : List.of());
        asked.begin(looked);
        roles.changed();
        ImportOptions before = looked.chosenBefore().orElse(workspace.reader().defaults());
        uses = before.uses();
        reading.set(before.reading());
        take(looked.preview());
    }

    /** Called when the preview is no longer shown; what is being read for it is not needed. */
    void leave() {
        looking.cancel();
    }

    /** The files. */
    List<Path> files() {
        return files;
    }

    /** The columns as found, which identify the table later. */
    List<PreviewColumn> asFound() {
        return asFound;
    }

    /** The doubts about the files as chosen. */
    List<String> doubts() {
        return preview.get().map(Preview::doubts).orElse(List.of());
    }

    /** The preview. */
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Why the files cannot be opened like this; empty if they can. */
    String problem() {
        return preview.get().map(Preview::problem).map(words).orElse("");
    }

    /** How the files are read. */
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** The columns, with the choices for them. */
    public ObservableList<PreviewColumn> columns() {
        return edited.shown();
    }

    /** A sentence naming the file that the roles were saved to; empty if they are unsaved or have changed since. */
    public ReadOnlyStringProperty saved() {
        return roles.saved();
    }

    /** Whether the preview is older than the choices. */
    public ReadOnlyBooleanProperty busy() {
        return looking.busy();
    }

    /** What the files were chosen for. */
    PreviewPurpose purpose() {
        return purpose;
    }

    /** For example "Add scores of scores.csv and 2 more". */
    public String title() {
        return purpose.words() + " " + Workspace.names(files);
    }

    /** What can be done with the files, as the columns are chosen now. */
    OfferedTargets targets() {
        return new OfferedTargets(purpose, open, files, edited.count(Use.CAPABILITIES), edited.count(Use.SAFETY));
    }

    private void take(Preview newPreview) {
        edited.layOver(newPreview.columns());
        preview.set(Optional.of(newPreview));
        asked.follow(preview.get(), edited.shown());
    }

    /** The columns whose direction is in question. */
    ReadOnlyObjectProperty<List<DirectionDoubt>> directionsAsked() {
        return asked.property();
    }

    /** Sets the direction of some columns. */
    void better(Collection<String> names, Direction direction) {
        asked.answer(names);
        asked.follow(preview.get(), edited.shown());
        edited.change(names, column -> column.use().isBenchmark() ? column.withDirection(direction) : column);
        roles.changed();
        check();
    }

    /** Makes a column the standard errors of another's scores. */
    void holdErrors(String column, String score) {
        edited.forget(column);
        Map<String, String> errors = new HashMap<>(uses.errors());
        errors.values().removeIf(column::equals);
        errors.put(score, column);
        uses = uses.withErrors(errors);
        roles.changed();
        lookAgain();
    }

    /** Changes how the files are read. */
    public void read(UnaryOperator<Reading> change) {
        Reading changed = change.apply(reading.get());
        if (!changed.equals(reading.get())) {
            reading.set(changed);
            lookAgain();
        }
    }

    private void lookAgain() {
        NextLook next = nextLook();
        Map<String, PreviewColumn> choices = edited.chosen();
        looking.anew(progress -> next.over(choices, progress));
    }

    /** Checks the columns as currently chosen. */
    private void check() {
        NextLook next = nextLook();
        List<PreviewColumn> all = List.copyOf(edited.shown());
        if (looking.busy().get()) {
            lookAgain();
        } else {
            preview.get().ifPresent(found -> looking.look(progress -> next.checked(found, all, progress)));
        }
    }

    private NextLook nextLook() {
        ImportOptions options =
                workspace.reader().defaults().withReading(reading.get()).withUses(uses);
        return new NextLook(workspace.reader(), files, options, asked.answered());
    }

    /** Changes the use of some columns. */
    public void use(Collection<String> names, Use use) {
        if (use == Use.MODEL) {
            names.stream().findFirst().ifPresent(name -> {
                edited.forget(name);
                // the column that named the models before is inferred again
                edited.forgetModels();
                uses = uses.withModel(Optional.of(name));
                lookAgain();
            });
            return;
        }
        Map<String, String> errors = new HashMap<>(uses.errors());
        boolean heldErrors = errors.values().removeAll(names);
        uses = uses.withErrors(errors);
        change(names, column -> column.use() == Use.MODEL ? column : column.withUse(use));
        asked.follow(preview.get(), edited.shown());
        if (heldErrors) {
            lookAgain();
        }
    }

    /** Sets the scale of the numbers in some columns. */
    void scale(Collection<String> names, PreviewColumn.Scale scale) {
        change(names, column -> column.use().isBenchmark() ? column.withScale(scale) : column);
        Set<String> percentages = new HashSet<>(uses.percentages());
        names.forEach(percentages::remove);
        edited.shown().stream()
                .filter(column -> names.contains(column.name()) && column.scale() == PreviewColumn.Scale.PERCENT)
                .map(PreviewColumn::name)
                .forEach(percentages::add);
        if (!percentages.equals(uses.percentages())) {
            uses = uses.withPercentages(percentages);
            lookAgain();
        }
    }

    /** Changes some columns. */
    public void change(Collection<String> names, UnaryOperator<PreviewColumn> change) {
        if (edited.change(names, change)) {
            roles.changed();
            check();
        }
    }

    /** The options that read the files as chosen. */
    ImportOptions options() {
        return chosenColumns().over(workspace.reader().defaults().withReading(reading.get()));
    }

    /** The choices for the columns. */
    ChosenColumns chosenColumns() {
        return preview.get()
                .map(found -> AskedDirections.chosen(found, asked.answered(), edited.shown(), uses.errors()))
                .orElseGet(() -> new ChosenColumns(edited.shown()));
    }

    /** Opens the files as chosen, or adds them to a table. */
    void confirm(OpeningTarget chosenDestination) {
        confirmed.accept(this, chosenDestination);
    }

    /** Saves the choices as a catalogue file. */
    public void saveRoles() {
        roles.save(chosenColumns().catalogue());
    }
}
