package org.disentangle.importing.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.disentangle.importing.benchmarks.BenchmarkRoles;
import org.disentangle.importing.benchmarks.StatedBenchmarks;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.ImportNote;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;

/**
 * Asks for the directions of a complete table that are not stated. The question precedes all other notes, because the
 * sign of every number depends on it. It is about the whole table and not its parts, since only the whole has all the
 * capabilities benchmarks that may contradict a direction.
 */
public final class DirectionQuestions {
    private DirectionQuestions() {}

    /**
     * The table with the questions put before its notes.
     *
     * @param readWith how the table, or each of the tables it was joined from, was read
     * @throws ImportException if a catalogue can no longer be read
     */
    public static ScoreTable ask(ScoreTable table, List<ImportOptions> readWith, Progress progress)
            throws ImportException {
        List<DirectionDoubt> doubts = doubts(table, readWith, progress);
        List<ImportNote> questions = DirectionNotes.of(doubts, source(table));
        if (questions.isEmpty()) {
            return table;
        }
        List<ImportNote> notes = new ArrayList<>(questions);
        notes.addAll(table.provenance().notes());
        return new ScoreTable(
                table.models(),
                table.attributes(),
                table.benchmarks(),
                new Provenance(
                        table.provenance().sources(),
                        notes,
                        doubts.stream().map(DirectionDoubt::column).collect(Collectors.toSet())));
    }

    /** What a note says where the direction can be chosen beside it: all but its advice for the command line. */
    public static String besideTheChoice(ImportNote note) {
        return DirectionNotes.withoutOption(note.message());
    }

    /** The columns in doubt. */
    public static List<DirectionDoubt> doubts(ScoreTable table, List<ImportOptions> readWith, Progress progress)
            throws ImportException {
        List<Predicate<String>> settled = new ArrayList<>();
        for (ImportOptions options : readWith) {
            StatedBenchmarks stated = StatedBenchmarks.read(options.catalogue(), new Notes(), progress);
            settled.add(column -> BenchmarkRoles.isSettled(column, stated, options));
        }
        return DirectionDoubts.of(table.benchmarks(), column -> settled.stream().anyMatch(said -> said.test(column)));
    }

    /** The source named in the questions: the tables, not a catalogue. */
    private static String source(ScoreTable table) {
        return table.provenance().sources().isEmpty()
                ? "the table"
                : table.provenance().sources().size() == 1
                        ? table.provenance().sources().get(0).name()
                        : "the tables";
    }
}
