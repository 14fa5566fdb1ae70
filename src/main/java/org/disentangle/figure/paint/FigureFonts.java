package org.disentangle.figure.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.disentangle.figure.layout.TextMeasure;

/**
 * The font of every figure: Liberation Sans, regular and bold, from the program itself, so that a figure looks the same
 * on every computer. Characters it lacks (other scripts) are drawn with the computer's fonts.
 */
public final class FigureFonts {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int KNOWN = 0x2300;
    private static final float UNIT = 1000f;

    private FigureFonts() {}

    private static final class Regular {
        private static final Face FACE = new Face("/liberation/LiberationSans-Regular.ttf", Font.PLAIN);
    }

    private static final class Bold {
        private static final Face FACE = new Face("/liberation/LiberationSans-Bold.ttf", Font.BOLD);
    }

    /** Liberation Sans at size 1 point. */
    public static Font font(boolean bold) {
        return face(bold).own;
    }

    /** The font for a text at a size: Liberation Sans, or an installed font if that lacks a character. */
    public static Font font(String text, double size, boolean bold) {
        return face(bold).fontOf(text).deriveFont((float) size);
    }

    /** The code points of a text that no installed font has; they are drawn as boxes. */
    public static SortedSet<Integer> missing(String text, boolean bold) {
        Font font = face(bold).fontOf(text);
        SortedSet<Integer> missing = new TreeSet<>();
        text.codePoints().filter(c -> !InstalledFonts.shows(font, c)).forEach(missing::add);
        return missing;
    }

    /** Whether Liberation Sans has every character of a text. */
    public static boolean covers(String text, boolean bold) {
        return face(bold).own.canDisplayUpTo(text) < 0;
    }

    /** Measures text as it will be drawn. */
    public static TextMeasure measure() {
        return (text, size, bold) -> face(bold).measure(text, size);
    }

    private static Face face(boolean bold) {
        return bold ? Bold.FACE : Regular.FACE;
    }

    private static final class Face {
        private final Font own;
        private final Font fallback;
        /**
         * The advance of each plain character relative to the type size; 0: not known yet, −1: not a simple character.
         */
        private final float[] advances = new float[KNOWN];

        Face(String resource, int style) {
            try (InputStream in = FigureFonts.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException("not in the program: " + resource);
                }
                own = Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException("The font of the figures cannot be read; install the program again.", e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(
                        "The font of the figures cannot be read; install the program again.", e);
            }
            fallback = new Font(Font.SANS_SERIF, style, 1);
        }

        /** The font itself, otherwise the computer's default font, otherwise any that has more of the characters. */
        Font fontOf(String text) {
            if (own.canDisplayUpTo(text) < 0) {
                return own;
            }
            return InstalledFonts.bestFor(text, fallback);
        }

        TextMeasure.Extent measure(String text, double size) {
            double width = 0;
            boolean accented = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                float advance = c < KNOWN ? advance(c) : -1;
                if (advance < 0) {
                    return shaped(text, size);
                }
                accented |= c >= 0xC0 && c < 0x2000;
                width += advance;
            }
            return new TextMeasure.Extent(width * size, (accented ? 0.9 : 0.75) * size, 0.22 * size);
        }

        private float advance(char c) {
            float known = advances[c];
            if (known == 0) {
                known = simple(c)
                        ? (float) own.deriveFont(UNIT)
                                        .getStringBounds(String.valueOf(c), EXACT)
                                        .getWidth()
                                / UNIT
                        : -1;
                advances[c] = known == 0 ? -1 : known;
            }
            return advances[c];
        }

        /** Latin, Greek, Cyrillic, punctuation and arrows: characters whose widths simply add up. */
        private boolean simple(char c) {
            boolean script = c >= 0x20 && c < 0x300 || c >= 0x370 && c < 0x530 || c >= 0x2010 && c < 0x2300;
            return script && own.canDisplay(c) && Character.getType(c) != Character.FORMAT;
        }

        private TextMeasure.Extent shaped(String text, double size) {
            Rectangle2D box = fontOf(text).deriveFont(UNIT).getStringBounds(text, EXACT);
            double scale = size / UNIT;
            return new TextMeasure.Extent(box.getWidth() * scale, 0.95 * size, 0.25 * size);
        }
    }
}
