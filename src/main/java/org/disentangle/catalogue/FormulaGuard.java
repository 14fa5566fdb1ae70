package org.disentangle.catalogue;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell as a formula: an apostrophe is put before a cell that begins with one of
 * {@code = + - @}, a tab or a carriage return, unless it is a plain number, and comes off again when it is read. A cell
 * that has such an apostrophe of its own gets one more, so that nothing is lost.
 */
public final class FormulaGuard {
    static final String APOSTROPHE = "'";

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private FormulaGuard() {}

    /** The cell as it is written. */
    public static String guarded(String cell) {
        return beginsAsFormula(cell) && !NUMBER.matcher(cell).matches() ? APOSTROPHE + cell : cell;
    }

    /** The cell that was written so. */
    public static String unguarded(String cell) {
        return cell.startsWith(APOSTROPHE) && beginsAsFormula(cell) ? cell.substring(1) : cell;
    }

    /** Whether a cell begins as a formula does, apostrophes in front of it passed over. */
    public static boolean beginsAsFormula(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && "=+-@\t\r".indexOf(cell.charAt(first)) >= 0;
    }
}
