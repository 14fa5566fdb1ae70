package org.disentangle.importing.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.importing.sheet.SheetParts.Range;
import org.disentangle.importing.text.TextProblem;

/** Copies the text of merged cells to each of them. Numbers are not copied: a score belongs to one model. */
final class MergedTexts {
    private static final int MOST_CELLS = 100_000;
    private static final long MOST_LOOKED_AT = 20_000_000;

    private final Deque<Range> ahead;
    private final List<Range> open = new ArrayList<>();
    private final Map<Range, String> texts = new HashMap<>();
    private int count;
    private long lookedAt;

    MergedTexts(List<Range> ranges) {
        this.ahead = new ArrayDeque<>(
                ranges.stream().sorted(Comparator.comparingInt(Range::firstRow)).toList());
    }

    /** The number of cells filled. */
    int count() {
        return count;
    }

    /**
     * Fills the cells of a row (from 0); rows come in ascending order.
     *
     * @throws TextProblem if the ranges overlap so much that filling them would never end
     */
    void complete(int row, List<String> cells) throws TextProblem {
        while (!ahead.isEmpty() && ahead.getFirst().firstRow() <= row) {
            open.add(ahead.removeFirst());
        }
        open.removeIf(range -> row > range.lastRow());
        for (Range range : open) {
            if (row == range.firstRow() && range.firstColumn() < cells.size()) {
                String text = cells.get(range.firstColumn());
                if (!text.matches("[-+]?[\\d.,]+%?")) {
                    texts.put(range, text);
                }
            }
            String text = texts.getOrDefault(range, "");
            if (!text.isEmpty() && count < MOST_CELLS) {
                fill(row, range, text, cells);
            }
        }
        look(open.size());
    }

    private void fill(int row, Range range, String text, List<String> cells) throws TextProblem {
        look(range.lastColumn() - range.firstColumn());
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

    private void look(long more) throws TextProblem {
        lookedAt += more;
        if (lookedAt > MOST_LOOKED_AT) {
            throw new TextProblem("this sheet has too many merged cells; save the table as CSV and open that");
        }
    }
}
