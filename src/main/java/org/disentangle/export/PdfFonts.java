package org.disentangle.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of figures, parsed once and embedded in every file. Any other font, which the painter uses for strings that
 * these cannot show, is drawn as outlines.
 */
final class PdfFonts {
    private static final Map<String, String> RESOURCES = Map.of(
            "Liberation Sans", "/liberation/LiberationSans-Regular.ttf",
            "Liberation Sans Bold", "/liberation/LiberationSans-Bold.ttf",
            "Liberation Sans Italic", "/liberation/LiberationSans-Italic.ttf");

    private final Map<String, TrueTypeFont> parsed = new LinkedHashMap<>();

    /** Makes a text drawer for a document with these fonts; unused fonts are not embedded. */
    PdfBoxGraphics2DFontTextDrawer drawer(PDDocument document) {
        return new EmbeddingDrawer(document);
    }

    private TrueTypeFont parsed(String name, String resource) throws IOException {
        TrueTypeFont known = parsed.get(name);
        if (known != null) {
            return known;
        }
        try (InputStream stream = PdfFonts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("the program is missing its own font " + resource);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            parsed.put(name, font);
            return font;
        }
    }

    /** Embeds a font when its first string is drawn. */
    private final class EmbeddingDrawer extends PdfBoxGraphics2DFontTextDrawer {
        private final PDDocument document;
        private final Map<String, PDType0Font> embedded = new LinkedHashMap<>();

        EmbeddingDrawer(PDDocument document) {
            this.document = document;
        }

        /**
         * Whether text can be drawn as text; it is drawn as outlines if the font lacks a character, or if it needs
         * shaping or right-to-left layout.
         */
        @Override
        public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv environment)
                throws IOException, FontFormatException {
            String plain = plain(text);
            char[] characters = plain.toCharArray();
            if (Bidi.requiresBidi(characters, 0, characters.length)) {
                return false;
            }
            String name = environment.getFont().getFontName(Locale.ROOT);
            String resource = RESOURCES.get(name);
            return resource != null && hasAll(plain, name, resource) && super.canDrawText(text, environment);
        }

        private boolean hasAll(String text, String name, String resource) throws IOException {
            CmapLookup letters = parsed(name, resource).getUnicodeCmapLookup();
            return text.codePoints().allMatch(c -> letters.getGlyphId(c) != 0);
        }

        private static String plain(AttributedCharacterIterator text) {
            int before = text.getIndex();
            StringBuilder plain = new StringBuilder();
            for (int i = text.getBeginIndex(); i < text.getEndIndex(); i++) {
                plain.append(text.setIndex(i));
            }
            text.setIndex(before);
            return plain.toString();
        }

        @Override
        protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv environment) throws IOException {
            String name = font.getFontName(Locale.ROOT);
            String resource = RESOURCES.get(name);
            if (resource == null) {
                return null;
            }
            PDType0Font known = embedded.get(name);
            if (known == null) {
                known = PDType0Font.load(document, parsed(name, resource), true);
                embedded.put(name, known);
            }
            return known;
        }
    }
}
