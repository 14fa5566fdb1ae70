package org.disentangle.figure.ranking;

import java.util.List;
import java.util.OptionalInt;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.figure.layout.Axis;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Hit;
import org.disentangle.figure.layout.MarkStyle;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PlotAxes;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.Vertex;
import org.disentangle.figure.style.Theme;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** Draws one page of a ranking. */
final class RankingPage {
    private static final String NONE = "—";
    private static final double[] TICKS = {-1, -0.5, 0, 0.5, 1};

    private final RankingFigure figure;
    private final Sheet sheet;
    private final RankingPageColumns columns;
    private final Theme theme;
    private final Axis axis;
    private final double pitch;
    private final double scale;

    RankingPage(RankingFigure figure, Sheet sheet, RankingPageColumns columns, double pitch) {
        this.figure = figure;
        this.sheet = sheet;
        this.columns = columns;
        this.theme = sheet.theme();
        this.axis = columns.axis();
        this.pitch = pitch;
        this.scale = sheet.scale();
    }

    void draw(List<RankingLayout.Line> lines, int page, int pages) {
        double bottom = columns.rowsTop() + lines.size() * pitch;
        drawTitle(page, pages);
        columns.legend().draw(columns.page().x(), columns.legendTop());
        drawBands(bottom);
        drawHeads();
        drawReferences(bottom);
        double top = columns.rowsTop();
        for (RankingLayout.Line line : lines) {
            if (line instanceof RankingLayout.Line.Heading heading) {
                drawHeading(heading, top);
            } else if (line instanceof RankingLayout.Line.Entry entry) {
                drawRow(entry.row(), top);
            }
            top += pitch;
        }
        drawAxis(bottom);
    }

    private void drawTitle(int page, int pages) {
        double middle = columns.page().y() + sheet.type().title() * 0.6;
        double right = columns.page().right();
        if (pages > 1) {
            String number = page + " of " + pages;
            sheet.write(number, right, middle, Sheet.Align.END, columns.headType());
            right -= sheet.width(number, columns.headType()) + 6 * scale;
        }
        Sheet.Type type = new Sheet.Type(Part.TITLE, sheet.type().title(), true, theme.text());
        double left = columns.page().x();
        sheet.write(sheet.fit(figure.title(), right - left, type), left, middle, Sheet.Align.START, type);
    }

    private void drawBands(double bottom) {
        double top = columns.rowsTop();
        double low = axis.place(-figure.threshold());
        double high = axis.place(figure.threshold());
        sheet.below(new Element.Rectangle(
                Part.TINT, Box.between(columns.plotLeft(), top, low, bottom), theme.negativeTint()));
        sheet.below(new Element.Rectangle(
                Part.TINT, Box.between(high, top, columns.plotRight(), bottom), theme.highTint()));
        for (double tick : TICKS) {
            double x = axis.place(tick);
            sheet.line(
                    Part.GRID,
                    x,
                    top,
                    x,
                    bottom,
                    (tick == 0 ? 0.8 : 0.5) * scale,
                    tick == 0 ? theme.other() : theme.grid());
        }
        caption("negative", columns.plotLeft(), low);
        caption("low", low, high);
        caption("high", high, columns.plotRight());
    }

    /** Writes the name of a range above it, if it fits. */
    private void caption(String name, double left, double right) {
        Sheet.Type type = columns.headType();
        if (sheet.width(name, type) < right - left - 2 * scale) {
            sheet.write(name, (left + right) / 2, columns.headMiddle(), Sheet.Align.MIDDLE, type);
        }
    }

    private void drawHeads() {
        Sheet.Type type = columns.headType();
        sheet.write("n", columns.countRight(), columns.headMiddle(), Sheet.Align.END, type);
        List<Double> rights = columns.valueRights();
        for (int g = 0; g < rights.size(); g++) {
            String group = figure.groups().size() > 1 ? " " + figure.groups().get(g) : "";
            double room = rights.get(0) - columns.plotRight() - 4 * scale;
            String head = sheet.fit(figure.symbol() + group, room, type);
            sheet.write(head, rights.get(g), columns.headMiddle(), Sheet.Align.END, type);
        }
    }

    private void drawReferences(double bottom) {
        for (int g = 0; g < figure.reference().size(); g++) {
            Estimate reference = figure.reference().get(g);
            if (reference.isPresent()) {
                double x = axis.place(reference.value());
                sheet.below(new Element.Stroke(
                        Part.REFERENCE,
                        List.of(new Vertex(x, columns.rowsTop()), new Vertex(x, bottom)),
                        0.8 * scale,
                        theme.group(g),
                        true));
            }
        }
    }

    private void drawHeading(RankingLayout.Line.Heading heading, double top) {
        Sheet.Type type =
                new Sheet.Type(Part.SECTION, columns.rowType(Part.SECTION).size(), true, theme.text());
        String text = Sentences.capital(heading.area()) + (heading.continued() ? " (continued)" : "");
        double left = columns.page().x();
        Box ground = Box.between(left, top, columns.page().right(), top + pitch);
        sheet.below(new Element.Rectangle(Part.SECTION, ground, theme.grid().mixedInto(theme.background(), 0.75)));
        sheet.write(
                sheet.fit(text, ground.width() - 2 * scale, type),
                left + 1.5 * scale,
                top + pitch / 2,
                Sheet.Align.START,
                type);
    }

