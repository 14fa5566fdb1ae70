package org.disentangle.importing.raw;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.disentangle.catalogue.FormulaGuard;
import org.disentangle.importing.number.DecimalEvidence;
import org.disentangle.importing.number.Missing;
import org.disentangle.importing.number.Spaces;
import org.disentangle.importing.text.Cells;
import org.jspecify.annotations.Nullable;

/**
 * A column as it grows while a file is read. Numbers are kept as numbers. Texts are kept for the first rows, for every
 * cell that is not a number, and throughout columns known to be words.
 */
public final class RawColumn {
    /** What a column holds on the whole. */
    public enum Content {
        /** No cell has a value. */
        EMPTY,
        /** At least half of the cells that have a value are numbers. */
        NUMBERS,
        /** Other words. */
        TEXT
    }

    private static final int ROWS_WITH_TEXT = 1024;

    private final boolean keepsText;
    private final BlockedDoubleList numbers = new BlockedDoubleList();
    private @Nullable String[] texts = new String[0];
    private int filled;
    private int numberCount;
    private int textCount;

    RawColumn(boolean keepsText) {
        this.keepsText = keepsText;
    }

    /**
     * Sets a cell to what a cell of a record says. Rows come in ascending order; a row that is left out is an empty cell.
     */
    void put(int row, Cells record, int cell) {
        if (record.isBlank(cell)) {
            return;
        }
        filled = row + 1;
        double number = record.number(cell);
        boolean finite = Double.isFinite(number);
        numbers.put(row, finite ? number : Double.NaN);
        if (!Double.isNaN(number)) {
            numberCount++;
        }
        if (keepsText || !finite || row < ROWS_WITH_TEXT) {
            String text = FormulaGuard.unguarded(Spaces.withoutSeparators(record.stripped(cell)));
            textCount += Double.isNaN(number) && !Missing.isMissing(text) ? 1 : 0;
            keepText(row, text);
        }
    }

    public Content content() {
        if (numberCount + textCount == 0) {
            return Content.EMPTY;
        }
        return numberCount >= textCount ? Content.NUMBERS : Content.TEXT;
    }

    /** How many cells have a value that is no plain decimal number. */
    public int textCount() {
        return textCount;
    }

    /** Takes the cells whose text is kept into account. */
    public void addTo(DecimalEvidence evidence) {
        for (String text : texts) {
            if (text != null) {
                evidence.add(text);
            }
        }
    }

    /** Whether no cell holds anything, not even a word for "missing". */
    public boolean isBlank() {
        return filled == 0;
    }

    /** The number of a row; NaN where there is none. */
    public double number(int row) {
        return numbers.get(row);
    }

    /** What the cell says, without the white space around it; empty when it is blank. */
    public Optional<String> text(int row) {
        String kept = row < texts.length ? texts[row] : null;
        if (kept != null) {
            return Optional.of(kept);
        }
        double number = number(row);
        return Double.isNaN(number) ? Optional.empty() : Optional.of(plain(number));
    }

    /** Whether a cell is blank, or says this. */
    public boolean isBlankOr(int row, String text) {
        if (row >= filled) {
            return true;
        }
        String kept = row < texts.length ? texts[row] : null;
        return kept == null ? Double.isNaN(numbers.get(row)) : kept.equals(text);
    }

    /** What the cell says if it has a value that is not a finite number. */
    Optional<String> unreadNumber(int row) {
        if (row >= texts.length || !Double.isNaN(number(row))) {
            return Optional.empty();
        }
        String kept = texts[row];
        return kept == null || Missing.isMissing(kept) ? Optional.empty() : Optional.of(kept);
    }

    /** How many rows there are up to the last cell that holds something. */
    public int filledRows() {
        return filled;
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    private void keepText(int row, String text) {
        if (row >= texts.length) {
            texts = Arrays.copyOf(texts, Math.max(numbers.capacity(), row + 1));
        }
        texts[row] = text;
    }
}
