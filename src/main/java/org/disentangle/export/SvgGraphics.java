package org.disentangle.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.disentangle.figure.paint.Structure;
import org.jspecify.annotations.Nullable;

/**
 * Writes drawing operations as self-contained SVG elements in page coordinates. It supports what figures use: shapes
 * and lines in one colour, text, images.
 */
final class SvgGraphics extends AbstractGraphics2D {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final float UNIT = 1000f;

    private final SvgBody body;

    SvgGraphics(SvgBody body) {
        super(false);
        this.body = body;
        this.gc = new GraphicContext();
        setRenderingHint(Structure.KEY, body);
    }

    private SvgGraphics(SvgGraphics other) {
        super(other);
        this.body = other.body;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void dispose() {}

    @Override
    public FontRenderContext getFontRenderContext() {
        return EXACT;
    }

    @Override
    public void fill(Shape shape) {
        body.add("<path" + clip() + " d=\"" + SvgNumbers.path(getTransform().createTransformedShape(shape)) + "\""
                + paint("fill") + "/>");
    }

    @Override
    public void draw(Shape shape) {
        if (!(getStroke() instanceof BasicStroke stroke)) {
            fill(getStroke().createStrokedShape(shape));
            return;
        }
        double scale = Math.sqrt(Math.abs(getTransform().getDeterminant()));
        StringBuilder line = new StringBuilder("<path" + clip() + " d=\"")
                .append(SvgNumbers.path(getTransform().createTransformedShape(shape)))
                .append("\" fill=\"none\"")
                .append(paint("stroke"))
                .append(attribute("stroke-width", SvgNumbers.of(stroke.getLineWidth() * scale)));
        switch (stroke.getEndCap()) {
            case BasicStroke.CAP_ROUND -> line.append(attribute("stroke-linecap", "round"));
            case BasicStroke.CAP_SQUARE -> line.append(attribute("stroke-linecap", "square"));
            default -> {}
        }
        switch (stroke.getLineJoin()) {
            case BasicStroke.JOIN_ROUND -> line.append(attribute("stroke-linejoin", "round"));
            case BasicStroke.JOIN_BEVEL -> line.append(attribute("stroke-linejoin", "bevel"));
            default -> line.append(attribute("stroke-miterlimit", SvgNumbers.of(stroke.getMiterLimit())));
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            StringBuilder lengths = new StringBuilder();
            for (float dash : dashes) {
                lengths.append(lengths.isEmpty() ? "" : " ").append(SvgNumbers.of(dash * scale));
            }
            line.append(attribute("stroke-dasharray", lengths.toString()));
        }
        body.add(line.append("/>").toString());
    }

    /**
     * Writes one text element per string. Its stated length keeps its extent in a font with other widths, a
     * right-to-left direction is stated as Java determines it, and spaces are preserved.
     */
    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        StringBuilder element = new StringBuilder("<text" + clip() + place(x, y));
        element.append(attribute("font-size", SvgNumbers.of(font.getSize2D())));
        if (isBold(font)) {
            element.append(attribute("font-weight", "bold"));
        }
        if (!new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            // the end of such a text is its left side
            element.append(attribute("direction", "rtl")).append(attribute("text-anchor", "end"));
        }
        double length = font.deriveFont(UNIT).getStringBounds(text, EXACT).getWidth() * font.getSize2D() / UNIT;
        if (length > 0) {
            element.append(attribute("textLength", SvgNumbers.of(length)))
                    .append(attribute("lengthAdjust", "spacingAndGlyphs"));
        }
        if (!text.strip().equals(text) || text.contains("  ")) {
            element.append(attribute("xml:space", "preserve"));
        }
        body.add(element + paint("fill") + ">" + XmlText.content(text) + "</text>");
    }

    private static boolean isBold(Font font) {
        return font.isBold() || font.getFontName(Locale.ROOT).contains("Bold");
    }

    /** The start of a text: two numbers if it is upright and unscaled. */
    private String place(double x, double y) {
        AffineTransform transform = getTransform();
        if ((transform.getType() & ~AffineTransform.TYPE_TRANSLATION) == 0) {
            Point2D begin = transform.transform(new Point2D.Double(x, y), null);
            return attribute("x", SvgNumbers.of(begin.getX())) + attribute("y", SvgNumbers.of(begin.getY()));
        }
        return attribute("transform", matrix(transform))
                + attribute("x", SvgNumbers.of(x))
                + attribute("y", SvgNumbers.of(y));
    }

    private static String matrix(AffineTransform transform) {
        double[] numbers = new double[6];
        transform.getMatrix(numbers);
        StringBuilder matrix = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            // scales of small pictures need more digits than places
            matrix.append(i == 0 ? "matrix(" : " ")
                    .append(i < 4 ? NumberText.of(Math.round(numbers[i] * 1e9) / 1e9) : SvgNumbers.of(numbers[i]));
        }
        return matrix + ")";
    }

    @Override
    public boolean drawImage(Image image, AffineTransform placed, @Nullable ImageObserver observer) {
        AffineTransform before = getTransform();
        transform(placed);
        boolean done = drawImage(image, 0, 0, observer);
        setTransform(before);
        return done;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        return drawImage(image, x, y, image.getWidth(observer), image.getHeight(observer), observer);
    }

    /** Embeds the image in the file. */
    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        if (!(image instanceof BufferedImage pixels)) {
            throw new IllegalArgumentException("only buffered images are drawn");
        }
        int[] argb = pixels.getRGB(0, 0, pixels.getWidth(), pixels.getHeight(), null, 0, pixels.getWidth());
        try {
            byte[] png = new PngFile(argb, pixels.getWidth(), pixels.getHeight(), true).bytes(72, Map.of());
            body.add("<image" + clip() + attribute("transform", matrix(getTransform()))
                    + attribute("x", Integer.toString(x)) + attribute("y", Integer.toString(y))
                    + attribute("width", Integer.toString(width)) + attribute("height", Integer.toString(height))
                    + attribute("preserveAspectRatio", "none")
                    + attribute(
                            "xlink:href",
                            "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                    + "/>");
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return true;
    }

    private String clip() {
        Shape clip = getClip();
        return clip == null
                ? ""
                : attribute(
                        "clip-path",
                        "url(#" + body.clip(SvgNumbers.path(getTransform().createTransformedShape(clip))) + ")");
    }

    private String paint(String role) {
        Color colour = getColor();
        String text = attribute(role, String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF));
        return colour.getAlpha() == 255
                ? text
                : text + attribute(role + "-opacity", SvgNumbers.of(colour.getAlpha() / 255.0));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + XmlText.attribute(value) + "\"";
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return key.equals(Structure.KEY) ? body : super.getRenderingHint(key);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        StringBuilder plain = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            plain.append(c);
        }
        drawString(plain.toString(), x, y);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw new UnsupportedOperationException("figures measure by themselves");
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException("SVG has no such mode");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("SVG has no areas to copy");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform placed) {
        throw new UnsupportedOperationException("only buffered images are drawn");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform placed) {
        throw new UnsupportedOperationException("only buffered images are drawn");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new UnsupportedOperationException("a file has no device");
    }
}
