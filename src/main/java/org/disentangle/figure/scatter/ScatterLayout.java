package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.LayoutOptions;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PlotArea;
import org.disentangle.figure.layout.PointGrid;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.TextMeasure;
import org.disentangle.figure.layout.Vertex;
import org.disentangle.figure.style.Theme;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;

/** Lays out a scatter plot. */
final class ScatterLayout {
    private final ScatterFigure figure;
    private final Sheet sheet;
    private final Theme theme;
    private final double scale;
    private final ScatterPoints points;

    ScatterLayout(ScatterFigure figure, FigureSize size, LayoutOptions options, TextMeasure measure) {
        this.figure = figure;
        this.sheet = new Sheet(size, options, measure);
        this.theme = sheet.theme();
        this.scale = sheet.scale();
        this.points = new ScatterPoints(figure, theme, scale);
    }

    Page page() {
        int[] order = points.drawOrder();
        return sheet.isNarrow() ? narrow(order) : usual(order);
    }

    private Page narrow(int[] order) {
        NarrowHeader header = new NarrowHeader(sheet, figure);
        Arrangement chosen = framed(header.height(), order).inside;
        int unlabelled = draw(chosen, order, List.of());
        header.draw(unnamed(unlabelled));
        return sheet.page(List.of(chosen.plot()), unlabelled);
    }

    /** A frame and everything in it. */
    private record Framed(ScatterFrame frame, Arrangement inside) {}

    /** Lays out a frame whose legend explains counts if several models are at the same point. */
    private Framed framed(double above, int[] order) {
        Framed plain = framed(new ScatterFrame(figure, sheet, points.markSize(), false), above, order);
        return plain.inside.counts.isEmpty()
                ? plain
                : framed(new ScatterFrame(figure, sheet, points.markSize(), true), above, order);
    }

    private Framed framed(ScatterFrame frame, double above, int[] order) {
        return new Framed(frame, arrange(frame.plot(above), order));
    }

    private Page usual(int[] order) {
        double titleHeight = sheet.type().title() * 1.2 + 4 * scale;
        Framed framed = framed(titleHeight, order);
        Arrangement inside = framed.inside;
        SummaryPlace summaryPlace = new SummaryPlace(sheet, figure.summary());
        Optional<Box> summary = summaryPlace.within(inside.frame.box(), inside.layer, inside.grid, inside.lines());
        List<String> above = summary.isPresent() ? List.of() : summaryPlace.above(headerRoom(inside.frame));
        double linesHeight =
                above.size() * SummaryPlace.LINE_ABOVE * sheet.type().tick();
        Arrangement chosen = above.isEmpty() ? inside : arrange(framed.frame.plot(titleHeight + linesHeight), order);
        summary.ifPresent(summaryPlace::draw);
        int unlabelled = draw(chosen, order, summary.stream().toList());
        double bottom = drawTitle(chosen.frame, unlabelled);
        summaryPlace.draw(
                above,
                chosen.frame.box().x(),
                bottom,
                chosen.frame.axes().page().right());
        return sheet.page(List.of(chosen.plot()), unlabelled);
    }

    /** Draws axes, trend, arrows and labels; returns how many labels found no place. */
    private int draw(Arrangement chosen, int[] order, List<Box> summary) {
        chosen.frame.draw(sheet, figure);
        chosen.trend.draw(sheet);
        chosen.arrows.draw(sheet);
        List<Box> taken = new ArrayList<>(summary);
        PinnedNames pinned = new PinnedNames(figure, sheet, chosen.layer, order, chosen.frame.box());
        pinned.draw(taken);
        chosen.counts.draw(chosen.frame.box(), taken, chosen.trend.line());
        return new PointLabels(figure, sheet, chosen.layer, chosen.grid, order)
                .draw(chosen.frame.box(), taken, chosen.trend.line(), pinned);
    }

    /** The note on how many labels are missing, in full and short. */
    private List<String> unnamed(int count) {
        if (count == 0) {
            return List.of();
        }
        String what = figure.labels() == ScatterFigure.Labels.OUTLIERS ? "outlier" : "point";
        return List.of(Counts.of(count, what, what + "s") + " not named", Numbers.count(count) + " not named");
    }

    /** Everything that depends on the place of the plot. */
    private record Arrangement(
            ScatterFrame.Plot frame,
            PointLayer layer,
            PointGrid grid,
            TrendPlace trend,
            ArrowPlaces arrows,
            StackCounts counts) {
        PlotArea plot() {
            return new PlotArea(frame.box(), frame.axes().x(), frame.axes().y(), layer);
        }

        /** The lines that text should avoid. */
        List<List<Vertex>> lines() {
            List<List<Vertex>> lines = new ArrayList<>(arrows.lines());
            lines.add(trend.line());
            return lines;
        }
    }

    private Arrangement arrange(ScatterFrame.Plot frame, int[] order) {
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

    /** The area from the left of the plot to the right of the page. */
    private static Box headerRoom(ScatterFrame.Plot frame) {
        Box plot = frame.box();
        return Box.between(plot.x(), plot.y(), frame.axes().page().right(), plot.bottom());
    }

    /** Writes the title and the note beside it; returns the height below it. */
    private double drawTitle(ScatterFrame.Plot frame, int unlabelled) {
        double size = sheet.type().title();
        double left = frame.box().x();
        double right = frame.axes().page().right();
        double middle = Sheet.MARGIN * scale + size * 0.6;
        if (unlabelled > 0) {
            Sheet.Type type = new Sheet.Type(Part.NOTE, sheet.type().smallest(), false, theme.muted());
            String note = noteBeside(right - left, unnamed(unlabelled), type);
            sheet.write(note, right, middle, Sheet.Align.END, type);
            right -= sheet.width(note, type) + 6 * scale;
        }
        Sheet.Type title =
                sheet.fitting(figure.title(), right - left, new Sheet.Type(Part.TITLE, size, true, theme.text()));
        sheet.write(sheet.fit(figure.title(), right - left, title), left, middle, Sheet.Align.START, title);
        return middle + size * 0.6;
    }

    /** The first note that leaves room for the whole title, in small type if need be; otherwise the shortest. */
    private String noteBeside(double room, List<String> notes, Sheet.Type type) {
        double title = sheet.width(
                figure.title(), new Sheet.Type(Part.TITLE, sheet.type().smallest(), true, theme.text()));
        return notes.stream()
                .filter(note -> title <= room - sheet.width(note, type) - 6 * scale)
                .findFirst()
                .orElse(notes.get(notes.size() - 1));
    }
}
