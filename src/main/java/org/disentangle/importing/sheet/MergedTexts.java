package org.disentangle.importing.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.importing.sheet.SheetParts.Range;

/** Gives the text of merged cells to each of them. Numbers stay where they are: a score belongs to one model. */
final class MergedTexts {
    private static final int MOST_CELLS = 100_000;

    private final List<Range> ranges;
    private final Map<Range, String> texts = new HashMap<>();
    private int count;

    MergedTexts(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** How many cells were completed. */
    int count() {
        return count;
    }

    /** Completes the cells of a row (from 0); rows come in ascending order. */
    void complete(int row, List<String> cells) {
        for (Range range : ranges) {
            if (row < range.firstRow() || row > range.lastRow()) {
                continue;
            }
            if (row == range.firstRow() && range.firstColumn() < cells.size()) {
                String text = cells.get(range.firstColumn());
                if (!text.matches("[-+]?[\\d.,]+%?")) {
                    texts.put(range, text);
                }
            }
            String text = texts.getOrDefault(range, "");
            if (!text.isEmpty()) {
                fill(row, range, text, cells);
            }
        }
    }

    private void fill(int row, Range range, String text, List<String> cells) {
        for (int column = range.firstColumn(); column <= range.lastColumn() && count < MOST_CELLS; column++) {
            while (cells.size() <= column) {
                cells.add("");
            }
            if (cells.get(column).isEmpty() && (row > range.firstRow() || column > range.firstColumn())) {
                cells.set(column, text);
                count++;
            }
        }
    }
}
