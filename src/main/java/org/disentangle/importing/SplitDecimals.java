package org.disentangle.importing;

import org.disentangle.catalogue.AttributeNames;
import org.disentangle.importing.number.Spaces;
import org.disentangle.importing.text.RecordHandler;
import org.disentangle.importing.text.TextProblem;

/**
 * Passes the records of a comma-separated table on and notices where commas inside numbers have split them: {@code A,45,3}
 * beneath {@code model,mmlu} may be 45.3. Which cells belong together cannot be told for certain ({@code 45,3,60} is 45.3
 * and 60, or 45 and 3.60), so such a table is refused and not guessed at.
 */
final class SplitDecimals implements RecordHandler {
    private final RecordHandler rows;
    private int width;
    private boolean headerNamesModels;
    private String firstHeader = "";
    private int cells;
    private int pairs;
    private boolean beforeIsWhole;
    private boolean firstIsWhole;
    private int rowCount;
    private int splitRows;
    private int splitByOne;
    private int firstLine;
    private int firstCells;

    SplitDecimals(RecordHandler rows) {
        this.rows = rows;
    }

    @Override
    public void cell(int column, CharSequence text) {
        if (width == 0) {
            firstHeader = column == 0 ? text.toString() : firstHeader;
            cells = column + 1;
        }
        if (!Spaces.isBlank(text)) {
            cells = column + 1;
            boolean whole = isWhole(text);
            boolean joins = beforeIsWhole && whole && isDigit(text.charAt(0));
            pairs += joins ? 1 : 0;
            beforeIsWhole = whole && !joins;
            firstIsWhole |= column == 0 && whole;
        } else {
            beforeIsWhole = false;
        }
        rows.cell(column, text);
    }

    @Override
    public void endOfRecord(int line) {
        if (width == 0) {
            width = cells;
            headerNamesModels = AttributeNames.namesModels(HeaderNames.clean(firstHeader));
        } else if (cells > 0) {
            rowCount++;
            countSplit(line);
        }
        cells = 0;
        pairs = 0;
        beforeIsWhole = false;
        firstIsWhole = false;
        rows.endOfRecord(line);
    }

    private void countSplit(int line) {
        int more = cells - width;
        boolean numbered = more == 1 && firstIsWhole;
        if (more > 0 && more <= pairs && !numbered) {
            firstLine = splitRows == 0 ? line : firstLine;
            firstCells = splitRows == 0 ? cells : firstCells;
            splitRows++;
            splitByOne += more == 1 ? 1 : 0;
        }
    }

    /**
     * All records were given.
     *
     * @throws TextProblem if at least half of the rows have more cells than the header and would have as many if whole
     *     numbers beside each other were joined. Rows that all have one cell more are no sign where the header's first
     *     name may be that of the second column.
     */
    void end() throws TextProblem {
        boolean namesOfRows = splitByOne == rowCount && !headerNamesModels;
        if (splitRows > 0 && 2 * splitRows >= rowCount && !namesOfRows) {
            throw new TextProblem("line " + firstLine + " has " + firstCells + " cells where the header has " + width
                    + ", as if commas inside the numbers (45,3) had split them; set the cells apart by semicolons, or"
                    + " write decimal points, or name every column");
        }
    }

    /** Digits with a sign before and a percent sign behind them or not. */
    private static boolean isWhole(CharSequence text) {
        int start = Spaces.start(text);
        int end = Spaces.end(text, start);
        if (end > start && text.charAt(end - 1) == '%') {
            end--;
        }
        if (end > start && (text.charAt(start) == '-' || text.charAt(start) == '+')) {
            start++;
        }
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end > start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
