package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.figure.layout.Axis;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.MarkStyle;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.scatter.ScatterFigure.Point;
import org.disentangle.figure.style.Colour;
import org.disentangle.figure.style.FamilyStyle;
import org.disentangle.figure.style.Theme;
import org.disentangle.wording.Numbers;

/** Determines the look and the drawing order of the points of a scatter plot. */
final class ScatterPoints {
    /**
     * Up to this many points, marks have a thin line in the background colour around them, which separates neighbours.
     */
    private static final int MOST_EDGED = 1000;

    private static final double FAINT_SIZE = 0.9;
    private static final double GOLDEN = 0.6180339887498949;

    private final ScatterFigure figure;
    private final Theme theme;
    private final double scale;

    ScatterPoints(ScatterFigure figure, Theme theme, double scale) {
        this.figure = figure;
        this.theme = theme;
        this.scale = scale;
    }

    /** The nominal size of a mark; the more points, the smaller. */
    double markSize() {
        int count = figure.points().size();
        double size = count <= 60 ? 5 : count <= 200 ? 4.4 : count <= 1000 ? 3.6 : count <= 10_000 ? 2.6 : 2;
        return (count > 200_000 ? 1.4 : size) * scale;
    }

    /** Places the points; {@code order} gives the figure's point for each. */
    PointLayer place(Axis x, Axis y, int[] order) {
        int count = order.length;
        float[] xs = new float[count];
        float[] ys = new float[count];
        int[] rows = new int[count];
        short[] looks = new short[count];
        int families = figure.families().size();
        for (int i = 0; i < count; i++) {
            Point point = figure.points().get(order[i]);
            xs[i] = (float) x.place(point.x());
            ys[i] = (float) y.place(point.y());
            rows[i] = point.row();
            looks[i] = (short) (point.family() + families * Look.of(point).ordinal());
        }
        return new PointLayer(
                xs, ys, rows, looks, styles(), i -> words(figure.points().get(order[i])));
    }

    /** A point in words, such as "Qwen1.5 72B (3.214, 0.6812)". */
    private static String words(Point point) {
        String place = "(" + Numbers.measured(point.x(), 4) + ", " + Numbers.measured(point.y(), 4) + ")";
        return point.label().isBlank() ? place : point.label() + " " + place;
    }

    /** How a mark is drawn in the colour and shape of its family. */
    private enum Look {
        FULL,
        FAINT,
        HOLLOW,
        FAINT_HOLLOW,
        FULL_DOTTED,
        HOLLOW_DOTTED;

        /**
         * The look of a point. Hollow marks are base models if types are distinguished, otherwise models with
         * incomplete scores.
         */
        static Look of(Point point) {
            boolean hollow = point.type().hollow();
            if (point.context()) {
                return hollow ? FAINT_HOLLOW : FAINT;
            }
            if (!point.filled()) {
                return hollow ? HOLLOW : FULL;
            }
            return !point.type().isToldApart() ? HOLLOW : hollow ? HOLLOW_DOTTED : FULL_DOTTED;
        }
    }

    /** The styles of every look and family, look by look. */
    private List<MarkStyle> styles() {
        List<MarkStyle> styles = new ArrayList<>();
        for (Look look : Look.values()) {
            for (FamilyEntry family : figure.families()) {
                styles.add(style(look, FamilyStyle.of(family.style(), theme)));
            }
        }
        return styles;
    }

    private MarkStyle style(Look look, FamilyStyle family) {
        double size = markSize();
        double edge = figure.points().size() <= MOST_EDGED ? 0.4 * scale : 0;
        Colour ground = theme.background();
        MarkStyle full = new MarkStyle(family.marker(), size, family.colour(), ground, edge);
        MarkStyle hollow = MarkStyle.hollow(family.marker(), size, family.colour(), ground);
        Colour faint = theme.faint(family.colour());
        return switch (look) {
            case FULL -> full;
            case FAINT -> MarkStyle.plain(family.marker(), size * FAINT_SIZE, faint);
            case HOLLOW -> hollow;
            case FAINT_HOLLOW -> MarkStyle.hollow(family.marker(), size * FAINT_SIZE, faint, ground);
            case FULL_DOTTED -> full.withCore(ground);
            case HOLLOW_DOTTED -> hollow.withCore(family.colour());
        };
    }

    /**
     * The drawing order: context first, then the families interleaved. The points are sorted by family and taken in
     * steps of the golden section, so any stretch of the order holds each family in proportion and no family as a whole
     * covers the others.
     */
    int[] drawOrder() {
        int[] context = byFamily(true);
        int[] shown = byFamily(false);
        int[] order = new int[context.length + shown.length];
        interleave(context, order, 0);
        interleave(shown, order, context.length);
        return order;
    }

    private int[] byFamily(boolean context) {
        int[] begins = new int[figure.families().size() + 1];
        for (Point point : figure.points()) {
            if (point.context() == context && figure.shows(point)) {
                begins[point.family() + 1]++;
            }
        }
        for (int f = 1; f < begins.length; f++) {
            begins[f] += begins[f - 1];
        }
        int[] sorted = new int[begins[begins.length - 1]];
        for (int i = 0; i < figure.points().size(); i++) {
            Point point = figure.points().get(i);
            if (point.context() == context && figure.shows(point)) {
                sorted[begins[point.family()]++] = i;
            }
        }
        return sorted;
    }

    private static void interleave(int[] sorted, int[] order, int at) {
        int count = sorted.length;
        if (count == 0) {
            return;
        }
        int step = Math.max(1, (int) (count * GOLDEN));
        while (greatestCommonDivisor(step, count) != 1) {
            step++;
        }
        long place = 0;
        for (int i = 0; i < count; i++) {
            order[at + i] = sorted[(int) place];
            place = (place + step) % count;
        }
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
