package org.disentangle.importing.columns;

import org.disentangle.importing.note.Notes;
import org.disentangle.importing.raw.JoinedColumn;
import org.disentangle.table.Values;

/** Checks the numbers of a column together for oddities. */
public final class ScoreChecks {
    /** Above this a number is surely not a fraction, and below it surely not a percentage beside fractions. */
    private static final double SURELY_PERCENT = 5;

    private static final double GREATEST_PERCENT = 100;
    private static final int FEWEST = 2;

    private ScoreChecks() {}

    /**
     * Warns of oddities.
     *
     * @param mixtureIsKnown whether a note already says that fractions and percentages may be mixed
     */
    static void check(JoinedColumn column, Values numbers, boolean mixtureIsKnown, Notes notes) {
        int present = 0;
        boolean constant = true;
        double first = Double.NaN;
        for (int row = 0; row < numbers.size(); row++) {
            double number = numbers.get(row);
            if (Double.isNaN(number)) {
                continue;
            }
            first = present++ == 0 ? number : first;
            constant &= number == first;
        }
        if (constant && present > 1) {
            notes.warn(column.source(), column.name(), "every model has the same value in this column");
        }
        int fractions = mixtureIsKnown ? 0 : fractionsAmongPercentages(numbers);
        if (fractions > 0) {
            notes.decide(
                    column.source(),
                    column.name(),
                    fractions + " of " + present
                            + " values are at most 1 and the others 5 or more: fractions and percentages may be mixed;"
                            + " they were read as written; the preview or --percentages puts them on one scale");
        }
    }

    /**
     * The number of values at most 1, if all others except zeros are 5 to 100 and there are a few of each; otherwise 0.
     */
    public static int fractionsAmongPercentages(Values numbers) {
        int fractions = 0;
        int percentages = 0;
        for (int row = 0; row < numbers.size(); row++) {
            double number = numbers.get(row);
            if (number > 0 && number <= 1) {
                fractions++;
            } else if (number >= SURELY_PERCENT && number <= GREATEST_PERCENT) {
                percentages++;
            } else if (!Double.isNaN(number) && number != 0) {
                return 0;
            }
        }
        return Math.min(fractions, percentages) >= FEWEST ? fractions : 0;
    }
}
