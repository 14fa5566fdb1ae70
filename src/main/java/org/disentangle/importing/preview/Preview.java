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
 * @param rows their first rows as read
 * @param columns the columns of all files, and their uses
 * @param notes the notes
 * @param problem why the files cannot be opened; empty if they can
 * @param directions the columns whose direction is unsettled
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

    /** The same preview with the notes and problem of another one, made with the columns as chosen. */
    public Preview saying(Preview other) {
        return new Preview(understandings, header, rows, columns, other.notes, other.problem, directions);
    }

    /** The same preview with the reason why the files cannot be read as chosen. */
    public Preview withProblem(String newProblem) {
        return new Preview(understandings, header, List.of(), columns, List.of(), newProblem, directions);
    }

    /** The doubts, besides the roles of columns, in words. */
    public List<String> doubts() {
        return notes.stream()
                .filter(ImportNote::isWarning)
                .map(note -> note.column().map(column -> column + ": ").orElse("") + note.message())
                .distinct()
                .toList();
    }

    /** Whether the meaning of commas in some numbers is open. */
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
