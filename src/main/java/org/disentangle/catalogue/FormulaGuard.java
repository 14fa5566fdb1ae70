package org.disentangle.catalogue;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell as a formula: a cell that starts with one of {@code = + - @}, a tab or a
 * carriage return, and is not a plain number, gets a leading apostrophe, which is removed again on reading. A cell that
 * already has such an apostrophe gets another, so that nothing is lost.
 */
public final class FormulaGuard {
    static final String APOSTROPHE = "'";

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private FormulaGuard() {}

    /** The cell as written to a file. */
    public static String guarded(String cell) {
        return beginsAsFormula(cell) && !NUMBER.matcher(cell).matches() ? APOSTROPHE + cell : cell;
    }

    /** The original of a cell read from a file. */
    public static String unguarded(String cell) {
        return cell.startsWith(APOSTROPHE) && beginsAsFormula(cell) ? cell.substring(1) : cell;
    }

    /** Whether a cell starts like a formula, ignoring leading apostrophes. */
    public static boolean beginsAsFormula(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        return first < cell.length() && "=+-@\t\r".indexOf(cell.charAt(first)) >= 0;
    }
}
