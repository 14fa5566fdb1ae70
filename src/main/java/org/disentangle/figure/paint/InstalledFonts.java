package org.disentangle.figure.paint;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The installed fonts, searched only for characters that the default font lacks. */
final class InstalledFonts {
    /** The first font that has a character, if any, by code point. */
    private static final Map<Integer, Optional<Font>> KNOWN = new ConcurrentHashMap<>();

    private InstalledFonts() {}

    private static final class All {
        private static final List<Font> FONTS =
                List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts());
    }

    /** The default font, or, if it lacks characters, another that has more of them, in the style of the default. */
    static Font bestFor(String text, Font usual) {
        long least = lacking(text, usual);
        if (least == 0) {
            return usual;
        }
        Font best = usual;
        for (int c : text.codePoints().filter(c -> !shows(usual, c)).distinct().toArray()) {
            Optional<Font> other = KNOWN.computeIfAbsent(c, InstalledFonts::find);
            if (other.isPresent() && lacking(text, other.get()) < least) {
                least = lacking(text, other.get());
                best = other.get();
            }
        }
        return best.equals(usual) ? usual : best.deriveFont(usual.getStyle(), 1f);
    }

    private static Optional<Font> find(int c) {
        return All.FONTS.stream().filter(font -> font.canDisplay(c)).findFirst();
    }

    private static long lacking(String text, Font font) {
        return text.codePoints().filter(c -> !shows(font, c)).count();
    }

    /** Whether a font can draw a code point: it has a glyph, or the character is invisible. */
    static boolean shows(Font font, int c) {
        return font.canDisplay(c) || isUnseen(c);
    }

    /** Whether a character is invisible: joiners, variation selectors, tags, fillers, and white space. */
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT
                || Character.isSpaceChar(c)
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c >= 0x180B && c <= 0x180F
                || c == 0x34F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0;
    }
}