    private void drawRow(RankingFigure.Row row, double top) {
        double middle = top + pitch / 2;
        Sheet.Type names = columns.rowType(Part.ROW_NAME);
        sheet.write(
                sheet.fit(row.name(), columns.nameWidth(), names),
                columns.page().x() + columns.nameWidth(),
                middle,
                Sheet.Align.END,
                names);
        Box whole = Box.between(columns.page().x(), top, columns.page().right(), top + pitch);
        sheet.target(whole, new Hit.OfBenchmark(row.benchmark(), OptionalInt.empty(), whole), false);
        sheet.line(
                Part.GRID,
                columns.plotLeft(),
                top + pitch,
                columns.plotRight(),
                top + pitch,
                0.3 * scale,
                theme.grid());
        for (int g = 0; g < row.values().size(); g++) {
            drawValue(row, g, middle, whole);
        }
        sheet.write(RankingPageColumns.counts(row), columns.countRight(), middle, Sheet.Align.END, columns.valueType());
        drawMissing(row, middle);
    }

    private void drawValue(RankingFigure.Row row, int group, double middle, Box whole) {
        RankingFigure.Value value = row.values().get(group);
        int groups = row.values().size();
        double y = middle + pitch * (groups == 1 ? 0 : 0.46 * (group / (groups - 1.0) - 0.5));
        if (value.rho().isPresent()) {
            double x = axis.place(value.rho().value());
            if (value.interval().low().isPresent() && value.interval().high().isPresent()) {
                sheet.above(new Element.Stroke(
                        Part.INTERVAL,
                        List.of(
                                new Vertex(axis.place(value.interval().low().value()), y),
                                new Vertex(axis.place(value.interval().high().value()), y)),
                        0.9 * scale,
                        theme.group(group),
                        false));
            }
            double size = Math.min(5.2 * scale, pitch * (groups == 1 ? 0.6 : 0.46));
            MarkStyle style = RankingLegend.markOf(figure, group, size, theme);
            sheet.above(new Element.Mark(Part.MARK, x, y, style));
            sheet.target(
                    Box.around(x, y, size / 2),
                    new Hit.OfBenchmark(row.benchmark(), OptionalInt.of(group), whole),
                    true);
        }
        List<Double> rights = columns.valueRights();
        if (!rights.isEmpty()) {
            boolean present = value.rho().isPresent();
            String text =
                    EstimateText.correlation(value.rho(), NONE) + " " + EstimateText.interval(value.interval(), "");
            Sheet.Type type = columns.valueType();
            sheet.write(
                    text.strip(),
                    rights.get(group),
                    middle,
                    Sheet.Align.END,
                    present ? type : new Sheet.Type(Part.VALUE, type.size(), false, theme.muted()));
        }
    }

    /** Says in the plot, on the free side, which coefficients are missing, and why. */
    private void drawMissing(RankingFigure.Row row, double middle) {
        StringBuilder text = new StringBuilder();
        double least = 1;
        double greatest = -1;
        for (int g = 0; g < row.values().size(); g++) {
            RankingFigure.Value value = row.values().get(g);
            if (value.rho().isPresent()) {
                double rho = value.rho().value();
                least = Math.min(least, value.interval().low().orElse(rho));
                greatest = Math.max(greatest, value.interval().high().orElse(rho));
            } else {
                text.append(text.isEmpty() ? "— " : "; ")
                        .append(row.values().size() > 1 ? figure.groups().get(g) + ": " : "")
                        .append(value.rho().reason());
            }
        }
        if (text.isEmpty()) {
            return;
        }
        boolean alone = least > greatest;
        double clear = 5 * scale;
        double leftRoom = alone ? columns.plotRight() - columns.plotLeft() : axis.place(least) - columns.plotLeft();
        double rightRoom = alone ? 0 : columns.plotRight() - axis.place(greatest);
        Sheet.Type type = new Sheet.Type(Part.NOTE, sheet.type().smallest(), false, theme.muted());
        boolean left = leftRoom >= rightRoom;
        String shown = sheet.fit(text.toString(), Math.max(leftRoom, rightRoom) - 2 * clear, type);
        sheet.write(
                shown,
                left ? columns.plotLeft() + clear : columns.plotRight() - clear,
                middle,
                left ? Sheet.Align.START : Sheet.Align.END,
                type);
    }

    private void drawAxis(double bottom) {
        Sheet.Type ticks = PlotAxes.tickType(sheet);
        sheet.line(Part.AXIS, columns.plotLeft(), bottom, columns.plotRight(), bottom, 0.8 * scale, theme.axis());
        boolean roomy = axis.length() / 4 > sheet.width("−0.5", ticks) * 1.4;
        boolean whole = axis.length() / 2 > sheet.width("−1", ticks) * 1.2;
        for (double tick : TICKS) {
            double x = axis.place(tick);
            sheet.line(Part.AXIS, x, bottom, x, bottom + 3 * scale, 0.6 * scale, theme.axis());
            if (roomy || tick == 0 || whole && tick == Math.rint(tick)) {
                sheet.write(
                        tick == Math.rint(tick) ? Numbers.fixed(tick, 0) : Numbers.fixed(tick, 1),
                        x,
                        bottom + PlotAxes.TICK_ROOM * scale + ticks.size() * 0.45,
                        Sheet.Align.MIDDLE,
                        ticks);
            }
        }
        Sheet.Type type = PlotAxes.titleType(sheet);
        String title = sheet.fit(figure.xTitle(), columns.page().width(), type);
        double half = sheet.width(title, type) / 2;
        double middle = Math.max(
                columns.page().x() + half,
                Math.min(columns.page().right() - half, (columns.plotLeft() + columns.plotRight()) / 2));
        sheet.write(
                title,
                middle,
                bottom + PlotAxes.TICK_ROOM * scale + ticks.size() * 1.25 + type.size() * 0.55,
                Sheet.Align.MIDDLE,
                type);
    }
}
