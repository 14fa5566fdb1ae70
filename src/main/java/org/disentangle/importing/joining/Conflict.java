package org.disentangle.importing.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Two different values for one cell.
 *
 * @param model the model, as the base table writes it
 * @param column the benchmark
 * @param baseScore the base table's score
 * @param addedScore the added table's score
 */
public record Conflict(String model, String column, double baseScore, double addedScore) {
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 17;

    /** The base table's score with 4 significant digits, or more if needed to distinguish it from the other. */
    public String baseText() {
        return text(baseScore);
    }

    /** The added table's score, with as many digits as the other. */
    public String addedText() {
        return text(addedScore);
    }

    private String text(double score) {
        int digits = FEWEST_DIGITS;
        while (digits < MOST_DIGITS && rounded(baseScore, digits).equals(rounded(addedScore, digits))) {
            digits++;
        }
        return rounded(score, digits);
    }

    private static String rounded(double score, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(score)
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        boolean plain = rounded.signum() == 0 || Math.abs(rounded.precision() - rounded.scale()) <= 7;
        return plain ? rounded.toPlainString() : rounded.toString();
    }
}
