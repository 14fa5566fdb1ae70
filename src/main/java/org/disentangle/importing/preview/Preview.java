package org.disentangle.importing.preview;

import java.util.List;
import org.disentangle.importing.check.DirectionDoubt;
import org.disentangle.importing.columns.ScoreNotation;
import org.disentangle.importing.format.DetectedFormat;
import org.disentangle.importing.preview.PreviewColumn.Sureness;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.table.ImportNote;

/**
 * How files will be read, shown before they are opened.
 *
 * @param understandings how each file was read
 * @param header the names of the first file's first columns
 * @param rows their first rows as understood
 * @param columns of all files, and what they are taken for
 * @param notes what is to be said
 * @param problem why there would be no table; empty when there would be one
 * @param directions the columns of which nobody has settled which way is better
 */
public record Preview(
        List<DetectedFormat> understandings,
        List<String> header,
        List<List<String>> rows,
        List<PreviewColumn> columns,
        List<ImportNote> notes,
        String problem,
        List<DirectionDoubt> directions) {
    public Preview {
        understandings = List.copyOf(understandings);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        directions = List.copyOf(directions);
    }

    /** The same files with what another look at them, with columns as they were chosen, has to say. */
    public Preview saying(Preview other) {
        return new Preview(understandings, header, rows, columns, other.notes, other.problem, directions);
    }

    /** The same files, which cannot be read as it was chosen. */
    public Preview withProblem(String newProblem) {
        return new Preview(understandings, header, List.of(), columns, List.of(), newProblem, directions);
    }

    /** What is in doubt besides the roles of columns, in words. */
    public List<String> doubts() {
        return notes.stream()
                .filter(ImportNote::isWarning)
                .map(note -> note.column().map(column -> column + ": ").orElse("") + note.message())
                .distinct()
                .toList();
    }

    /** Whether nothing tells what the commas in some numbers are. */
    public boolean leavesDecimalMarkOpen() {
        return notes.stream().anyMatch(note -> note.message().startsWith(ScoreNotation.COMMAS_UNCLEAR));
    }

    /** Whether nothing is in doubt, so that the files can be opened without asking. */
    public boolean isClear() {
        return isClearToAdd() && columns.stream().anyMatch(column -> column.use() == Use.CAPABILITIES);
    }

    /** Whether nothing is in doubt, so that the scores can be added to another table without asking. */
    public boolean isClearToAdd() {
        boolean inDoubt = !doubts().isEmpty()
                || columns.stream()
                        .anyMatch(column ->
                                column.use().isBenchmark() && column.grounds().sureness() == Sureness.GUESS)
                || understandings.stream()
                        .anyMatch(understanding -> !understanding.encodingIsSure()
                                || !understanding.metrics().isEmpty());
        return problem.isEmpty() && !inDoubt;
    }
}
