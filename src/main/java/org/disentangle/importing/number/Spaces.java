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

    /** The index of the first character that is not white space; the length if there is none. */
    public static int start(CharSequence cell) {
        int start = 0;
        while (start < cell.length() && isSpace(cell.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The index where the trailing white space starts, not before {@code start}. */
    public static int end(CharSequence cell, int start) {
        int end = cell.length();
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Replaces separators that no keyboard produces (U+2028, U+2029, U+0085, vertical tab, form feed) by spaces. Text
     * copied from web pages contains them.
     */
    public static String withoutSeparators(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSeparator(text.charAt(i))) {
                StringBuilder plain = new StringBuilder(text);
                for (int at = i; at < plain.length(); at++) {
                    if (isSeparator(plain.charAt(at))) {
                        plain.setCharAt(at, ' ');
                    }
                }
                return plain.toString();
            }
        }
        return text;
    }

    private static boolean isSeparator(char c) {
        return c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B' || c == '\f';
    }

    /** Whether a character is white space or an equally invisible mark. */
    public static boolean isSpace(char c) {
        if (c < '\u0080') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
    }
}
