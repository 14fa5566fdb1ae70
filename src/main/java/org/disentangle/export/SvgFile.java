package org.disentangle.export;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.disentangle.figure.FigureSize;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes one page as an SVG file with real text, physical width and height, and a view box in points. */
final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";
    private static final int DECIMALS = 3;

    private SvgFile() {}

    /**
     * Writes the page.
     *
     * @param drawing draws it, in points
     * @param facts what made it, by keyword
     */
    static void write(FigureSize size, Consumer<Graphics2D> drawing, Map<String, String> facts, Appendable out)
            throws IOException {
        Document document = newDocument();
        SVGGraphics2D graphics = new SVGGraphics2D(context(document), false);
        drawing.accept(graphics);
        Element root = graphics.getRoot();
        graphics.dispose();
        root.setAttribute("width", decimal(size.widthMillimetres()) + "mm");
        root.setAttribute("height", decimal(size.heightMillimetres()) + "mm");
        root.setAttribute("viewBox", "0 0 " + decimal(size.width()) + " " + decimal(size.height()));
        setFonts(root);
        addFacts(root, facts);
        SvgText.write(root, out);
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML library is missing", e);
        }
    }

    private static SVGGeneratorContext context(Document document) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(DECIMALS);
        context.setImageHandler(new InlinePng());
        return context;
    }

    /** Arial has the widths of Liberation Sans, for readers that lack the latter. */
    private static void setFonts(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", FONTS);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                setFonts(inner);
            }
        }
    }

    private static void addFacts(Element root, Map<String, String> facts) {
        Document document = root.getOwnerDocument();
        StringBuilder text = new StringBuilder();
        facts.forEach((keyword, fact) -> text.append(text.isEmpty() ? "" : "\n")
                .append(keyword)
                .append(": ")
                .append(fact));
        Element metadata = document.createElementNS(NAMESPACE, "metadata");
        metadata.appendChild(document.createTextNode(text.toString()));
        Element title = document.createElementNS(NAMESPACE, "title");
        title.appendChild(document.createTextNode(facts.getOrDefault(FigureFacts.TITLE, "")));
        root.insertBefore(metadata, root.getFirstChild());
        root.insertBefore(title, metadata);
    }

    private static String decimal(double value) {
        return NumberText.of(Math.round(value * 1e4) / 1e4);
    }

    /** Puts a picture (the layer of very many points) into the file itself. */
    private static final class InlinePng extends DefaultImageHandler {
        private static final String XLINK = "http://www.w3.org/1999/xlink";

        @Override
        protected void handleHREF(Image image, Element element, SVGGeneratorContext context) {
            embed(image, element);
        }

        @Override
        protected void handleHREF(RenderedImage image, Element element, SVGGeneratorContext context) {
            embed(image, element);
        }

        private static void embed(Object image, Element element) {
            if (!(image instanceof BufferedImage pixels)) {
                throw new IllegalArgumentException("only buffered images are drawn");
            }
            int width = pixels.getWidth();
            int height = pixels.getHeight();
            int[] argb = pixels.getRGB(0, 0, width, height, null, 0, width);
            try {
                byte[] png = new PngFile(argb, width, height, true).bytes(72, Map.of());
                element.setAttributeNS(
                        XLINK,
                        "xlink:href",
                        "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
        }
    }
}
