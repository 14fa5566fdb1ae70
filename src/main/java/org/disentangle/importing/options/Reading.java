package org.disentangle.importing.options;

import java.util.Optional;
import java.util.OptionalInt;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.text.Dialect;

/**
 * Explicit choices about how to read a file. Empty choices are guessed.
 *
 * @param encoding the name of a character set
 * @param dialect the separator of cells in a text table
 * @param sheet the name of a spreadsheet's sheet
 * @param arrangement the choices about its cells
 * @param decimalMark the decimal mark of all numbers
 * @param repeated how to treat models that appear more than once
 */
public record Reading(
        Optional<String> encoding,
        Optional<Dialect> dialect,
        Optional<String> sheet,
        Arrangement arrangement,
        Optional<DecimalMark> decimalMark,
        Repeated repeated) {
    private static final Reading GUESS = new Reading(
            Optional.empty(), Optional.empty(), Optional.empty(), Arrangement.GUESS, Optional.empty(), Repeated.KEEP);

    /** No choices; everything is guessed, and repeated models stay separate. */
    public static Reading guess() {
        return GUESS;
    }

    /** The meaning of rows and columns. */
    public Optional<Layout> layout() {
        return arrangement.layout();
    }

    /** The line (in a spreadsheet the row) of the header, from 1. */
    public OptionalInt headerRow() {
        return arrangement.headerRow();
    }

    /** The metric to take if a benchmark has several. */
    public Optional<String> metric() {
        return arrangement.metric();
    }

    public Reading withEncoding(Optional<String> newEncoding) {
        return new Reading(newEncoding, dialect, sheet, arrangement, decimalMark, repeated);
    }

    public Reading withDialect(Optional<Dialect> newDialect) {
        return new Reading(encoding, newDialect, sheet, arrangement, decimalMark, repeated);
    }

    public Reading withSheet(Optional<String> newSheet) {
        return new Reading(encoding, dialect, newSheet, arrangement, decimalMark, repeated);
    }

    public Reading withLayout(Optional<Layout> newLayout) {
        return withArrangement(new Arrangement(newLayout, headerRow(), metric()));
    }

    public Reading withHeaderRow(OptionalInt newHeaderRow) {
        return withArrangement(new Arrangement(layout(), newHeaderRow, metric()));
    }

    public Reading withMetric(Optional<String> newMetric) {
        return withArrangement(new Arrangement(layout(), headerRow(), newMetric));
    }

    private Reading withArrangement(Arrangement newArrangement) {
        return new Reading(encoding, dialect, sheet, newArrangement, decimalMark, repeated);
    }

    public Reading withDecimalMark(Optional<DecimalMark> newDecimalMark) {
        return new Reading(encoding, dialect, sheet, arrangement, newDecimalMark, repeated);
    }

    public Reading withRepeated(Repeated newRepeated) {
        return new Reading(encoding, dialect, sheet, arrangement, decimalMark, newRepeated);
    }
}
