package org.disentangle.importing.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.NoteSeries;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.number.Missing;
import org.disentangle.importing.raw.JoinedColumn;
import org.disentangle.importing.raw.JoinedColumn.Part;
import org.disentangle.importing.rows.ModelRows;
import org.disentangle.wording.Counts;

/** Puts the cells of a column's files into the rows of the joined table. */
public final class ColumnValues {
    /** A reading under which every cell with a value counts, for text columns. */
    private static final CellNumber WORDS = (column, row) ->
            column.text(row).filter(text -> !Missing.isMissing(text)).isPresent() ? 1 : Double.NaN;

    /** The relative difference up to which two numbers count as the same value. */
    private static final double SAME = 1e-12;

    private final ModelRows rows;
    private final Notes notes;
    private final Contradictions contradictions = new Contradictions();

    public ColumnValues(ModelRows rows, Notes notes) {
        this.rows = rows;
        this.notes = notes;
    }

    /** The scores in which files contradict each other. */
    public Contradictions contradictions() {
        return contradictions;
    }

    /**
     * The column's scores, NaN where missing, like {@link #numbers}; a difference between two files is a contradiction.
     */
    double[] scores(JoinedColumn joined, CellNumber reading) {
        return numbers(
                joined,
                reading,
                (part, row, count) -> contradictions.add(
                        joined.name(),
                        joined.source(),
                        part.table().source(),
                        count,
                        contradiction(joined, part, row, reading)));
    }

    /**
     * The column's numbers, NaN where missing. A cell with a value that is not a number is noted and treated as
     * missing. If two files differ, the first one's number is kept, with a note.
     */
    double[] numbers(JoinedColumn joined, CellNumber reading) {
        return numbers(joined, reading, (part, row, count) -> noteDifferences(joined, part, row, count, reading));
    }

    /** Receives the differences of a file from those before it: the row of the first one, and their number. */
    private interface Differences {
        void in(Part later, int firstRow, int count);
    }

    private double[] numbers(JoinedColumn joined, CellNumber reading, Differences differences) {
        double[] numbers = new double[rows.count()];
        Arrays.fill(numbers, Double.NaN);
        for (Part part : joined.parts()) {
            NoteSeries unread = new NoteSeries(notes);
            int firstDifferent = 0;
            int different = 0;
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
                } else if (Math.abs(numbers[target] - number) > SAME * Math.abs(number)) {
                    firstDifferent = different++ == 0 ? row : firstDifferent;
                }
            }
            unread.close(others -> Notes.column(
                    part.table().source(), joined.name(), others + " more cells are not numbers and are missing"));
            if (different > 0) {
                differences.in(part, firstDifferent, different);
            }
        }
        return numbers;
    }

    /** Whether at least half of the cells with a value are numbers in this reading. */
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

    /** The column's texts, empty where missing. If two files differ, the first one's text is kept, with a note. */
    List<String> words(JoinedColumn joined) {
        List<String> words = new ArrayList<>(Collections.nCopies(rows.count(), ""));
        for (Part part : joined.parts()) {
            int firstDifferent = 0;
            int different = 0;
            for (int row = 0; row < part.column().filledRows(); row++) {
                int target = rows.target(part.file(), row);
                Optional<String> word = part.column().text(row).filter(text -> !Missing.isMissing(text));
                if (target < 0 || word.isEmpty()) {
                    continue;
                }
                if (words.get(target).isEmpty()) {
                    words.set(target, word.get());
                } else if (!words.get(target).equals(word.get())) {
                    firstDifferent = different++ == 0 ? row : firstDifferent;
                }
            }
            if (different > 0) {
                noteDifferences(joined, part, firstDifferent, different, WORDS);
            }
        }
        return words;
    }

    private static void noteUnread(JoinedColumn joined, Part part, int row, CellNumber reading, NoteSeries unread) {
        Optional<String> text = part.column().text(row).filter(cell -> !Missing.isMissing(cell));
        text.ifPresent(cell -> unread.add(() ->
                Notes.cell(part.table().source(), part.table().line(row), joined.name(), reading.whyUnread(cell))));
    }

    /**
     * The column's standard errors by row of the joined table, NaN if there is none; the first file that has one
     * counts.
     */
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

    private void noteDifferences(JoinedColumn joined, Part later, int row, int count, CellNumber reading) {
        String message = CellsInWords.quoted(rows.models().get(rows.target(later.file(), row))) + " has "
                + later.column().text(row).orElse("") + " here and "
                + firstValue(joined, rows.target(later.file(), row), reading) + "; the latter is kept"
                + (count == 1 ? "" : ", as for " + Counts.of(count - 1, "other model", "other models"));
        notes.add(Notes.cell(later.table().source(), later.table().line(row), joined.name(), message));
    }

    private String contradiction(JoinedColumn joined, Part later, int row, CellNumber reading) {
        int target = rows.target(later.file(), row);
        return CellsInWords.quoted(rows.models().get(target)) + " has "
                + firstValue(joined, target, reading) + " and "
                + later.column().text(row).orElse("") + " in " + later.table().source() + ", line "
                + later.table().line(row);
    }

    /** The value that a joined row already has, and its place. */
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
