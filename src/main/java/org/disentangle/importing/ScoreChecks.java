package org.disentangle.importing;

import org.disentangle.table.Values;

/** What is odd about the numbers of a column, taken together. */
final class ScoreChecks {
    /** From here on a number is no fraction, and up to here no percentage that stands beside fractions. */
    private static final double SURELY_PERCENT = 5;

    private static final double GREATEST_PERCENT = 100;
    private static final int FEWEST = 2;

    private ScoreChecks() {}

    /**
     * Warns of what is odd.
     *
     * @param mixtureIsKnown whether it was already said that fractions and percentages may be mixed
     */
    static void check(JoinedColumn column, Values numbers, boolean mixtureIsKnown, Notes notes) {
        int present = 0;
        int fractions = 0;
        int percentages = 0;
        boolean constant = true;
        double first = Double.NaN;
        for (int row = 0; row < numbers.size(); row++) {
            double number = numbers.get(row);
            if (Double.isNaN(number)) {
                continue;
            }
            first = present++ == 0 ? number : first;
            constant &= number == first;
            fractions += number > 0 && number <= 1 ? 1 : 0;
            percentages += number >= SURELY_PERCENT && number <= GREATEST_PERCENT ? 1 : 0;
        }
        if (constant && present > 1) {
            notes.warn(column.source(), column.name(), "every model has the same value in this column");
        }
        if (!mixtureIsKnown && Math.min(fractions, percentages) >= FEWEST && fractions + percentages == present) {
            notes.warn(
                    column.source(),
                    column.name(),
                    fractions + " of " + present
                            + " values are at most 1 and the others 5 or more: fractions and percentages may be mixed;"
                            + " they were read as they stand");
        }
    }
}
