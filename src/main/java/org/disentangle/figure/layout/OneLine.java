package org.disentangle.figure.layout;

import java.text.Bidi;

/**
 * Texts as one line of a page shows them, whatever their code points: control characters and separators of lines and
 * paragraphs become spaces, halves of characters and non-characters become U+FFFD, and what only steers the direction or the
 * breaking of text (which in a name can turn what stands beside it around) goes. Joiners stay: scripts and emoji need them.
 */
public final class OneLine {
    private static final int REPLACEMENT = 0xFFFD;
    /** The invisible mark of a text from left to right. */
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

    /** Latin, Greek, Cyrillic, punctuation and arrows, so that most texts are looked at once. */
    private static boolean isPlain(char c) {
        return c > 0xA0 && c < 0x530 && c != 0xAD || c >= 0x2010 && c < 0x2028 || c >= 0x2030 && c < 0x2060;
    }

    /**
     * A text of ours with a name in it, which reads from left to right also where the name does not: "8  name", "name, chat
     * models". A name by itself reads as it does.
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

    /** Our own mark, the joiners, the signs that Arabic and Syriac set around numbers, and the tags that flags are made of. */
    private static boolean isSeen(int c) {
        return c == MARK || c == 0x200C || c == 0x200D || c >= 0x600 && c < 0x900 && c != 0x61C || c > 0xFFFF;
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
