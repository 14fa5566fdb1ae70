package org.disentangle.figure.capabilities;

import java.util.List;
import org.disentangle.figure.layout.Axis;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Hit;
import org.disentangle.figure.layout.MarkStyle;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PlotAxes;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.TickLabel;
import org.disentangle.figure.layout.Ticks;
import org.disentangle.figure.style.Colour;
import org.disentangle.figure.style.Theme;

/** A list of names, each with a bar or a dot on a common axis. */
final class ListPanel {
    private static final double LEAST_PITCH = 7.8;
    private static final double GREATEST_PITCH = 12;
    private static final double MOST_NAMES = 0.5;

    private final Sheet sheet;
    private final Theme theme;
    private final double scale;
    private final String title;
    private final String axisTitle;
    private final List<Item> items;
    private final boolean bars;

    /**
     * An entry.
     *
     * @param name the text on its left
     * @param value its value on the axis
     * @param mark the style of a dot; a bar uses its fill
     * @param hit makes what pointing at it hits
     */
    record Item(String name, double value, MarkStyle mark, Target hit) {}

    /** Makes what pointing at a row hits, once its place is known. */
    interface Target {
        Hit at(Box box);
    }

    ListPanel(Sheet sheet, String title, String axisTitle, List<Item> items, boolean bars) {
        this.sheet = sheet;
        this.theme = sheet.theme();
        this.scale = sheet.scale();
        this.title = title;
        this.axisTitle = axisTitle;
        this.items = items;
        this.bars = bars;
    }

    private static double titleHeight(Sheet sheet) {
        return sheet.type().axisTitle() * 1.6;
    }

    private static double axisHeight(Sheet sheet) {
        return PlotAxes.TICK_ROOM * sheet.scale() + sheet.type().tick() * 2.6;
    }

    /** How many entries fit in a height. */
    static int capacity(Sheet sheet, double height) {
        double room = height - titleHeight(sheet) - axisHeight(sheet);
        return (int) Math.max(0, Math.floor(room / (LEAST_PITCH * sheet.scale()) + 1e-6));
    }

    /** Draws a range of entries; {@code to} is exclusive. */
    void draw(Box box, int from, int to) {
        double room = box.height() - titleHeight(sheet) - axisHeight(sheet);
        double pitch = Math.min(GREATEST_PITCH * scale, room / Math.max(1, to - from));
        Sheet.Type names = new Sheet.Type(
                Part.ROW_NAME, Math.max(6 * scale, Math.min(7.5 * scale, pitch * 0.76)), false, theme.text());
        double widest = 0;
        for (Item item : items) {
            widest = Math.max(widest, sheet.width(item.name(), names));
        }
        double nameWidth = Math.min(widest, box.width() * MOST_NAMES);
        double top = box.y() + titleHeight(sheet);
        double bottom = top + (to - from) * pitch;
        Axis axis = axis(box.x() + nameWidth + 5 * scale, box.right() - 4 * scale);
        drawTitle(box);
        drawAxis(box, axis, top, bottom);
        for (int i = from; i < to; i++) {
            double middle = top + (i - from + 0.5) * pitch;
            String name = sheet.fit(items.get(i).name(), nameWidth, names);
            sheet.write(name, box.x() + nameWidth, middle, Sheet.Align.END, names);
            drawItem(items.get(i), axis, middle, pitch, box);
        }
    }

    private void drawTitle(Box box) {
        Sheet.Type type = new Sheet.Type(Part.SECTION, sheet.type().axisTitle(), true, theme.text());
        sheet.write(sheet.fit(title, box.width(), type), box.x(), box.y() + type.size() * 0.6, Sheet.Align.START, type);
    }

    private Axis axis(double left, double right) {
        double least = items.stream().mapToDouble(Item::value).min().orElse(0);
        double greatest = items.stream().mapToDouble(Item::value).max().orElse(1);
        if (bars) {
            least = Math.min(0, least);
            greatest = Math.max(0, greatest);
        }
        if (bars && least == 0 && greatest > 0) {
            return new Axis(0, greatest * 1.05, left, right, AxisScale.LINEAR);
        }
        return Axis.around(least, greatest, left, right, 4 * scale, AxisScale.LINEAR);
    }

    private void drawAxis(Box box, Axis axis, double top, double bottom) {
        Sheet.Type type = PlotAxes.tickType(sheet);
        List<Ticks.Tick> ticks =
                Ticks.along(axis, label -> TickLabel.of(label).width(sheet, type), type.size() * 0.9, type.size() * 3);
        for (Ticks.Tick tick : ticks) {
            sheet.line(Part.GRID, tick.place(), top, tick.place(), bottom, 0.5 * scale, theme.grid());
            sheet.line(Part.AXIS, tick.place(), bottom, tick.place(), bottom + 3 * scale, 0.6 * scale, theme.axis());
            TickLabel label = TickLabel.of(tick.label());
            double half = label.width(sheet, type) / 2;
            double x = Math.max(half + 1, Math.min(sheet.size().width() - half - 1, tick.place()));
            label.write(sheet, x, bottom + PlotAxes.TICK_ROOM * scale + type.size() * 0.45, Sheet.Align.MIDDLE, type);
        }
        sheet.line(Part.AXIS, axis.from(), bottom, axis.to(), bottom, 0.8 * scale, theme.axis());
        if (axis.low() < 0 && axis.high() > 0) {
            double zero = axis.place(0);
            sheet.line(Part.GRID, zero, top, zero, bottom, 0.8 * scale, theme.other());
        }
        Sheet.Type titleType = new Sheet.Type(Part.AXIS_TITLE, sheet.type().tick(), false, theme.text());
        String shown = sheet.fit(axisTitle, box.width(), titleType);
        double half = sheet.width(shown, titleType) / 2;
        double middle = (axis.from() + axis.to()) / 2;
        sheet.write(
                shown,
                Math.max(box.x() + half, Math.min(box.right() - half, middle)),
                bottom + PlotAxes.TICK_ROOM * scale + type.size() * 1.9,
                Sheet.Align.MIDDLE,
                titleType);
    }

    private void drawItem(Item item, Axis axis, double middle, double pitch, Box box) {
        double x = axis.place(item.value());
        Box row = new Box(box.x(), middle - pitch / 2, box.width(), pitch);
        sheet.target(row, item.hit().at(row), false);
        if (bars) {
            double zero = axis.place(0);
            double half = Math.min(pitch * 0.32, 3.5 * scale);
            Colour fill = item.mark().fill();
            sheet.above(new Element.Rectangle(
                    Part.BAR, Box.between(Math.min(zero, x), middle - half, Math.max(zero, x), middle + half), fill));
            return;
        }
        sheet.line(Part.GRID, axis.from(), middle, x, middle, 0.5 * scale, theme.grid());
        sheet.above(new Element.Mark(Part.MARK, x, middle, item.mark()));
        Box dot = Box.around(x, middle, item.mark().size() / 2);
        sheet.target(dot, item.hit().at(dot), true);
    }
}
