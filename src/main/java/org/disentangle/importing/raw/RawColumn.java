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
 * cell that is not a number, and throughout columns known to be text.
 */
public final class RawColumn {
    /** What a column mostly holds. */
    public enum Content {
        /** No cell has a value. */
        EMPTY,
        /** At least half of the cells with a value are numbers. */
        NUMBERS,
        /** Other text. */
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
     * Sets a cell from a record. Rows come in ascending order; a skipped row is an empty cell.
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

    /** The number of cells with a value that is not a plain decimal number. */
    public int textCount() {
        return textCount;
    }

    /** Adds the cells whose text is kept to the evidence. */
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

    /** The number of a row; NaN if there is none. */
    public double number(int row) {
        return numbers.get(row);
    }

    /** The text of a cell without surrounding white space; empty if it is blank. */
    public Optional<String> text(int row) {
        String kept = row < texts.length ? texts[row] : null;
        if (kept != null) {
            return Optional.of(kept);
        }
        double number = number(row);
        return Double.isNaN(number) ? Optional.empty() : Optional.of(plain(number));
    }

    /** Whether a cell is blank or has this text. */
    public boolean isBlankOr(int row, String text) {
        if (row >= filled) {
            return true;
        }
        String kept = row < texts.length ? texts[row] : null;
        return kept == null ? Double.isNaN(numbers.get(row)) : kept.equals(text);
    }

    /** The text of a cell if it has a value that is not a finite number. */
    Optional<String> unreadNumber(int row) {
        if (row >= texts.length || !Double.isNaN(number(row))) {
            return Optional.empty();
        }
        String kept = texts[row];
        return kept == null || Missing.isMissing(kept) ? Optional.empty() : Optional.of(kept);
    }

    /** The number of rows up to the last non-blank cell. */
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
