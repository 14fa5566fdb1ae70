package org.disentangle.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.figure.Numbers;
import org.disentangle.figure.ScatterFigure;
import org.disentangle.figure.style.Theme;

/** Lays out a scatter plot. */
final class ScatterLayout {
    private final ScatterFigure figure;
    private final Sheet sheet;
    private final Theme theme;
    private final double scale;
    private final ScatterPoints points;

    ScatterLayout(ScatterFigure figure, Sheet sheet) {
        this.figure = figure;
        this.sheet = sheet;
        this.theme = sheet.theme();
        this.scale = sheet.scale();
        this.points = new ScatterPoints(figure, theme, scale);
    }

    Page page() {
        int[] order = points.drawOrder();
        Frame frame = new Frame(figure, sheet, points.markSize(), false);
        Arrangement inside = arrange(frame.plot(0), order);
        if (!inside.counts.isEmpty()) {
            frame = new Frame(figure, sheet, points.markSize(), true);
            inside = arrange(frame.plot(0), order);
        }
        SummaryPlace summaryPlace = new SummaryPlace(sheet, figure.summary());
        Optional<Box> summary = summaryPlace.within(inside.frame.box(), inside.layer, inside.grid, inside.lines());
        List<String> above = summary.isPresent() ? List.of() : summaryPlace.above(headerRoom(inside.frame));
        Arrangement chosen = above.isEmpty() ? inside : arrange(frame.plot(above.size()), order);
        chosen.frame.draw(sheet, figure);
        chosen.trend.draw(sheet);
        chosen.arrows.draw(sheet);
        List<Box> taken = new ArrayList<>();
        if (summary.isPresent()) {
            summaryPlace.draw(summary.get());
            taken.add(summary.get());
        }
        chosen.counts.draw(chosen.frame.box(), taken, chosen.trend.line());
        int unlabelled = new PointLabels(figure, sheet, chosen.layer, chosen.grid, order)
                .draw(chosen.frame.box(), taken, chosen.trend.line());
        double bottom = drawTitle(chosen.frame, unlabelled);
        summaryPlace.draw(
                above,
                chosen.frame.box().x(),
                bottom,
                chosen.frame.axes().page().right());
        return sheet.page(chosen.layer, unlabelled);
    }

    /** Everything that depends on where the plot lies. */
    private record Arrangement(
            Frame.Plot frame,
            PointLayer layer,
            PointGrid grid,
            TrendPlace trend,
            ArrowPlaces arrows,
            StackCounts counts) {
        /** What text had better not lie on. */
        List<List<Vertex>> lines() {
            List<List<Vertex>> lines = new ArrayList<>(arrows.lines());
            lines.add(trend.line());
            return lines;
        }
    }

    private Arrangement arrange(Frame.Plot frame, int[] order) {
        PointLayer layer = points.place(frame.axes().x(), frame.axes().y(), order);
        PointGrid grid = new PointGrid(layer);
        return new Arrangement(
                frame,
                layer,
                grid,
                TrendPlace.of(figure.trend(), frame.axes()),
                ArrowPlaces.of(figure.arrows(), layer, scale),
                new StackCounts(figure, sheet, layer, grid, order));
    }

    /** From the left of the plot to the right of the page. */
    private static Box headerRoom(Frame.Plot frame) {
        Box plot = frame.box();
        return Box.between(plot.x(), plot.y(), frame.axes().page().right(), plot.bottom());
    }

    /** Writes the title and what goes with it; returns the height below it. */
    private double drawTitle(Frame.Plot frame, int unlabelled) {
        double size = sheet.type().title();
        double left = frame.box().x();
        double right = frame.axes().page().right();
        double middle = Frame.MARGIN * scale + size * 0.6;
        if (unlabelled > 0) {
            Sheet.Type type = new Sheet.Type(Part.NOTE, sheet.type().smallest(), false, theme.muted());
            String note = Numbers.count(unlabelled) + (unlabelled == 1 ? " point not named" : " points not named");
            sheet.write(note, right, middle, Sheet.Align.END, type);
            right -= sheet.width(note, type) + 6 * scale;
        }
        Sheet.Type title =
                sheet.fitting(figure.title(), right - left, new Sheet.Type(Part.TITLE, size, true, theme.text()));
        sheet.write(sheet.fit(figure.title(), right - left, title), left, middle, Sheet.Align.START, title);
        return middle + size * 0.6;
    }
}
