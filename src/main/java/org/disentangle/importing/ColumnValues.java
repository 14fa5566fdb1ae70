package org.disentangle.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.JoinedColumn.Part;
import org.disentangle.importing.number.Missing;

/** Puts the cells of a column's files into the rows of the joined table. */
final class ColumnValues {
    /** In a column of words every cell that has a value counts. */
    private static final CellNumber WORDS = (column, row) ->
            column.text(row).filter(text -> !Missing.isMissing(text)).isPresent() ? 1 : Double.NaN;

    private final ModelRows rows;
    private final Notes notes;

    ColumnValues(ModelRows rows, Notes notes) {
        this.rows = rows;
        this.notes = notes;
    }

    /**
     * The column's numbers, NaN where missing. A cell with a value that is no number is noted and missing. Where two files
     * differ the first one's number stays, and both are noted.
     */
    double[] numbers(JoinedColumn joined, CellNumber reading) {
        double[] numbers = new double[rows.count()];
        Arrays.fill(numbers, Double.NaN);
        for (Part part : joined.parts()) {
            NoteSeries unread = new NoteSeries(notes);
            NoteSeries conflicts = new NoteSeries(notes);
            for (int row = 0; row < part.column().filledRows(); row++) {
                int target = rows.target(part.file(), row);
                if (target < 0) {
                    continue;
                }
                double number = reading.read(part.column(), row);
                if (Double.isNaN(number)) {
                    noteUnread(joined, part, row, reading, unread);
                } else if (Double.isNaN(numbers[target])) {
                    numbers[target] = number;
                } else if (numbers[target] != number) {
                    noteConflict(joined, part, row, reading, conflicts);
                }
            }
            unread.close(others -> Notes.column(
                    part.table().source(),
                    joined.name(),
                    "further " + others + " cells are not numbers and are missing"));
            conflicts.close(others -> Notes.column(
                    part.table().source(),
                    joined.name(),
                    "further " + others + " values differ from an earlier file's"));
        }
        return numbers;
    }

    /** Whether at least half of the cells that have a value have a number in this reading. */
    boolean mostlyNumbers(JoinedColumn joined, CellNumber reading) {
        int values = 0;
        int numbers = 0;
        for (Part part : joined.parts()) {
            for (int row = 0; row < part.column().filledRows(); row++) {
                if (part.column()
                        .text(row)
                        .filter(text -> !Missing.isMissing(text))
                        .isPresent()) {
                    values++;
                    numbers += Double.isNaN(reading.read(part.column(), row)) ? 0 : 1;
                }
            }
        }
        return 2 * numbers >= values;
    }

    /** The column's words, empty where missing. Where two files differ the first one's word stays, and both are noted. */
    List<String> words(JoinedColumn joined) {
        List<String> words = new ArrayList<>(Collections.nCopies(rows.count(), ""));
        for (Part part : joined.parts()) {
            NoteSeries conflicts = new NoteSeries(notes);
            for (int row = 0; row < part.column().filledRows(); row++) {
                int target = rows.target(part.file(), row);
                Optional<String> word = part.column().text(row).filter(text -> !Missing.isMissing(text));
                if (target < 0 || word.isEmpty()) {
                    continue;
                }
                if (words.get(target).isEmpty()) {
                    words.set(target, word.get());
                } else if (!words.get(target).equals(word.get())) {
                    noteConflict(joined, part, row, WORDS, conflicts);
                }
            }
            conflicts.close(others -> Notes.column(
                    part.table().source(),
                    joined.name(),
                    "further " + others + " values differ from an earlier file's"));
        }
        return words;
    }

    private static void noteUnread(JoinedColumn joined, Part part, int row, CellNumber reading, NoteSeries unread) {
        Optional<String> text = part.column().text(row).filter(cell -> !Missing.isMissing(cell));
        text.ifPresent(cell -> unread.add(() ->
                Notes.cell(part.table().source(), part.table().line(row), joined.name(), reading.whyUnread(cell))));
    }

    /** The column's errors by the rows of the joined table, NaN where there is none; the first file that has one counts. */
    double[] errors(JoinedColumn joined, CellNumber reading) {
        double[] errors = new double[rows.count()];
        Arrays.fill(errors, Double.NaN);
        for (Part part : joined.parts()) {
            for (int row = 0; row < part.column().filledRows(); row++) {
                int target = rows.target(part.file(), row);
                if (target >= 0 && Double.isNaN(errors[target])) {
                    errors[target] = reading.read(part.column(), row);
                }
            }
        }
        return errors;
    }

    private void noteConflict(JoinedColumn joined, Part later, int row, CellNumber reading, NoteSeries conflicts) {
        conflicts.add(() -> {
            int target = rows.target(later.file(), row);
            String message = CellsInWords.quoted(rows.models().get(target)) + " has "
                    + later.column().text(row).orElse("") + " here and "
                    + firstValue(joined, target, reading) + "; the latter stays";
            return Notes.cell(later.table().source(), later.table().line(row), joined.name(), message);
        });
    }

    /** The value that a joined row already has, and where it stands. */
    private String firstValue(JoinedColumn joined, int target, CellNumber reading) {
        for (Part part : joined.parts()) {
            for (int row = 0; row < part.column().filledRows(); row++) {
                if (rows.target(part.file(), row) == target && !Double.isNaN(reading.read(part.column(), row))) {
                    return part.column().text(row).orElse("") + " in "
                            + part.table().source() + ", line " + part.table().line(row);
                }
            }
        }
        throw new IllegalStateException("no value in row " + target + " of " + joined.name());
    }
}
