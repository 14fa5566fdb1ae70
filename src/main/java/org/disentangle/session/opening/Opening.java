package org.disentangle.session.opening;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.check.DirectionQuestions;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.NearestNames;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.PlanException;
import org.disentangle.session.plan.Sources;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.session.studies.StudyContents;
import org.disentangle.session.studies.StudyFiles;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;

/**
 * The pipeline from a plan to its table and studies, shared by the window, the command line and reopened sessions. Each
 * stage is cached for a while, so that the same choices give the same instances and a change only recomputes what
 * depends on it. Thread-safe.
 */
public final class Opening {
    private static final int MOST_TABLES = 24;
    /** The most cells kept: about 80 MB of numbers if no two tables share a column. */
    private static final long MOST_CELLS = 10_000_000;

    private final Function<String, Source> files;
    private final PartMemo parts = new PartMemo(MOST_TABLES, MOST_CELLS / 2);
    private final Memo<Sources, JoinedTable> joined =
            new Memo<>(MOST_TABLES, table -> cells(table.table()), MOST_CELLS);
    private final Memo<Edited, ScoreTable> edited = new Memo<>(MOST_TABLES, Opening::cells, MOST_CELLS);

    private final Memo<Asked, StudyContents> studies = new Memo<>(MOST_TABLES, contents -> 0, 0);

    /** The hash of each source when first read. */
    private final Map<String, String> firstRead = new ConcurrentHashMap<>();

    /** The key of an edited table: the same edits of the same instance. */
    private record Edited(Same<ScoreTable> table, List<AttributeEdit> edits) {}

    /** The key of study contents, which concern a table's models and benchmarks and so no edits. */
    private record Asked(Same<ScoreTable> table, StudyChoices choices) {}

    /**
     * Makes it.
     *
     * @param files opens a file by its path; called each time it is read
     */
    public Opening(Function<String, Source> files) {
        this.files = files;
    }

    static long cells(ScoreTable table) {
        return (long) table.modelCount()
                * (table.benchmarks().size() + table.attributes().size());
    }

    /** Clears all caches, so that files are read again. */
    public void forget() {
        parts.clear();
        joined.clear();
        edited.clear();
        studies.clear();
    }

    /**
     * Reads the table from the files.
     *
     * @throws PlanException if they cannot be read or joined as the plan says
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public JoinedTable read(Sources input, Progress progress) throws PlanException {
        Optional<JoinedTable> known = joined.find(input);
        if (known.isPresent()) {
            return known.get();
        }
        JoinedTable read = readAnew(input, progress);
        read.table().provenance().sources().forEach(file -> firstRead.putIfAbsent(file.name(), file.sha256()));
        return joined.keep(input, read);
    }

    private JoinedTable readAnew(Sources input, Progress progress) throws PlanException {
        SourceReading reading = new SourceReading(input, files);
        try {
            AddedTables.Joined read = input.joins().isEmpty() ? alone(reading, progress) : joined(reading, progress);
            // of the shipped table nothing is in doubt
            boolean known = input.isReference() && input.joins().isEmpty();
            return new JoinedTable(
                    known ? read.table() : asked(read, progress),
                    read.table(),
                    read.base(),
                    read.added(),
                    read.matches());
        } catch (ImportException e) {
            boolean undecided =
                    e.kind() == ImportException.Kind.UNKNOWN_COLUMN || e.kind() == ImportException.Kind.CONFLICT;
            throw new PlanException(
                    undecided ? PlanException.Kind.UNKNOWN_NAME : PlanException.Kind.UNREADABLE, e.getMessage(), e);
        }
    }

    private static AddedTables.Joined alone(SourceReading reading, Progress progress)
            throws ImportException, PlanException {
        ImportOptions own = reading.ofBase();
        ScoreTable table = TableImporter.read(reading.tables(), own, progress);
        requireColumns(reading.input().columns().uses(), table);
        return new AddedTables.Joined(table, table, List.of(), List.of(), List.of(own));
    }

    private AddedTables.Joined joined(SourceReading reading, Progress progress) throws ImportException, PlanException {
        AddedTables.Joined joined = new AddedTables(reading, parts, progress).join();
        requireKnown(reading.input().joins(), joined.matches());
        requireColumns(reading.input().columns().uses(), joined.table());
        ScoreTable complete = TableImporter.complete(joined.table(), reading.ofAll(), progress);
        return new AddedTables.Joined(complete, joined.base(), joined.added(), joined.matches(), joined.readWith());
    }

    private static ScoreTable asked(AddedTables.Joined read, Progress progress) throws PlanException {
        try {
            return DirectionQuestions.ask(read.table(), read.readWith(), progress);
        } catch (ImportException e) {
            throw new PlanException(PlanException.Kind.UNREADABLE, e.getMessage(), e);
        }
    }

    /** Refuses a choice for a model that no table has, which must be a mistake. */
    private static void requireKnown(List<AddedTable> said, List<ModelMatch> matches) throws PlanException {
        Set<String> models =
                matches.stream().map(match -> match.added().model()).collect(Collectors.toSet());
        Optional<String> unknown = said.stream()
                .flatMap(table -> table.matches().stream())
                .map(ChosenMatch::added)
                .filter(model -> !models.contains(model))
                .findFirst();
        if (unknown.isPresent()) {
            throw new PlanException(
                    PlanException.Kind.UNKNOWN_NAME,
                    "A match is chosen for \"" + unknown.get() + "\", but no added table has such a model"
                            + near(unknown.get(), models));
        }
    }

