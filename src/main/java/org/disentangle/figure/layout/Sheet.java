package org.disentangle.figure.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.figure.style.Colour;
import org.disentangle.figure.style.Theme;
import org.disentangle.figure.style.TypeSizes;

/** A page under construction: collects elements, measures and shortens text. */
public final class Sheet {
    /** The margin around everything, in points. */
    public static final double MARGIN = 4;

    private static final double NARROW = FigureSize.millimetres(55, 55).width();
    private static final String ELLIPSIS = "…";
    /** The height of the middle of a line of text above its baseline, relative to the type size. */
    private static final double MIDDLE = 0.35;

    private final FigureSize size;
    private final LayoutOptions options;
    private final TextMeasure measure;
    private final List<Element> below = new ArrayList<>();
    private final List<Element> above = new ArrayList<>();
    private final List<Page.Target> targets = new ArrayList<>();
    private final Map<String, String> fullNames = new LinkedHashMap<>();

    public Sheet(FigureSize size, LayoutOptions options, TextMeasure measure) {
        this.size = size;
        this.options = options;
        this.measure = measure;
    }

    /** The part of a text that a position refers to. */
    public enum Align {
        START,
        MIDDLE,
        END
    }

    /** The look of text. */
    public record Type(Part part, double size, boolean bold, Colour colour) {
        private Element.TypeLook look() {
            return new Element.TypeLook(size, bold, colour);
        }
    }

    /** Whether a page is too narrow for a title of the usual size above a plot. */
    public boolean isNarrow() {
        return size.width() < NARROW * scale();
    }

    public FigureSize size() {
        return size;
    }

    public Theme theme() {
        return options.theme();
    }

    public TypeSizes type() {
        return options.type();
    }

    public double scale() {
        return options.type().scale();
    }

    public double width(String text, Type type) {
        return measure.width(OneLine.of(text), type.size(), type.bold());
    }

    public TextMeasure measure() {
        return measure;
    }

    public void below(Element element) {
        below.add(element);
    }

    public void above(Element element) {
        above.add(element);
    }

    public void target(Box box, Hit hit, boolean isMark) {
        targets.add(new Page.Target(box, hit, isMark));
    }

    /** Draws a line below the points. */
    public void line(Part part, double x1, double y1, double x2, double y2, double width, Colour colour) {
        below.add(new Element.Stroke(part, List.of(new Vertex(x1, y1), new Vertex(x2, y2)), width, colour, false));
    }

    /** Makes text whose baseline is at y. */
    public Element.Text text(String written, double x, double y, Align align, Type type) {
        String text = directed(written, type.part());
        TextMeasure.Extent extent = measure.measure(text, type.size(), type.bold());
        double left =
                switch (align) {
                    case START -> x;
                    case MIDDLE -> x - extent.width() / 2;
                    case END -> x - extent.width();
                };
        Box bounds = new Box(left, y - extent.ascent(), extent.width(), extent.ascent() + extent.descent());
        return new Element.Text(type.part(), text, new Vertex(left, y), type.look(), false, false, bounds);
    }

    private static String directed(String written, Part part) {
        String text = OneLine.of(written);
        return switch (part) {
            case TITLE, AXIS_TITLE, SECTION, SUMMARY, NOTE -> OneLine.leftToRight(text);
            default -> text;
        };
    }

    /** Writes text centred vertically at a height. */
    public void write(String text, double x, double middleY, Align align, Type type) {
        above.add(text(text, x, middleY + MIDDLE * type.size(), align, type));
    }

    /** Writes text upwards, centred at (x, y). */
    public void writeUpwards(String written, double middleX, double middleY, Type type) {
        String text = directed(written, type.part());
        TextMeasure.Extent extent = measure.measure(text, type.size(), type.bold());
        double x = middleX + MIDDLE * type.size();
        double y = middleY + extent.width() / 2;
        Box bounds =
                new Box(x - extent.ascent(), y - extent.width(), extent.ascent() + extent.descent(), extent.width());
        above.add(new Element.Text(type.part(), text, new Vertex(x, y), type.look(), true, false, bounds));
    }

    /** A type, reduced if that makes a whole text fit; on a narrow page, reduced even if it still does not fit. */
    public Type fitting(String text, double room, Type usual) {
        for (double size : new double[] {usual.size(), type().tick(), type().smallest()}) {
            Type type = new Type(usual.part(), size, usual.bold(), usual.colour());
            if (width(text, type) <= room) {
                return type;
            }
        }
        return isNarrow() ? new Type(usual.part(), type().smallest(), usual.bold(), usual.colour()) : usual;
    }

    /** The text, or as much of its beginning as fits with "…"; the page notes what was shortened. */
    public String fit(String written, double room, Type type) {
        String text = OneLine.of(written);
        if (width(text, type) <= room) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(beginning(text, middle), type) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        String shortened = low == 0 && width(ELLIPSIS, type) > room ? "" : beginning(text, low);
        if (!shortened.isEmpty()) {
            fullNames.merge(shortened, text, (one, other) -> one.equals(other) ? one : one + "; " + other);
        }
        return shortened;
    }

    private static String beginning(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints)).stripTrailing() + ELLIPSIS;
    }

    /** Makes the page, without a plot. */
    public Page page() {
        return page(List.of(), 0);
    }

    /**
     * Makes the page.
     *
     * @param unlabelled how many points should have a label but have none
     */
    public Page page(List<PlotArea> plots, int unlabelled) {
        return new Page(size, options.theme(), below, plots, above, targets, new PageNotes(unlabelled, fullNames));
    }
}
