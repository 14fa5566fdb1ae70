package org.disentangle.importing.format;

import org.disentangle.catalogue.AttributeNames;
import org.disentangle.importing.raw.HeaderNames;
import org.disentangle.importing.text.Cells;
import org.disentangle.importing.text.RecordHandler;
import org.disentangle.importing.text.TextProblem;

/**
 * Passes on the records of a comma-separated table and detects commas inside numbers that have split them: {@code
 * A,45,3} beneath {@code model,mmlu} may be 45.3. Which cells belong together is not certain ({@code 45,3,60} is 45.3
 * and 60, or 45 and 3.60), so such a table is refused and not guessed at.
 */
final class SplitDecimals implements RecordHandler {
    private final RecordHandler rows;
    private int width;
    private boolean headerNamesModels;
    private int rowCount;
    private int splitRows;
    private int splitByOne;
    private int firstLine;
    private int firstCells;

    SplitDecimals(RecordHandler rows) {
        this.rows = rows;
    }

    @Override
    public void record(Cells record, int line) {
        if (width == 0) {
            width = record.count();
            headerNamesModels = width > 0 && AttributeNames.namesModels(HeaderNames.clean(record.text(0)));
        } else {
            count(record, line);
        }
        rows.record(record, line);
    }

    private void count(Cells record, int line) {
        int cells = 0;
        int pairs = 0;
        boolean beforeIsWhole = false;
        for (int cell = 0; cell < record.count(); cell++) {
            boolean whole = record.isWholeNumber(cell);
            boolean joins = beforeIsWhole && whole && record.beginsWithDigit(cell);
            pairs += joins ? 1 : 0;
            beforeIsWhole = whole && !joins;
            cells = record.isBlank(cell) ? cells : cell + 1;
        }
        if (cells > 0) {
            rowCount++;
            boolean numbered = cells == width + 1 && record.isWholeNumber(0);
            if (cells > width && cells - width <= pairs && !numbered) {
                countSplit(cells, line);
            }
        }
    }

    private void countSplit(int cells, int line) {
        firstLine = splitRows == 0 ? line : firstLine;
        firstCells = splitRows == 0 ? cells : firstCells;
        splitRows++;
        splitByOne += cells == width + 1 ? 1 : 0;
    }

    /**
     * Called after the last record.
     *
     * @throws TextProblem if at least half of the rows have more cells than the header and would have as many if
     *     neighbouring whole numbers were joined. If all rows have exactly one cell more, that does not count when the
     *     header's first name may belong to the second column.
     */
    void end() throws TextProblem {
        boolean namesOfRows = splitByOne == rowCount && !headerNamesModels;
        if (splitRows > 0 && 2 * splitRows >= rowCount && !namesOfRows) {
            throw new TextProblem("line " + firstLine + " has " + firstCells + " cells where the header has " + width
                    + ", as if commas inside the numbers (45,3) had split them; separate the cells by "
                    + "semicolons, write decimal points, or name every column");
        }
    }
}
