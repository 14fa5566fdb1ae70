package org.disentangle.importing.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disentangle.importing.joining.ModelMatch.Kind;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ImportNote.Severity;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/** Joins two tables by model, as decided. */
public final class TableJoin {
    private static final int CONFLICTS_LISTED = 3;

    private final ScoreTable base;
    private final ScoreTable added;
    private final List<ModelMatch> matches;

    private TableJoin(ScoreTable base, ScoreTable added, List<ModelMatch> matches) {
        this.base = base;
        this.added = added;
        this.matches = matches;
    }

    /**
     * The cells for which the tables have different values.
     *
     * @throws JoinException if two added rows are matched to one row of the base table
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static List<Conflict> conflicts(
            ScoreTable base, ScoreTable added, List<ModelMatch> matches, Progress progress) throws JoinException {
        JoinedRows rows = JoinedRows.of(base, added, matches);
        JoinedBenchmarks benchmarks =
                new JoinedBenchmarks(base, added, rows, JoinDecision.of(Conflicts.KEEP), progress);
        benchmarks.join(new JoinNotes(""));
        return List.copyOf(benchmarks.conflicts());
    }

    /**
     * The capabilities benchmarks of the added table that are left out of the score unless {@link JoinDecision#roles}
     * says otherwise, because they would change it for every model: those that the base table lacks while it has
     * others.
     */
    public static List<String> newCapabilities(ScoreTable base, ScoreTable added) {
        return JoinedBenchmarks.newCapabilities(base, added);
    }

    /**
     * The base table with the added table's scores and attributes. An added row without a match becomes a separate row;
     * a column that the base table lacks is added.
     *
     * @param base the base table; its rows keep their places, and its benchmarks their descriptions
     * @param added the table whose scores are added
     * @param matches the matches decided; a row that is not among them becomes a separate row
     * @param decision how to resolve conflicts, and the roles of new columns
     * @return the joined table; its provenance has both tables' files and notes, and notes on the join
     * @throws JoinException if there are undecided conflicts, or two rows are matched to one
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static ScoreTable join(
            ScoreTable base, ScoreTable added, List<ModelMatch> matches, JoinDecision decision, Progress progress)
            throws JoinException {
        return new TableJoin(base, added, matches).join(decision, progress);
    }

    private ScoreTable join(JoinDecision decision, Progress progress) throws JoinException {
        Conflicts policy = decision.conflicts();
        JoinNotes notes = new JoinNotes(source());
        JoinedRows rows = JoinedRows.of(base, added, matches);
        noteRows(rows, notes);
        JoinedBenchmarks columns = new JoinedBenchmarks(base, added, rows, decision, progress);
        List<Benchmark> benchmarks = columns.join(notes);
        columns.noteWords(notes);
        if (policy == Conflicts.REFUSE && !columns.conflicts().isEmpty()) {
            throw new JoinException(refusal(columns.conflicts()));
        }
        noteConflicts(columns.conflicts(), policy, notes);
        List<Attribute> attributes = new JoinedAttributes(base, added, rows, notes).join();
        return new ScoreTable(rows.models(), attributes, benchmarks, provenance(notes));
    }

    private String source() {
        List<SourceFile> sources = added.provenance().sources();
        return sources.isEmpty() ? "the added table" : sources.get(0).name();
    }

    /** Merges the provenance; a catalogue that both tables were read with, and its notes, appear once. */
    private Provenance provenance(JoinNotes notes) {
        Set<SourceFile> sources = new LinkedHashSet<>(base.provenance().sources());
        sources.addAll(added.provenance().sources());
        Set<ImportNote> all = new LinkedHashSet<>(base.provenance().notes());
        all.addAll(added.provenance().notes());
        all.addAll(notes.list());
        Set<String> asked = new LinkedHashSet<>(added.provenance().askedDirections());
        base.benchmarks().forEach(benchmark -> asked.remove(benchmark.column()));
        asked.addAll(base.provenance().askedDirections());
        return new Provenance(new ArrayList<>(sources), new ArrayList<>(all), asked);
    }

