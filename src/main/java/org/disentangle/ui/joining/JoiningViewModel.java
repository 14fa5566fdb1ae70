package org.disentangle.ui.joining;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.disentangle.importing.ImportException;
import org.disentangle.importing.ImportOptions;
import org.disentangle.importing.Reading;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflict;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.joining.JoinDecision;
import org.disentangle.importing.joining.JoinException;
import org.disentangle.importing.joining.Matching;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.ModelMatch.Kind;
import org.disentangle.importing.joining.NamedRow;
import org.disentangle.importing.joining.TableJoin;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Progress;
import org.disentangle.session.AddedTable;
import org.disentangle.session.Document;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.common.SaidInPlace;
import org.disentangle.ui.common.Workspace;

/** Scores on their way into the open table: which models they belong to, and what was decided. */
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
    private List<Path> files = List.of();
    private Reading reading = Reading.guess();
    private Optional<Document> base = Optional.empty();
    private Optional<ScoreTable> added = Optional.empty();

    /**
     * Makes the model.
     *
     * @param show shows what is to be decided
     * @param close takes it away
     */
    public JoiningViewModel(Workspace workspace, JobRunner runner, Runnable show, Runnable close) {
        this.workspace = workspace;
        this.show = show;
        this.close = close;
        this.looking = new LatestOnly(runner);
        this.comparisons = new LatestOnly(runner);
    }

    /** The proposed or chosen match of each added row, what is in doubt first. */
    public ObservableList<ModelMatch> matches() {
        return matches;
    }

    /** Where both tables have a score and they differ. */
    public ReadOnlyObjectProperty<List<Conflict>> conflicts() {
        return conflicts.getReadOnlyProperty();
    }

    /** What becomes of them; refuse until somebody decides. */
    public ObjectProperty<Conflicts> policy() {
        return policy;
    }

    /** Why the scores cannot be added as it stands; empty when they can. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the conflicts are older than the matches. */
    public ReadOnlyBooleanProperty comparing() {
        return comparing.getReadOnlyProperty();
    }

    /** The capabilities benchmarks that the open table has not: they would change every model's score. */
    public ReadOnlyObjectProperty<List<String>> newCapabilities() {
        return newCapabilities.getReadOnlyProperty();
    }

    /** Whether they are to count in the score all the same. */
    public BooleanProperty counting() {
        return counting;
    }

    /** "scores.csv and 2 more". */
    public String title() {
        return Workspace.names(files);
    }

    /** The rows of the open table that an added row can be joined to, its candidates first, the others by name. */
    List<NamedRow> choices(ModelMatch match) {
        Set<NamedRow> choices = new LinkedHashSet<>(match.candidates());
        base.map(Document::original).ifPresent(table -> IntStream.range(0, table.modelCount())
                .mapToObj(row -> NamedRow.of(table, row))
                .sorted(Comparator.comparing(NamedRow::model, String.CASE_INSENSITIVE_ORDER))
                .forEach(choices::add));
        return List.copyOf(choices);
    }

    /** How many rows of the open table get no score. */
    int unmatchedCount() {
        return base.map(document -> Matching.unmatched(document.original(), List.copyOf(matches))
                        .size())
                .orElse(0);
    }

    private record Looked(
            List<Path> files,
            Reading reading,
            Document base,
            ScoreTable added,
            List<ModelMatch> matches,
            Compared compared) {}

    /** Where the scores differ under some matches, or why these matches are impossible. */
    private record Compared(List<Conflict> conflicts, String problem) {
        static Compared of(ScoreTable base, ScoreTable added, List<ModelMatch> matches, Progress progress) {
            try {
                return new Compared(TableJoin.conflicts(base, added, matches, progress), "");
            } catch (JoinException impossible) {
                return new Compared(List.of(), impossible.getMessage());
            }
        }
    }

    /** Adds the scores of files to the open table; asks where something is in doubt. */
    public void begin(List<Path> newFiles, ImportOptions options) {
        Optional<Document> open = workspace.session().get().map(session -> session.document());
        if (open.isEmpty()) {
            workspace.open(newFiles, options);
            return;
        }
        List<Path> snapshot = List.copyOf(newFiles);
        workspace
                .activity()
                .start(
                        looking::start,
                        "Matching " + Workspace.names(snapshot),
                        Duration.ZERO,
                        progress -> {
                            ScoreTable scores = workspace
                                    .reader()
                                    .read(snapshot, options, progress)
                                    .table();
                            ScoreTable table = open.get().original();
                            List<ModelMatch> proposed = Matching.propose(table, scores);
                            return new Looked(
                                    snapshot,
                                    options.reading(),
                                    open.get(),
                                    scores,
                                    proposed,
                                    Compared.of(table, scores, proposed, progress));
                        },
                        new SaidInPlace<Looked>(workspace, this::looked),
                        () -> workspace.notices().inform("Adding scores was cancelled."));
    }

    private void looked(Looked looked) {
        comparisons.cancel();
        files = looked.files();
        reading = looked.reading();
        base = Optional.of(looked.base());
        added = Optional.of(looked.added());
        policy.set(Conflicts.REFUSE);
        counting.set(false);
        newCapabilities.set(TableJoin.newCapabilities(looked.base().original(), looked.added()));
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
        ScoreTable table = base.orElseThrow().original();
        ScoreTable scores = added.orElseThrow();
        List<ModelMatch> snapshot = List.copyOf(matches);
        comparing.set(true);
        workspace
                .activity()
                .start(
                        comparisons::start,
                        "Comparing scores",
                        Duration.ZERO,
                        progress -> Compared.of(table, scores, snapshot, progress),
                        new SaidInPlace<Compared>(workspace, this::take),
                        () -> take(new Compared(
                                List.of(), "The scores were not compared; choose once more where a model belongs.")));
    }

    /** Joins an added row to a row of the open table, or leaves it apart. */
    void choose(ModelMatch match, Optional<NamedRow> row) {
        int place = matches.indexOf(match);
        if (place >= 0 && !match.base().equals(row)) {
            matches.set(place, row.map(match::chosen).orElseGet(match::apart));
            compare();
        }
    }

    /** Adds the scores as decided. */
    public void finish() {
        Document document = base.orElseThrow();
        ScoreTable scores = added.orElseThrow();
        List<ModelMatch> decided = List.copyOf(matches);
        Conflicts chosen = conflicts.get().isEmpty() ? Conflicts.KEEP : policy.get();
        Map<String, Role> said = new HashMap<>();
        if (counting.get()) {
            newCapabilities.get().forEach(column -> said.put(column, Role.CAPABILITIES));
        }
        List<Path> snapshot = files;
        Reading howRead = reading;
        long joined = decided.stream().filter(match -> match.base().isPresent()).count();
        Optional<String> newColumn = scores.benchmarks().stream()
                .map(Benchmark::column)
                .filter(column -> document.original().benchmark(column).isEmpty())
                .findFirst();
        close.run();
        workspace.openMade(
                "Adding " + title(),
                progress -> {
                    try {
                        ScoreTable open = document.original();
                        ScoreTable table =
                                TableJoin.join(open, scores, decided, new JoinDecision(chosen, said), progress);
                        List<ChosenMatch> byHand = ChosenMatch.among(decided, open);
                        Map<String, Role> roles = rolesOfNew(open, scores, table);
                        return document.joined(
                                table,
                                snapshot.stream()
                                        .map(file -> new AddedTable(
                                                file.toString(), Optional.of(howRead), byHand, chosen, roles))
                                        .toList());
                    } catch (JoinException impossible) {
                        throw new ImportException(
                                ImportException.Kind.CONTRADICTION, impossible.getMessage(), impossible);
                    }
                },
                () -> joined(snapshot, joined, decided.size(), newColumn));
    }

    private static Map<String, Role> rolesOfNew(ScoreTable open, ScoreTable scores, ScoreTable joined) {
        Map<String, Role> roles = new HashMap<>();
        for (Benchmark benchmark : scores.benchmarks()) {
            if (open.benchmark(benchmark.column()).isEmpty()) {
                joined.benchmark(benchmark.column()).ifPresent(there -> roles.put(there.column(), there.role()));
            }
        }
        return roles;
    }

    private void joined(List<Path> addedFiles, long found, int all, Optional<String> newColumn) {
        newColumn.ifPresent(column -> workspace.selection().benchmark().set(column));
        workspace
                .notices()
                .inform(found + " of " + all + " models of " + Workspace.names(addedFiles)
                        + " were found in the open table"
                        + (found == all ? "." : "; the others became rows of their own."));
    }
}
