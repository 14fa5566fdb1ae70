package org.disentangle.cli;

/** Measures and pads text in terminal columns. */
final class Columns {
    private Columns() {}

    /**
     * The width of a text: two for East Asian wide characters and emoji, none for combining marks, otherwise one per
     * character.
     */
    static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            width += c >= ' ' && c <= '~' ? 1 : width(c);
        }
        return width;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /** The text with spaces after it up to a width. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text with spaces before it up to a width. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** The text, shortened at its end if it is too wide. */
    static String shortened(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder shorter = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            used += width(c);
            if (used > width - 3) {
                break;
            }
            shorter.appendCodePoint(c);
        }
        return shorter.append("...").toString();
    }

    /** The text, shortened in its middle if it is too wide, because names of sub-scores differ at their end. */
    static String shortenedInside(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        int used = 0;
        while (end > 0) {
            int c = text.codePointBefore(end);
            if (used + width(c) > (width - 3) / 2) {
                break;
            }
            used += width(c);
            end -= Character.charCount(c);
        }
        return shortened(text.substring(0, end), width - used) + text.substring(end);
    }
}
