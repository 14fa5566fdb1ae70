package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PointGrid;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.TextMeasure;
import org.disentangle.figure.layout.Vertex;
import org.disentangle.figure.scatter.ScatterFigure.Point;

/** Chooses which points of a scatter plot are labelled, has the labels placed, and draws them. */
final class PointLabels {
    /** The distance of outliers from the trend, in residual standard deviations. */
    private static final double OUTLYING = 1.5;

    /** The largest share of a plot's width that a label may take. */
    static final double MOST_WIDTH = 0.6;

    private static final int MOST_OUTLIERS = 12;
    /** The most labels in a readable plot. */
    private static final int MOST_LABELS = 160;

    private final ScatterFigure figure;
    private final Sheet sheet;
    private final PointLayer layer;
    private final PointGrid grid;
    private final int[] order;
    private final Sheet.Type type;

    PointLabels(ScatterFigure figure, Sheet sheet, PointLayer layer, PointGrid grid, int[] order) {
        this.figure = figure;
        this.sheet = sheet;
        this.layer = layer;
        this.grid = grid;
        this.order = order;
        this.type = type(sheet);
    }

    static Sheet.Type type(Sheet sheet) {
        return new Sheet.Type(
                Part.LABEL, sheet.type().pointLabel(), false, sheet.theme().text());
    }

    /** Draws the labels that find a place; returns how many did not. */
    int draw(Box plot, List<Box> taken, List<Vertex> trend, PinnedNames pinned) {
        List<Integer> wanted = wanted(pinned);
        double room = plot.width() * MOST_WIDTH;
        int most = (int) Math.min(MOST_LABELS, plot.width() * plot.height() / (type.size() * type.size() * 5));
        if (figure.labels() == ScatterFigure.Labels.OUTLIERS) {
            most = Math.min(MOST_OUTLIERS, most);
        }
        List<Integer> tried = wanted.subList(0, Math.min(wanted.size(), most));
        List<LabelPlacer.Request> requests = new ArrayList<>();
        for (int index : tried) {
            String text = sheet.fit(point(index).label(), room, type);
            TextMeasure.Extent extent = sheet.measure().measure(text, type.size(), type.bold());
            requests.add(new LabelPlacer.Request(index, text, extent.width(), extent.ascent() + extent.descent()));
        }
        LabelPlacer placer = new LabelPlacer(plot, layer, grid, taken, trend, sheet.scale());
        List<LabelPlacer.Placement> placements = placer.place(requests);
        placements.forEach(this::drawLeader);
        placements.forEach(placement -> drawName(placement, sheet, type));
        return wanted.size() - placements.size();
    }

    private Point point(int index) {
        return figure.points().get(order[index]);
    }

    /** All points to be labelled, most outlying first, whether or not there is room for so many. */
    private List<Integer> wanted(PinnedNames pinned) {
        if (figure.labels() == ScatterFigure.Labels.NONE) {
            return List.of();
        }
        boolean outliers = figure.labels() == ScatterFigure.Labels.OUTLIERS;
        TrendLine trend = figure.trend();
        double far = trend.present() ? OUTLYING * trend.residualDeviation() : 0;
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            Point point = point(i);
            if (!pinned.has(i)
                    && !point.context()
                    && !point.label().isBlank()
                    && (!outliers || residual(point) > far)) {
                indices.add(i);
            }
        }
        indices.sort(Comparator.comparingDouble((Integer index) -> -residual(point(index)))
                .thenComparing(index -> point(index).label())
                .thenComparingInt(index -> point(index).row()));
        return indices;
    }

    private double residual(Point point) {
        return figure.trend().present() ? Math.abs(point.y() - figure.trend().at(point.x())) : 0;
    }

    private void drawLeader(LabelPlacer.Placement placement) {
        placement.leader().ifPresent(leader -> sheet.above(leader(leader, sheet)));
    }

    static Element leader(LabelPlacer.Leader leader, Sheet sheet) {
        return new Element.Stroke(
                Part.LEADER,
                List.of(leader.from(), leader.to()),
                0.5 * sheet.scale(),
                sheet.theme().leader(),
                false);
    }

    static void drawName(LabelPlacer.Placement placement, Sheet sheet, Sheet.Type type) {
        String text = placement.request().text();
        TextMeasure.Extent extent = sheet.measure().measure(text, type.size(), type.bold());
        Box box = placement.box();
        sheet.above(sheet.text(text, box.x(), box.y() + extent.ascent(), Sheet.Align.START, type)
                .withHalo());
    }
}
