package org.disentangle.session.opening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.joining.AlikeFiles;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflict;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.joining.JoinDecision;
import org.disentangle.importing.joining.JoinException;
import org.disentangle.importing.joining.Matching;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.joining.TableJoin;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.PlanException;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/** Joins the added tables of a plan to its table, one after the other. */
final class AddedTables {
    private static final int LISTED = 3;

    private final SourceReading reading;
    private final PartMemo parts;
    private final Progress progress;
    private final AlikeFiles alike;
    private final List<ModelMatch> matches = new ArrayList<>();
    private final List<ImportOptions> readWith = new ArrayList<>();
    /** The names of benchmarks, by file, for files whose columns of equal name hold different benchmarks. */
    private final Map<String, String> named = new HashMap<>();

    /**
     * Makes it.
     *
     * @param parts reads tables that are parts of a joined one
     */
    AddedTables(SourceReading reading, PartMemo parts, Progress progress) {
        this.reading = reading;
        this.parts = parts;
        this.progress = progress;
        List<String> all = new ArrayList<>(reading.input().files());
        joins().forEach(table -> all.add(table.file()));
        this.alike = new AlikeFiles(all.stream().map(reading.files()).toList(), name -> joins().stream()
                .filter(table -> nameOf(table.file()).equals(name))
                .findFirst()
                .map(this::optionsOf)
                .orElse(reading.ofBase()));
    }

    private List<AddedTable> joins() {
        return reading.input().joins();
    }

    /**
     * A table joined from others.
     *
     * @param added for each added table, the columns of scores that only it has
     * @param readWith the options each table was read with
     */
    record Joined(
            ScoreTable table,
            ScoreTable base,
            List<List<String>> added,
            List<ModelMatch> matches,
            List<ImportOptions> readWith) {}

    /**
     * Joins the others to the table.
     *
     * @throws PlanException if a match or a score is in doubt
     */
    Joined join() throws ImportException, PlanException {
        Optional<Joined> joined = joinedOnce();
        while (joined.isEmpty()) {
            joined = joinedOnce();
        }
        return joined.get();
    }

    /** Joins once; empty if it turned out that some files must be read again with their benchmarks renamed. */
    private Optional<Joined> joinedOnce() throws ImportException, PlanException {
        matches.clear();
        readWith.clear();
        readWith.add(reading.ofBase());
        List<Source> files = reading.tables();
        ScoreTable base = parts.read(files, reading.ofBase().withNamedByFile(named), progress);
        ScoreTable table = base;
        List<List<String>> added = new ArrayList<>();
        List<Source> before = new ArrayList<>(reading.input().isReference() ? List.of() : files);
        for (AddedTable said : joins()) {
            Optional<ScoreTable> next = joined(table, said, before);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            added.add(newColumns(table, next.get()));
            table = next.get();
            before.add(reading.files().apply(said.file()));
        }
        return Optional.of(new Joined(table, base, added, List.copyOf(matches), List.copyOf(readWith)));
    }

    private static List<String> newColumns(ScoreTable before, ScoreTable after) {
        return after.benchmarks().stream()
                .map(Benchmark::column)
                .filter(column -> before.benchmark(column).isEmpty())
                .toList();
    }

    /** The name of a file as a source. */
    private static String nameOf(String file) {
        return Path.of(file).toString();
    }

    private ImportOptions optionsOf(AddedTable said) {
        return reading.ofAdded(said)
                .withNamedByFile(said.benchmark()
                        .map(name -> Map.of(nameOf(said.file()), name))
                        .orElse(named));
    }

    private Optional<ScoreTable> joined(ScoreTable base, AddedTable said, List<Source> before)
            throws ImportException, PlanException {
        String file = said.file();
        ImportOptions own = optionsOf(said);
        readWith.add(own);
        ScoreTable added = parts.read(List.of(reading.files().apply(file)), own, progress);
        List<ModelMatch> proposed = decided(said, base, added);
        List<ModelMatch> doubtful =
                proposed.stream().filter(ModelMatch::doubtful).toList();
        if (!doubtful.isEmpty() && !reading.input().acceptMatches()) {
            throw new PlanException(PlanException.Kind.DOUBTFUL_MATCHES, refusal(file, doubtful));
        }
        matches.addAll(proposed);
        try {
            boolean undecided = said.conflicts() == Conflicts.REFUSE;
            List<Conflict> conflicts = undecided ? TableJoin.conflicts(base, added, proposed, progress) : List.of();
            if (undecided && isNamedAnew(said, base, added, !conflicts.isEmpty(), before)) {
                return Optional.empty();
            }
            Map<String, Role> roles = new HashMap<>();
            TableImporter.saidToBeCapabilities(own, added, progress)
                    .forEach(column -> roles.put(column, Role.CAPABILITIES));
            roles.putAll(said.roles());
            refuseConflicts(file, conflicts);
            return Optional.of(
                    TableJoin.join(base, added, proposed, new JoinDecision(said.conflicts(), roles), progress));
        } catch (JoinException e) {
            throw new PlanException(PlanException.Kind.UNKNOWN_NAME, file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Renames the benchmarks of all files that use one column name for different benchmarks; returns whether this file
     * is one of them.
     */
    private boolean isNamedAnew(
            AddedTable said, ScoreTable base, ScoreTable added, boolean conflicts, List<Source> before) {
        boolean decided =
                named.containsKey(nameOf(said.file())) || said.benchmark().isPresent();
        Optional<String> column = decided || added.benchmarks().size() != 1
                ? Optional.empty()
                : alike.onlyColumn(reading.files().apply(said.file()), progress);
        if (column.isEmpty() || !alike.isApart(column.get(), base, before, conflicts, progress)) {
            return false;
        }
        Map<String, String> names = alike.names(column.get(), progress);
        named.putAll(names);
        return names.containsKey(nameOf(said.file()));
    }

    private static void refuseConflicts(String file, List<Conflict> conflicts) throws PlanException {
        if (conflicts.isEmpty()) {
            return;
        }
        List<String> named = conflicts.stream()
                .map(conflict -> conflict.model() + " in " + conflict.column() + ": " + conflict.baseText() + " there, "
                        + conflict.addedText() + " here")
                .toList();
        throw new PlanException(
                PlanException.Kind.CONFLICTS,
                file + ": " + Counts.of(conflicts.size(), "score differs", "scores differ") + " from the base table ("
                        + Listing.cut(named, LISTED, "; ") + ")");
    }

    private static List<ModelMatch> decided(AddedTable said, ScoreTable base, ScoreTable added) throws PlanException {
        try {
            return ChosenMatch.apply(said.matches(), Matching.propose(base, added), base);
        } catch (JoinException e) {
            throw new PlanException(PlanException.Kind.UNKNOWN_NAME, said.file() + ": " + e.getMessage(), e);
        }
    }

    private static String refusal(String file, List<ModelMatch> doubtful) {
        List<String> named = doubtful.stream()
                .map(match -> "\"" + match.added().model() + "\" for \""
                        + match.base().map(row -> row.model()).orElse("") + "\"")
                .toList();
        return file + ": " + Counts.models(doubtful.size()) + " would be joined only because their names are similar ("
                + Listing.cut(named, LISTED) + ")";
    }
}