    /** Refuses statements about a column that no table has, which must be a mistake. */
    private static void requireColumns(ColumnUses uses, ScoreTable table) throws PlanException {
        require(uses.percentages(), "which is to be read as mixing percentages and fractions", table);
        require(uses.directions().keySet(), "for which a direction is given", table);
    }

    private static void require(Set<String> wanted, String clause, ScoreTable table) throws PlanException {
        List<String> columns =
                table.benchmarks().stream().map(Benchmark::column).toList();
        for (String column : new TreeSet<>(wanted)) {
            if (!columns.contains(column)) {
                throw new PlanException(
                        PlanException.Kind.UNKNOWN_NAME,
                        "There is no column of scores \"" + column + "\", " + clause + near(column, columns));
            }
        }
    }

    private static String near(String wanted, Collection<String> names) {
        List<String> near = NearestNames.of(wanted, names);
        return near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?";
    }

    /**
     * Applies the edits to a table.
     *
     * @throws PlanException if it has no such column of words or no such model
     */
    public ScoreTable edit(ScoreTable table, List<AttributeEdit> edits) throws PlanException {
        if (edits.isEmpty()) {
            return table;
        }
        Edited question = new Edited(new Same<>(table), edits);
        Optional<ScoreTable> known = edited.find(question);
        return known.isPresent() ? known.get() : edited.keep(question, AttributeEdit.apply(edits, table));
    }

    /**
     * Reads the study files for a table.
     *
     * @param table the table as it was read
     * @throws PlanException if a file cannot be read or does not fit the table
     */
    public StudyContents studies(StudyChoices choices, ScoreTable table, Progress progress) throws PlanException {
        Asked question = new Asked(new Same<>(table), choices.withComparisons(List.of()));
        Optional<StudyContents> known = studies.find(question);
        try {
            return known.isPresent()
                    ? known.get()
                    : studies.keep(question, StudyFiles.read(choices, files, table, progress));
        } catch (ImportException e) {
            throw new PlanException(PlanException.Kind.UNREADABLE, e.getMessage(), e);
        }
    }

    /**
     * Opens a plan: everything except the analysis.
     *
     * @throws PlanException if it does not lead to a table
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public Document open(Plan plan, Progress progress) throws PlanException {
        JoinedTable input = read(plan.input(), progress);
        ScoreTable table = edit(input.table(), plan.edits());
        return new Document(plan, input, table, studies(plan.studies(), input.table(), progress));
    }

    /** The same if no file needs to be read; empty if one does, or if the plan does not lead to a table. */
    public Optional<Document> atHand(Plan plan) {
        Optional<JoinedTable> input = joined.find(plan.input());
        if (input.isEmpty() || !isAtHand(plan.studies(), input.get().table())) {
            return Optional.empty();
        }
        try {
            return Optional.of(open(plan, Progress.unwatched()));
        } catch (PlanException e) {
            return Optional.empty();
        }
    }

    private boolean isAtHand(StudyChoices choices, ScoreTable table) {
        boolean noFile = choices.scale().isEmpty()
                && choices.pairs().isEmpty()
                && choices.subdomains().isEmpty();
        return noFile
                || studies.find(new Asked(new Same<>(table), choices.withComparisons(List.of())))
                        .isPresent();
    }

    /** The tables of a document that have changed since first read; their new contents are shown. */
    public List<String> changed(Document document) {
        Sources input = document.plan().input();
        Set<String> tables = Stream.concat(
                        input.files().stream(), input.joins().stream().map(AddedTable::file))
                .map(file -> Path.of(file).toString())
                .collect(Collectors.toSet());
        return document.original().provenance().sources().stream()
                .filter(file -> tables.contains(file.name())
                        && !file.sha256().equals(firstRead.getOrDefault(file.name(), file.sha256())))
                .map(SourceFile::name)
                .toList();
    }

    /** The importer's options for the files of a plan. */
    public static ImportOptions options(Sources input) {
        return new SourceReading(input, file -> Source.file(Path.of(file))).ofBase();
    }
}
