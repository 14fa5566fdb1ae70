package org.disentangle.catalogue;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV whose cells no spreadsheet runs as formulas ({@link FormulaGuard}), quoted according to RFC 4180, with
 * {@code \n} as line end. All CSV files are written through it.
 */
public final class GuardedCsv {
    private static final CSVFormat PLAIN =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    private static final CSVFormat QUOTED =
            PLAIN.builder().setQuoteMode(QuoteMode.ALL).get();

    private final Appendable out;
    private StringBuilder line = new StringBuilder();
    private boolean begins = true;
    private int guarded;

    public GuardedCsv(Appendable out) {
        this.out = out;
    }

    /** Writes text; what a spreadsheet would run gets a leading apostrophe and quotes. */
    public void words(String cell) throws IOException {
        boolean formula = FormulaGuard.beginsAsFormula(cell);
        guarded += formula ? 1 : 0;
        print(formula ? FormulaGuard.APOSTROPHE + cell : cell, formula ? QUOTED : PLAIN);
    }

    /** Writes foreign text, which may be a number and then stays one. */
    public void wordsOrNumber(String cell) throws IOException {
        String written = FormulaGuard.guarded(cell);
        guarded += written.equals(cell) ? 0 : 1;
        print(written, PLAIN);
    }

    /** Writes a number, or an empty cell. */
    public void number(String cell) throws IOException {
        if (begins) {
            print(cell, PLAIN);
        } else {
            line.append(',').append(cell);
        }
    }

    private void print(String cell, CSVFormat format) throws IOException {
        if (format == PLAIN && needsNoQuotes(cell)) {
            line.append(begins ? "" : ",").append(cell);
        } else {
            format.print(cell, line, begins);
        }
        begins = false;
    }

    /**
     * Whether a cell is surely written as it is, as nearly all are: the library, which knows the rest, looks at each several
     * times. In Unicode quotes, line ends and marks of a comment come before the comma; spaces matter at an edge.
     */
    private boolean needsNoQuotes(String cell) {
        int last = cell.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = cell.charAt(i);
            if (c <= ',' && (c != ' ' || i == 0 || i == last)) {
                return false;
            }
        }
        return !begins || last < 0 || isLetterOrDigit(cell.charAt(0));
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Ends a record and writes it; quotes tell an empty cell that is alone in it from an empty line. */
    public void endRecord() throws IOException {
        if (!begins && line.isEmpty()) {
            QUOTED.print("", line, true);
        }
        out.append(line.append('\n'));
        // a new one: one that once held a Greek letter keeps two bytes a character
        line = new StringBuilder(line.length());
        begins = true;
    }

    /** The number of cells that got an apostrophe. */
    public int guarded() {
        return guarded;
    }
}
