package org.disentangle.export;

import java.awt.Graphics2D;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.disentangle.figure.layout.FigureSize;

/**
 * Writes one page as an SVG file with real text, physical width and height, and a view box in points: SVG 1.1 that both
 * browsers and drawing programs open. It declares no document type, because readers would fetch that from the network.
 */
final class SvgFile {
    /** The fallbacks have the same widths as Liberation Sans, for computers that lack it. */
    private static final String FONTS = "'Liberation Sans', Arimo, Arial, Helvetica, 'Nimbus Sans', sans-serif";
    /** Places letters as in the other formats: at their own widths, without kerning or ligatures. */
    private static final String STYLE =
            "font-kerning:none;font-variant-ligatures:no-common-ligatures;text-rendering:geometricPrecision";

    private SvgFile() {}

    /**
     * Writes the page.
     *
     * @param drawing draws the page, in points
     * @param facts its metadata, by keyword
     */
    static void write(FigureSize size, Consumer<Graphics2D> drawing, Map<String, String> facts, Appendable out)
            throws IOException {
        SvgBody body = new SvgBody();
        drawing.accept(new SvgGraphics(body));
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        out.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"");
        out.append(" width=\"").append(decimal(size.widthMillimetres())).append("mm\"");
        out.append(" height=\"").append(decimal(size.heightMillimetres())).append("mm\"");
        out.append(" viewBox=\"0 0 ").append(decimal(size.width())).append(' ');
        out.append(decimal(size.height())).append("\"");
        out.append(" font-family=\"")
                .append(XmlText.attribute(FONTS))
                .append("\" style=\"")
                .append(STYLE)
                .append("\">\n");
        out.append("<title>")
                .append(XmlText.content(facts.getOrDefault(FigureFacts.TITLE, "")))
                .append("</title>\n");
        out.append("<metadata>").append(XmlText.content(told(facts))).append("</metadata>\n");
        out.append(body.text());
        out.append("</svg>\n");
    }

    private static String told(Map<String, String> facts) {
        StringBuilder text = new StringBuilder();
        facts.forEach((keyword, fact) -> text.append(text.isEmpty() ? "" : "\n")
                .append(keyword)
                .append(": ")
                .append(fact));
        return text.toString();
    }

    private static String decimal(double value) {
        return NumberText.of(Math.round(value * 1e4) / 1e4);
    }
}
