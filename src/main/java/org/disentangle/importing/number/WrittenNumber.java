package org.disentangle.importing.number;

import java.util.Optional;

/**
 * A number as written in tables of scores: {@code 77.0%}, {@code 1,234.5}, {@code 45.3±0.2}, {@code 45.3 (0.4)}, {@code
 * 1470 +5/-4}, {@code 45.3*}, {@code <0.1}, with a Unicode minus or full-width digits.
 *
 * @param value the value as written ({@code 77.0%} is 77)
 * @param error the error given with it, in the unit of the value; the mean of the two if they differ; NaN without one
 * @param percent whether a percent sign follows
 * @param relation how the value relates to the number
 * @param marked whether footnote marks were removed
 */
public record WrittenNumber(double value, double error, boolean percent, Relation relation, boolean marked) {
    /** How a value relates to the number written. */
    public enum Relation {
        /** It is the number. */
        EQUAL,
        /** It is about the number ({@code ~0.5}). */
        ABOUT,
        /** It is below or above the number ({@code <0.1}), so it is unknown. */
        BOUND
    }

    /** The number of a cell; empty if the cell holds anything else. */
    public static Optional<WrittenNumber> read(CharSequence cell, DecimalMark mark) {
        double plain = mark == DecimalMark.POINT ? DecimalNumbers.parse(cell) : Double.NaN;
        if (Double.isFinite(plain)) {
            return Optional.of(new WrittenNumber(plain, Double.NaN, false, Relation.EQUAL, false));
        }
        String text = NumberSigns.plain(cell);
        return text.isEmpty() ? Optional.empty() : new NumberScanner(text, mark).scan();
    }

    /** The mean of a two-sided error such as {@code +5/-4} if the cell holds only that; otherwise NaN. */
    public static double errorAlone(CharSequence cell) {
        String text = NumberSigns.plain(cell);
        return text.startsWith("+") || text.startsWith("±")
                ? new NumberScanner(text, DecimalMark.POINT).scanErrorAlone()
                : Double.NaN;
    }
}
