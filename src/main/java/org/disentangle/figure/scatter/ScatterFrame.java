package org.disentangle.figure.scatter;

import java.util.List;
import java.util.Optional;
import org.disentangle.figure.layout.Axis;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Legend;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PlotAxes;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.TickLabel;
import org.disentangle.figure.layout.Ticks;
import org.disentangle.figure.layout.Viewport;

/** The axes, their titles and the legend of a scatter plot, and the room they leave for the points. */
final class ScatterFrame {
    /** The minimum width and height of a plot; a smaller one has no worth. */
    private static final double LEAST = 10;

    private final ScatterFigure figure;
    private final Sheet sheet;
    private final double scale;
    private final double markSize;
    private final List<Legend.Sign> signs;
    private final Optional<Viewport> viewport;
    private final double leastX;
    private final double greatestX;
    private final double leastY;
    private final double greatestY;
    private final Sheet.Type tickType;
    private final Sheet.Type titleType;

    /**
     * Makes a frame.
     *
     * @param counted whether models at the same point are counted, which the legend then explains
     */
    ScatterFrame(ScatterFigure figure, Sheet sheet, double markSize, boolean counted) {
        this.figure = figure;
        this.sheet = sheet;
        this.scale = sheet.scale();
        this.markSize = markSize;
        this.signs = Legend.signs(figure.markKeys(), counted);
        this.viewport = figure.axes().shown();
        double[] range = {
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (ScatterFigure.Point point : figure.points()) {
            range[0] = Math.min(range[0], point.x());
            range[1] = Math.max(range[1], point.x());
            range[2] = Math.min(range[2], point.y());
            range[3] = Math.max(range[3], point.y());
        }
        boolean none = figure.points().isEmpty();
        this.leastX = none ? 0 : range[0];
        this.greatestX = none ? 1 : range[1];
        this.leastY = none ? 0 : range[2];
        this.greatestY = none ? 1 : range[3];
        this.tickType = new Sheet.Type(
                Part.TICK_LABEL, sheet.type().tick(), false, sheet.theme().text());
        this.titleType = new Sheet.Type(
                Part.AXIS_TITLE, sheet.type().axisTitle(), false, sheet.theme().text());
    }

    /**
     * Places the legend where it leaves the plot the most room.
     *
     * @param above the height reserved above the plot
     */
    Plot plot(double above) {
        Legend legend = new Legend(sheet, figure.families(), signs, sheet.type().legend());
        if (legend.isEmpty()) {
            return plot(above, 0, 0, (box, page) -> {});
        }
        Plot right = legendRight(above, legend);
        Plot below = legendBelow(above, legend);
        return worth(right.box()) >= worth(below.box()) ? right : below;
    }

    private Plot legendRight(double above, Legend legend) {
        Box bare = plot(above, 0, 0, (box, page) -> {}).box();
        Legend.Plan plan = legend.column(bare.height(), sheet.size().width());
        if (plan.unnamed() > 0) {
            Legend small =
                    new Legend(sheet, figure.families(), signs, sheet.type().smallest());
            plan = small.column(bare.height(), sheet.size().width());
        }
        Legend.Plan chosen = plan;
        double room = plan.width() + 6 * scale;
        return plot(above, room, 0, (box, page) -> chosen.draw(box.right() + 6 * scale, box.y()));
    }

    private Plot legendBelow(double above, Legend legend) {
        double room = sheet.size().width() - 2 * Sheet.MARGIN * scale;
        Legend.Plan plan = legend.rows(room, sheet.size().height());
        if (plan.unnamed() > 0) {
            Legend small =
                    new Legend(sheet, figure.families(), signs, sheet.type().smallest());
            plan = small.rows(room, sheet.size().height());
        }
        Legend.Plan chosen = plan;
        return plot(above, 0, plan.height() + 3 * scale, (box, page) -> {
            double left = Math.max(page.x(), Math.min(box.x(), page.right() - chosen.width()));
            chosen.draw(left, page.bottom() - chosen.height());
        });
    }

    /** The worth of a plot: its area, reduced if its shape is far from pleasant. */
    private static double worth(Box plot) {
        if (plot.width() < LEAST + 1 || plot.height() < LEAST + 1) {
            return 0;
        }
        double shape = plot.width() / plot.height();
        double strain = shape < 1 ? 1 / shape : shape > 1.8 ? shape / 1.8 : 1;
        return plot.width() * plot.height() / strain;
    }

    /** Draws a legend for a plot on a page. */
    private interface LegendDrawing {
        void draw(Box plot, Box page);
    }

    private Plot plot(double above, double legendWidth, double legendHeight, LegendDrawing legend) {
        double margin = Sheet.MARGIN * scale;
        Box page = new Box(0, 0, sheet.size().width(), sheet.size().height()).grown(-margin);
        double top = page.y() + above;
        double bottom = page.bottom()
                - legendHeight
                - titleType.size() * 1.3
                - tickType.size() * 1.25
                - PlotAxes.TICK_ROOM * scale;
        Axis y = yAxis(bottom, top);
        List<Ticks.Tick> yTicks =
                Ticks.along(y, label -> tickType.size(), tickType.size() * 0.7, tickType.size() * 2.4);
        double widest = 0;
        for (Ticks.Tick tick : yTicks) {
            widest = Math.max(widest, TickLabel.of(tick.label()).width(sheet, tickType));
        }
        double left = page.x() + titleType.size() * 1.35 + widest + PlotAxes.TICK_ROOM * scale;
        double right = Math.max(left + LEAST, page.right() - legendWidth);
        Axis x = viewport.map(shown -> new Axis(shown.lowX(), shown.highX(), left, right, figure.xScale()))
                .orElseGet(() -> Axis.around(leastX, greatestX, left, right, padding(), figure.xScale()));
        List<Ticks.Tick> xTicks = Ticks.along(
                x, label -> TickLabel.of(label).width(sheet, tickType), tickType.size() * 0.9, tickType.size() * 3.5);
        Box box = Box.between(left, top, right, Math.max(top + LEAST, bottom));
        Box titled = sheet.isNarrow() ? Box.between(page.x(), top, page.right(), page.bottom()) : page;
        PlotAxes axes = new PlotAxes(box, titled, x, y, xTicks, yTicks);
        return new Plot(axes, () -> legend.draw(box, page));
    }

    private Axis yAxis(double bottom, double top) {
        double lowest = Math.max(bottom, top + LEAST);
        return viewport.map(shown -> new Axis(shown.lowY(), shown.highY(), lowest, top, AxisScale.LINEAR))
                .orElseGet(() -> Axis.around(leastY, greatestY, lowest, top, padding(), AxisScale.LINEAR));
    }

    private double padding() {
        return markSize * 0.8 + 3 * scale;
    }

    /**
     * One way to place the axes and the legend.
     *
     * @param axes the axes around the plot
     * @param legend draws the legend
     */
    record Plot(PlotAxes axes, Runnable legend) {
        Box box() {
            return axes.plot();
        }

        void draw(Sheet sheet, ScatterFigure figure) {
            axes.draw(sheet, figure.xTitle(), figure.yTitle());
            legend.run();
        }
    }
}
