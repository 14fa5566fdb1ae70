package org.disentangle.figure.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.MarkStyle;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.layout.Vertex;
import org.disentangle.figure.style.Colour;
import org.disentangle.figure.style.Marker;
import org.disentangle.job.Progress;

/**
 * Draws pages. One unit of the {@code Graphics2D} is one point (1/72 inch): scale it before for a raster. Every text is
 * drawn by exactly one {@code drawString}, so that it can be selected in a PDF or SVG; a halo is the outline of its
 * letters, drawn underneath as a shape.
 */
public final class FigurePainter {
    /** The number of points drawn between checks for cancellation. */
    private static final int POINTS_A_CHECK = 2048;
    /** The width of a halo around letters, relative to the type size. */
    private static final double HALO = 0.3;

    private FigurePainter() {}

    /** Draws a whole page. */
    public static void paint(Page page, Graphics2D graphics) {
        paint(page, graphics, EnumSet.allOf(Layer.class), Progress.unwatched());
    }

    /**
     * Draws some layers of a page.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static void paint(Page page, Graphics2D graphics, Set<Layer> layers, Progress progress) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            prepare(own);
            if (layers.contains(Layer.BELOW)) {
                paintGround(page, own);
                paintElements(page, page.below(), own, progress);
            }
            if (layers.contains(Layer.POINTS)) {
                paintPoints(page.points(), own, progress);
            }
            if (layers.contains(Layer.ABOVE)) {
                paintElements(page, page.above(), own, progress);
            }
        } finally {
            own.dispose();
        }
    }

    private static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static void paintGround(Page page, Graphics2D graphics) {
        Structure.of(graphics).group(Structure.GROUND);
        graphics.setPaint(colour(page.theme().background()));
        graphics.fill(
                new Rectangle2D.Double(0, 0, page.size().width(), page.size().height()));
    }

    private static void paintElements(Page page, List<Element> elements, Graphics2D graphics, Progress progress) {
        Structure structure = Structure.of(graphics);
        for (Element element : elements) {
            progress.check();
            structure.group(Structure.groupOf(element.part()));
            if (element instanceof Element.Text text) {
                paintText(page, text, graphics);
            } else if (element instanceof Element.Stroke stroke) {
                paintStroke(stroke, graphics);
            } else if (element instanceof Element.Area area) {
                graphics.setPaint(colour(area.fill()));
                graphics.fill(path(area.vertices(), true));
            } else if (element instanceof Element.Rectangle rectangle) {
                graphics.setPaint(colour(rectangle.fill()));
                graphics.fill(new Rectangle2D.Double(
                        rectangle.bounds().x(),
                        rectangle.bounds().y(),
                        rectangle.bounds().width(),
                        rectangle.bounds().height()));
            } else if (element instanceof Element.Mark mark) {
                paintMark(mark.style(), mark.x(), mark.y(), graphics);
            }
        }
    }

    private static void paintPoints(PointLayer points, Graphics2D graphics, Progress progress) {
        Structure structure = Structure.of(graphics);
        structure.group(Structure.POINTS);
        for (int i = 0; i < points.count(); i++) {
            if (i % POINTS_A_CHECK == 0) {
                progress.check();
            }
            if (structure.isWritten()) {
                structure.name(points.name(i));
            }
            paintMark(points.style(i), points.x(i), points.y(i), graphics);
        }
    }

    static void paintMark(MarkStyle style, double x, double y, Graphics2D graphics) {
        Shape shape = MarkShapes.at(style.marker(), x, y, style.size());
        if (style.fill().alpha() > 0) {
            graphics.setPaint(colour(style.fill()));
            graphics.fill(shape);
        }
        if (style.edgeWidth() > 0) {
            graphics.setPaint(colour(style.edge()));
            graphics.setStroke(
                    new BasicStroke((float) style.edgeWidth(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER));
            graphics.draw(shape);
        }
        if (style.core().alpha() > 0) {
            graphics.setPaint(colour(style.core()));
            graphics.fill(MarkShapes.at(Marker.CIRCLE, x, y, style.size() * MarkStyle.CORE));
        }
    }

    private static void paintStroke(Element.Stroke stroke, Graphics2D graphics) {
        float width = (float) stroke.width();
        graphics.setPaint(colour(stroke.colour()));
        graphics.setStroke(
                stroke.dashed()
                        ? new BasicStroke(
                                width,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                10f,
                                new float[] {4 * width, 2.5f * width},
                                0f)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(path(stroke.vertices(), false));
    }

    private static Path2D path(List<Vertex> vertices, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, vertices.size() + 1);
        path.moveTo(vertices.get(0).x(), vertices.get(0).y());
        for (Vertex vertex : vertices.subList(1, vertices.size())) {
            path.lineTo(vertex.x(), vertex.y());
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static void paintText(Page page, Element.Text text, Graphics2D graphics) {
        if (text.text().isBlank()) {
            return;
        }
        Font font = FigureFonts.font(text.text(), text.size(), text.bold());
        AffineTransform before = graphics.getTransform();
        graphics.translate(text.x(), text.y());
        if (text.turned()) {
            graphics.rotate(-Math.PI / 2);
        }
        if (text.halo()) {
            paintHalo(page.theme().background(), text, font, graphics);
        }
        graphics.setPaint(colour(text.colour()));
        graphics.setFont(font);
        graphics.drawString(text.text(), 0f, 0f);
        graphics.setTransform(before);
    }

    private static void paintHalo(Colour ground, Element.Text text, Font font, Graphics2D graphics) {
        Shape letters = new TextLayout(text.text(), font, graphics.getFontRenderContext()).getOutline(null);
        graphics.setPaint(colour(ground));
        graphics.setStroke(
                new BasicStroke((float) (HALO * text.size()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(letters);
    }

    private static Color colour(Colour colour) {
        return new Color(colour.argb(), true);
    }
}
