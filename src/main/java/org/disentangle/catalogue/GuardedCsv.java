package org.disentangle.catalogue;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV of which no spreadsheet runs a cell as a formula ({@link FormulaGuard}): quoted as RFC 4180 has it, {@code \n} as
 * line end. Every CSV file that is written goes through it.
 */
public final class GuardedCsv {
    private static final CSVFormat PLAIN =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final CSVFormat QUOTED =
            PLAIN.builder().setQuoteMode(QuoteMode.ALL).get();

    private final Appendable out;
    private boolean begins = true;
    private boolean onlyAnEmptyCell;
    private int guarded;

    public GuardedCsv(Appendable out) {
        this.out = out;
    }

    /** Words; an apostrophe goes in front of what a spreadsheet would compute, and quotes go around it. */
    public void words(String cell) throws IOException {
        boolean formula = FormulaGuard.beginsAsFormula(cell);
        guarded += formula ? 1 : 0;
        print(formula ? FormulaGuard.APOSTROPHE + cell : cell, formula ? QUOTED : PLAIN);
    }

    /** Words of somebody else, which may be a number: that stays one. */
    public void wordsOrNumber(String cell) throws IOException {
        String written = FormulaGuard.guarded(cell);
        guarded += written.equals(cell) ? 0 : 1;
        print(written, PLAIN);
    }

    /** A number, or nothing. */
    public void number(String cell) throws IOException {
        print(cell, PLAIN);
    }

    /** An empty cell at the beginning waits: quotes tell it from an empty line, and are needed only where no other follows. */
    private void print(String cell, CSVFormat format) throws IOException {
        onlyAnEmptyCell = begins && cell.isEmpty();
        if (!onlyAnEmptyCell) {
            format.print(cell, out, begins);
        }
        begins = false;
    }

    public void endRecord() throws IOException {
        if (onlyAnEmptyCell) {
            QUOTED.print("", out, true);
            onlyAnEmptyCell = false;
        }
        PLAIN.println(out);
        begins = true;
    }

    /** How many cells got an apostrophe. */
    public int guarded() {
        return guarded;
    }
}
