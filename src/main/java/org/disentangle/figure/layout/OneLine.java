package org.disentangle.figure.layout;

import java.text.Bidi;

/**
 * Makes any text fit to be shown in one line of a page: control characters and line or paragraph separators become
 * spaces, lone surrogates and noncharacters become U+FFFD, and characters that only control direction or line breaking
 * are removed, because in a name they can reverse neighbouring text. Joiners stay, because scripts and emoji need them.
 */
public final class OneLine {
    private static final int REPLACEMENT = 0xFFFD;
    /** The left-to-right mark. */
    private static final char MARK = '\u200E';

    private OneLine() {}

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && !isPlain(c)) {
                return cleaned(text);
            }
        }
        return text;
    }

    /** A fast test for Latin, Greek, Cyrillic, punctuation and arrows, so that most texts are scanned only once. */
    private static boolean isPlain(char c) {
        return c > 0xA0 && c < 0x530 && c != 0xAD || c >= 0x2010 && c < 0x2028 || c >= 0x2030 && c < 0x2060;
    }

    /**
     * Makes a text of ours that contains a name read from left to right even if the name does not: "8 name", "name,
     * chat models". A name by itself keeps its direction.
     */
    public static String leftToRight(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? text : MARK + text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
                case Character.SURROGATE -> clean.appendCodePoint(REPLACEMENT);
                case Character.FORMAT -> {
                    if (isSeen(c)) {
                        clean.appendCodePoint(c);
                    }
                }
                default -> clean.appendCodePoint(isNoCharacter(c) ? REPLACEMENT : c);
            }
        });
        return clean.toString();
    }

    /**
     * Whether a format character is kept: our own mark, the joiners, the signs that Arabic and Syriac put around
     * numbers, and the tags that make up flags.
     */
    private static boolean isSeen(int c) {
        return c == MARK || c == 0x200C || c == 0x200D || c >= 0x600 && c < 0x900 && c != 0x61C || c > 0xFFFF;
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
