package org.disentangle.figure.layout;

import java.util.List;
import org.disentangle.figure.style.Theme;

/**
 * The axes around a plot with their ticks and titles.
 *
 * @param plot the box that holds the points
 * @param page the page within its margin
 * @param x the axis below
 * @param y the axis on the left
 * @param xTicks the ticks of the x axis
 * @param yTicks the ticks of the y axis
 */
public record PlotAxes(Box plot, Box page, Axis x, Axis y, List<Ticks.Tick> xTicks, List<Ticks.Tick> yTicks) {
    private static final double TICK = 3;
    /** The distance from an axis to its tick labels. */
    public static final double TICK_ROOM = 5;

    public void draw(Sheet sheet, String xTitle, String yTitle) {
        drawGrid(sheet);
        drawXTicks(sheet);
        drawYTicks(sheet);
        drawLines(sheet);
        drawTitles(sheet, xTitle, yTitle);
    }

    public static Sheet.Type tickType(Sheet sheet) {
        return new Sheet.Type(
                Part.TICK_LABEL, sheet.type().tick(), false, sheet.theme().text());
    }

    public static Sheet.Type titleType(Sheet sheet) {
        return new Sheet.Type(
                Part.AXIS_TITLE, sheet.type().axisTitle(), false, sheet.theme().text());
    }

    private void drawGrid(Sheet sheet) {
        double width = 0.5 * sheet.scale();
        Theme theme = sheet.theme();
        for (Ticks.Tick tick : xTicks) {
            sheet.line(Part.GRID, tick.place(), plot.y(), tick.place(), plot.bottom(), width, theme.grid());
        }
        for (Ticks.Tick tick : yTicks) {
            sheet.line(Part.GRID, plot.x(), tick.place(), plot.right(), tick.place(), width, theme.grid());
        }
    }

    private void drawXTicks(Sheet sheet) {
        Sheet.Type type = tickType(sheet);
        double end = plot.bottom() + TICK * sheet.scale();
        double middle = plot.bottom() + TICK_ROOM * sheet.scale() + type.size() * 0.45;
        for (Ticks.Tick tick : xTicks) {
            sheet.line(
                    Part.AXIS,
                    tick.place(),
                    plot.bottom(),
                    tick.place(),
                    end,
                    0.6 * sheet.scale(),
                    sheet.theme().axis());
            TickLabel label = TickLabel.of(tick.label());
            double half = label.width(sheet, type) / 2;
            double x = Math.max(half, Math.min(sheet.size().width() - half, tick.place()));
            label.write(sheet, x, middle, Sheet.Align.MIDDLE, type);
        }
    }

    private void drawYTicks(Sheet sheet) {
        Sheet.Type type = tickType(sheet);
        double begin = plot.x() - TICK * sheet.scale();
        for (Ticks.Tick tick : yTicks) {
            sheet.line(
                    Part.AXIS,
                    begin,
                    tick.place(),
                    plot.x(),
                    tick.place(),
                    0.6 * sheet.scale(),
                    sheet.theme().axis());
            TickLabel.of(tick.label())
                    .write(sheet, plot.x() - TICK_ROOM * sheet.scale(), tick.place(), Sheet.Align.END, type);
        }
    }

    private void drawLines(Sheet sheet) {
        double width = 0.8 * sheet.scale();
        sheet.line(
                Part.AXIS,
                plot.x() - width / 2,
                plot.bottom(),
                plot.right(),
                plot.bottom(),
                width,
                sheet.theme().axis());
        sheet.line(
                Part.AXIS,
                plot.x(),
                plot.y(),
                plot.x(),
                plot.bottom(),
                width,
                sheet.theme().axis());
    }

    private void drawTitles(Sheet sheet, String xTitle, String yTitle) {
        Sheet.Type usual = titleType(sheet);
        double y = plot.bottom() + TICK_ROOM * sheet.scale() + sheet.type().tick() * 1.25 + usual.size() * 0.55;
        Sheet.Type type = sheet.fitting(xTitle, page.width(), usual);
        String below = sheet.fit(xTitle, page.width(), type);
        double halfWidth = sheet.width(below, type) / 2;
        double middleX = Math.max(page.x() + halfWidth, Math.min(page.right() - halfWidth, plot.centreX()));
        sheet.write(below, middleX, y, Sheet.Align.MIDDLE, type);
        double lowest = y - usual.size() * 0.75;
        Sheet.Type upwards = sheet.fitting(yTitle, lowest - page.y(), usual);
        String beside = sheet.fit(yTitle, lowest - page.y(), upwards);
        double halfHeight = sheet.width(beside, upwards) / 2;
        double middleY = Math.max(page.y() + halfHeight, Math.min(lowest - halfHeight, plot.centreY()));
        sheet.writeUpwards(beside, page.x() + usual.size() * 0.5, middleY, upwards);
    }
}
