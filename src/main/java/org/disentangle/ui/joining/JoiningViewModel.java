package org.disentangle.ui.joining;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.disentangle.importing.joining.Conflict;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.ModelMatch.Kind;
import org.disentangle.importing.joining.NamedRow;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.session.opening.Document;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.ui.joining.AddedScores.Compared;
import org.disentangle.ui.model.PlanStep;
import org.disentangle.ui.model.SaidInPlace;
import org.disentangle.ui.model.Workspace;

/** Adds scores to the open table: which models they belong to, and the user's decisions. */
public final class JoiningViewModel {
    private final Workspace workspace;
    private final Runnable show;
    private final Runnable close;
    private final LatestOnly looking;
    private final LatestOnly comparisons;
    private final ObservableList<ModelMatch> matches = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Conflict>> conflicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Conflicts> policy = new SimpleObjectProperty<>(Conflicts.REFUSE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<String>> newCapabilities = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty counting = new SimpleBooleanProperty(false);
    private Optional<AddedScores> added = Optional.empty();
    /** The document that they were matched with. */
    private long document;

    /**
     * Makes the view model.
     *
     * @param show shows the joining sheet
     * @param close closes it
     */
    public JoiningViewModel(Workspace workspace, JobRunner runner, Runnable show, Runnable close) {
        this.workspace = workspace;
        this.show = show;
        this.close = close;
        this.looking = new LatestOnly(runner);
        this.comparisons = new LatestOnly(runner);
    }

    /** The proposed or chosen match of each added row, doubtful ones first. */
    public ObservableList<ModelMatch> matches() {
        return matches;
    }

    /** The cells for which both tables have different scores. */
    public ReadOnlyObjectProperty<List<Conflict>> conflicts() {
        return conflicts.getReadOnlyProperty();
    }

    /** How to resolve the conflicts; {@code REFUSE} until the user decides. */
    public ObjectProperty<Conflicts> policy() {
        return policy;
    }

    /** Why the scores cannot be added yet; empty if they can. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the conflicts are being recomputed for changed matches. */
    public ReadOnlyBooleanProperty comparing() {
        return comparing.getReadOnlyProperty();
    }

    /** The capabilities benchmarks that the open table does not have; they would change every model's score. */
    public ReadOnlyObjectProperty<List<String>> newCapabilities() {
        return newCapabilities.getReadOnlyProperty();
    }

    /** Whether those benchmarks count in the capabilities score nevertheless. */
    public BooleanProperty counting() {
        return counting;
    }

    /** For example "scores.csv and 2 more". */
    public String title() {
        return Workspace.names(added.map(AddedScores::files).orElse(List.of()));
    }

    /**
     * The rows of the open table to which an added row can be joined: its candidates first, then the others by name.
     */
    List<NamedRow> choices(ModelMatch match) {
        return added.map(scores -> scores.choices(match)).orElse(List.of());
    }

    /** The number of rows of the open table that get no score. */
    int unmatchedCount() {
        return added.map(scores -> scores.unmatchedCount(List.copyOf(matches))).orElse(0);
    }

    private record Looked(AddedScores added, List<ModelMatch> matches, Compared compared) {}

    /** Adds the scores of files to the open table; asks if anything is in doubt. */
    public void begin(List<Path> newFiles, ImportOptions options) {
        Optional<Document> open = workspace.session().get().map(session -> session.document());
        if (open.isEmpty()) {
            workspace.open(newFiles, options);
            return;
        }
        List<Path> snapshot = List.copyOf(newFiles);
        long matched = workspace.documents().get();
        workspace
                .activity()
                .start(
                        looking::start,
                        "Matching " + Workspace.names(snapshot),
                        Duration.ZERO,
                        progress -> {
                            AddedScores read =
                                    new ScoresReader(open.get(), workspace.reader()).read(snapshot, options, progress);
                            List<ModelMatch> proposed = read.propose();
                            return new Looked(read, proposed, read.compare(proposed, progress));
                        },
                        new SaidInPlace<Looked>(workspace, looked -> looked(looked, matched)),
                        () -> workspace.notices().inform("Adding scores was cancelled."));
    }

    private void looked(Looked looked, long matched) {
        if (isReplaced(matched)) {
            return;
        }
        comparisons.cancel();
        document = matched;
        added = Optional.of(looked.added());
        policy.set(Conflicts.REFUSE);
        counting.set(false);
        newCapabilities.set(looked.added().newCapabilities());
        matches.setAll(looked.matches().stream()
                .sorted(Comparator.comparing(JoiningViewModel::order))
                .toList());
        boolean allExact = looked.matches().stream().allMatch(match -> match.kind() == Kind.EXACT);
        take(looked.compared());
        if (allExact && conflicts.get().isEmpty() && newCapabilities.get().isEmpty()) {
            finish();
        } else {
            show.run();
        }
    }

    /** Whether another document is open by now; says that nothing is added to it. */
    private boolean isReplaced(long matched) {
        boolean replaced = workspace.documents().get() != matched;
        if (replaced) {
            workspace
                    .notices()
                    .inform("Another table was opened meanwhile; add the scores again if they belong to it.");
        }
        return replaced;
    }

    private static int order(ModelMatch match) {
        return switch (match.kind()) {
            case AMBIGUOUS -> 0;
            case NONE -> 1;
            case SPELLING -> 2;
            default -> 3;
        };
    }

    private void take(Compared compared) {
        comparing.set(false);
        conflicts.set(compared.conflicts());
        problem.set(compared.problem());
    }

    private void compare() {
        AddedScores scores = added.orElseThrow();
        List<ModelMatch> snapshot = List.copyOf(matches);
        comparing.set(true);
        workspace
                .activity()
                .start(
                        comparisons::start,
                        "Comparing scores",
                        Duration.ZERO,
                        progress -> scores.compare(snapshot, progress),
                        new SaidInPlace<Compared>(workspace, this::take),
                        () -> take(new Compared(
                                List.of(), "The scores were not compared; choose again where a model belongs.")));
    }

    /** Joins an added row to a row of the open table, or keeps it separate. */
    void choose(ModelMatch match, Optional<NamedRow> row) {
        int place = matches.indexOf(match);
        if (place >= 0 && !match.base().equals(row)) {
            matches.set(place, row.map(match::chosen).orElseGet(match::apart));
            compare();
        }
    }

    /** Adds the scores as decided. */
    public void finish() {
        AddedScores scores = added.orElseThrow();
        List<ModelMatch> decided = List.copyOf(matches);
        Conflicts chosen = conflicts.get().isEmpty() ? Conflicts.KEEP : policy.get();
        boolean counted = counting.get();
        close.run();
        if (isReplaced(document)) {
            return;
        }
        workspace.make(PlanStep.change(
                "Adding " + title(),
                "add " + title(),
                (now, opening, notes, progress) -> {
                    List<AddedTable> joins = new ArrayList<>(now.input().joins());
                    joins.addAll(scores.decided(decided, chosen, counted));
                    return now.withInput(input -> input.withJoins(joins).withAcceptMatches(true));
                },
                () -> joined(scores, decided)));
    }

    private void joined(AddedScores scores, List<ModelMatch> decided) {
        long found = decided.stream().filter(match -> match.base().isPresent()).count();
        scores.newBenchmark()
                .ifPresent(column -> workspace.selection().benchmark().set(column));
        workspace
                .notices()
                .inform(found + " of " + decided.size() + " models of " + Workspace.names(scores.files())
                        + " were found in the open table"
                        + (found == decided.size() ? "." : "; the others became rows of their own."));
    }
}
