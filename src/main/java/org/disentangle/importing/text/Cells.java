package org.disentangle.importing.text;

import java.util.Arrays;
import java.util.List;
import org.disentangle.importing.number.DecimalNumbers;
import org.disentangle.importing.number.Spaces;

/**
 * The cells of a record, as slices of the text read, without copies. A reader shows all its records in
 * one of these, so they are valid until the next is read.
 */
public final class Cells {
    private char[] text = new char[0];
    private int origin;
    /** The start and end of each cell, relative to the origin. */
    private int[] bounds;

    private int count;

    /** Makes it empty, with room for a number of cells. */
    Cells(int expected) {
        bounds = new int[2 * Math.max(1, expected)];
    }

    /** Makes cells from texts. */
    public static Cells of(List<String> cells) {
        Cells all = new Cells(cells.size());
        int end = 0;
        for (String cell : cells) {
            all.add(end, end + cell.length());
            end += cell.length();
        }
        all.show(String.join("", cells).toCharArray(), 0);
        return all;
    }

    void clear() {
        count = 0;
    }

    /** Adds a cell, given its start and one past its end, both relative to the start of the record. */
    void add(int begin, int end) {
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * count] = begin;
        bounds[2 * count + 1] = end;
        count++;
    }

    /** Sets the text that the cells are parts of, and where the record starts in it. */
    void show(char[] characters, int begin) {
        text = characters;
        origin = begin;
    }

    /** The number of cells. */
    public int count() {
        return count;
    }

    /** The number of cells that are not blank. */
    public int filled() {
        int filled = 0;
        for (int cell = 0; cell < count; cell++) {
            filled += isBlank(cell) ? 0 : 1;
        }
        return filled;
    }

    /** Whether a cell holds only white space. */
    public boolean isBlank(int cell) {
        return start(cell) == behind(cell);
    }

    /** The number in a cell, as {@link DecimalNumbers#parse(CharSequence)} reads it. */
    public double number(int cell) {
        int start = start(cell);
        return DecimalNumbers.parse(text, start, end(cell, start));
    }

    /** Whether a cell consists of digits, with an optional sign before and an optional percent sign after them. */
    public boolean isWholeNumber(int cell) {
        int at = start(cell);
        int end = end(cell, at);
        if (end > at && text[end - 1] == '%') {
            end--;
        }
        if (end > at && (text[at] == '-' || text[at] == '+')) {
            at++;
        }
        boolean any = end > at;
        while (at < end && isDigit(text[at])) {
            at++;
        }
        return any && at == end;
    }

    /** Whether the first character of a cell is a digit. */
    public boolean beginsWithDigit(int cell) {
        int begin = origin + bounds[2 * cell];
        return begin < behind(cell) && isDigit(text[begin]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The text of a cell, without its quotes. */
    public String text(int cell) {
        int begin = origin + bounds[2 * cell];
        return new String(text, begin, behind(cell) - begin);
    }

    /** The text of a cell, without surrounding white space. */
    public String stripped(int cell) {
        int start = start(cell);
        return new String(text, start, end(cell, start) - start);
    }

    private int behind(int cell) {
        return origin + bounds[2 * cell + 1];
    }

    // As Spaces has it for texts; calling a shared method for each cell made a fresh program a sixth slower.
    private int start(int cell) {
        int start = origin + bounds[2 * cell];
        int behind = behind(cell);
        while (start < behind && Spaces.isSpace(text[start])) {
            start++;
        }
        return start;
    }

    private int end(int cell, int start) {
        int end = behind(cell);
        while (end > start && Spaces.isSpace(text[end - 1])) {
            end--;
        }
        return end;
    }
}