    private void noteRows(JoinedRows rows, JoinNotes notes) {
        List<ModelMatch> joined =
                matches.stream().filter(match -> match.base().isPresent()).toList();
        notes.inform(Counts.of(joined.size(), "model was", "models were") + " joined to the base table, "
                + joined.stream().filter(match -> match.kind() == Kind.EXACT).count() + " of them by exact name");
        notes.each(
                Severity.INFORMATION,
                Optional.empty(),
                joined.stream().filter(match -> match.kind() != Kind.EXACT).toList(),
                match -> "\"" + match.added().model() + "\" was joined to \""
                        + match.base().map(NamedRow::model).orElse("") + "\" ("
                        + match.kind().word() + ")",
                others -> others + " more models were joined though their names are spelled differently");
        notes.each(
                Severity.WARNING,
                Optional.empty(),
                matches.stream()
                        .filter(match ->
                                match.kind() == Kind.AMBIGUOUS && match.base().isEmpty())
                        .toList(),
                TableJoin::ambiguous,
                others -> others + " more models were joined to none because their names are ambiguous");
        noteOwnRows(rows, notes);
        notes.each(
                Severity.WARNING,
                Optional.empty(),
                matches.stream()
                        .filter(match ->
                                match.kind() == Kind.NONE && !match.candidates().isEmpty())
                        .toList(),
                match -> "\"" + match.added().model() + "\" may be "
                        + String.join(
                                " or ",
                                match.candidates().stream()
                                        .map(row -> "\"" + row.model() + "\"")
                                        .toList())
                        + "; if it is, say so with --matches or where the scores are added in the window",
                others -> others + " more models that match none have similar names");
        List<String> without = Matching.unmatched(base, matches).stream()
                .map(row -> "\"" + row.model() + "\"")
                .toList();
        if (!without.isEmpty()) {
            notes.inform(Counts.of(without.size(), "model", "models") + " of the base table "
                    + Counts.form(without.size(), "has", "have") + " no row here: " + JoinNotes.listed(without));
        }
    }

    /** Notes the rows kept separate; those separate by the user's decision get no warning. */
    private void noteOwnRows(JoinedRows rows, JoinNotes notes) {
        Set<Integer> leftApart = matches.stream()
                .filter(match -> match.kind() == Kind.CHOSEN && match.base().isEmpty())
                .map(match -> match.added().row())
                .collect(Collectors.toSet());
        List<String> matchNone = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (int row = 0; row < rows.addedCount(); row++) {
            if (!rows.isBase(rows.target(row))) {
                (leftApart.contains(row) ? apart : matchNone).add("\"" + added.model(row) + "\"");
            }
        }
        if (!matchNone.isEmpty()) {
            notes.warn(Counts.of(matchNone.size(), "model matches none", "models match none")
                    + " of the base table and became " + ownRows(matchNone));
        }
        if (!apart.isEmpty()) {
            notes.inform(Counts.of(apart.size(), "model was", "models were") + " kept separate, as chosen, and became "
                    + ownRows(apart));
        }
    }

    private static String ownRows(List<String> models) {
        return Counts.form(models.size(), "a row of its own: ", "rows of their own: ") + JoinNotes.listed(models);
    }

    private static String ambiguous(ModelMatch match) {
        List<String> candidates = match.candidates().stream()
                .map(row -> "\"" + row.model() + "\"")
                .toList();
        String fits = candidates.size() == 1
                ? "is not the only row that fits " + candidates.get(0)
                : "fits " + candidates.size() + " models (" + JoinNotes.listed(candidates) + ")";
        return "\"" + match.added().model() + "\" " + fits + ", so it was joined to none";
    }

    private static void noteConflicts(List<Conflict> conflicts, Conflicts policy, JoinNotes notes) {
        Map<String, List<Conflict>> byColumn = new LinkedHashMap<>();
        conflicts.forEach(conflict -> byColumn.computeIfAbsent(conflict.column(), unused -> new ArrayList<>())
                .add(conflict));
        String decision = policy == Conflicts.REPLACE ? "; the former replaces it" : "; the latter is kept";
        byColumn.forEach((column, ofColumn) -> notes.each(
                Severity.WARNING,
                Optional.of(column),
                ofColumn,
                conflict -> "\"" + conflict.model() + "\" has " + conflict.addedText() + " here and "
                        + conflict.baseText() + " in the base table"
                        + decision,
                others -> others + " more scores differ from those in the base table" + decision));
    }

    private String refusal(List<Conflict> conflicts) {
        List<String> first = conflicts.stream()
                .map(conflict -> conflict.model() + " in " + conflict.column() + ": " + conflict.baseText() + " there, "
                        + conflict.addedText() + " in " + source())
                .toList();
        return "Both tables have a value for " + Counts.of(conflicts.size(), "score", "scores") + " and they differ ("
                + Listing.cut(first, CONFLICTS_LISTED, "; ") + "); say which one to keep.";
    }
}
