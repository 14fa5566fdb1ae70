package org.disentangle.importing;

import java.util.Optional;
import java.util.OptionalInt;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.text.Dialect;

/**
 * How a file is read, where guessing is not wanted. What is empty is guessed.
 *
 * @param encoding the name of a character set
 * @param dialect what sets the cells of a text table apart
 * @param sheet the name of a spreadsheet's sheet
 * @param layout what rows and columns are
 * @param headerRow the line (in a spreadsheet the row) of the header, from 1
 * @param decimalMark of all numbers
 * @param repeated what becomes of models that are there more than once
 */
public record Reading(
        Optional<String> encoding,
        Optional<Dialect> dialect,
        Optional<String> sheet,
        Optional<Layout> layout,
        OptionalInt headerRow,
        Optional<DecimalMark> decimalMark,
        Repeated repeated) {
    private static final Reading GUESS = new Reading(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Repeated.KEEP);

    /** Everything guessed, repeated models kept apart. */
    public static Reading guess() {
        return GUESS;
    }

    public Reading withEncoding(Optional<String> newEncoding) {
        return new Reading(newEncoding, dialect, sheet, layout, headerRow, decimalMark, repeated);
    }

    public Reading withDialect(Optional<Dialect> newDialect) {
        return new Reading(encoding, newDialect, sheet, layout, headerRow, decimalMark, repeated);
    }

    public Reading withSheet(Optional<String> newSheet) {
        return new Reading(encoding, dialect, newSheet, layout, headerRow, decimalMark, repeated);
    }

    public Reading withLayout(Optional<Layout> newLayout) {
        return new Reading(encoding, dialect, sheet, newLayout, headerRow, decimalMark, repeated);
    }

    public Reading withHeaderRow(OptionalInt newHeaderRow) {
        return new Reading(encoding, dialect, sheet, layout, newHeaderRow, decimalMark, repeated);
    }

    public Reading withDecimalMark(Optional<DecimalMark> newDecimalMark) {
        return new Reading(encoding, dialect, sheet, layout, headerRow, newDecimalMark, repeated);
    }

    public Reading withRepeated(Repeated newRepeated) {
        return new Reading(encoding, dialect, sheet, layout, headerRow, decimalMark, newRepeated);
    }
}
