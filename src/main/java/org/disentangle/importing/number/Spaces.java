package org.disentangle.importing.number;

/** White space in and around cells, the no-break kinds included. */
public final class Spaces {
    private Spaces() {}

    /** Whether a cell holds nothing but white space. */
    public static boolean isBlank(CharSequence cell) {
        return start(cell) == cell.length();
    }

    /** A cell without the white space around it. */
    public static String strip(CharSequence cell) {
        int start = start(cell);
        return cell.subSequence(start, end(cell, start)).toString();
    }

    /** Where the first character stands that is no white space; the length where there is none. */
    public static int start(CharSequence cell) {
        int start = 0;
        while (start < cell.length() && isSpace(cell.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the white space at the end begins, not before {@code start}. */
    public static int end(CharSequence cell, int start) {
        int end = cell.length();
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether this is white space, or a mark that is as invisible. */
    public static boolean isSpace(char c) {
        if (c < '\u0080') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
    }
}
