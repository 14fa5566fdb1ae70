package org.disentangle.figure.capabilities;

import java.util.List;
import org.disentangle.figure.layout.Axis;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PlotAxes;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.Ticks;
import org.disentangle.figure.style.Theme;
import org.disentangle.wording.Numbers;

/** The share of variance that each principal component explains, as bars. */
final class ScreePanel {
    /** The most components shown; later ones are not informative. */
    private static final int MOST = 20;

    private static final double LEAST_BARS = 12;

    private final Sheet sheet;
    private final List<Double> explained;

    ScreePanel(Sheet sheet, List<Double> explained) {
        this.sheet = sheet;
        this.explained = explained.subList(0, Math.min(MOST, explained.size()));
    }

    /** The minimum height, with room for bars between title and axis. */
    static double leastHeight(Sheet sheet) {
        double bars = LEAST_BARS * sheet.scale();
        return bars
                + sheet.type().axisTitle() * 1.6
                + PlotAxes.tickType(sheet).size() * 3.2
                + PlotAxes.TICK_ROOM * sheet.scale();
    }

    void draw(Box box) {
        Theme theme = sheet.theme();
        double scale = sheet.scale();
        Sheet.Type title = new Sheet.Type(Part.SECTION, sheet.type().axisTitle(), true, theme.text());
        sheet.write(
                sheet.fit("Explained variance", box.width(), title),
                box.x(),
                box.y() + title.size() * 0.6,
                Sheet.Align.START,
                title);
        Sheet.Type ticks = PlotAxes.tickType(sheet);
        double top = box.y() + title.size() * 1.6 + ticks.size() * 0.6;
        double bottom = box.bottom() - PlotAxes.TICK_ROOM * scale - ticks.size() * 2.6;
        double greatest =
                explained.stream().mapToDouble(part -> 100 * part).max().orElse(1);
        Axis y = new Axis(0, greatest * 1.14, bottom, top, AxisScale.LINEAR);
        List<Ticks.Tick> yTicks = Ticks.along(y, label -> ticks.size(), ticks.size() * 0.7, ticks.size() * 2.2);
        double widest = 0;
        for (Ticks.Tick tick : yTicks) {
            widest = Math.max(widest, sheet.width(percent(tick), ticks));
        }
        double left = box.x() + widest + PlotAxes.TICK_ROOM * scale;
        for (Ticks.Tick tick : yTicks) {
            sheet.line(Part.GRID, left, tick.place(), box.right(), tick.place(), 0.5 * scale, theme.grid());
            sheet.line(Part.AXIS, left - 3 * scale, tick.place(), left, tick.place(), 0.6 * scale, theme.axis());
            sheet.write(percent(tick), left - PlotAxes.TICK_ROOM * scale, tick.place(), Sheet.Align.END, ticks);
        }
        drawBars(Box.between(left, top, box.right(), bottom), y);
        sheet.line(Part.AXIS, left, top, left, bottom, 0.8 * scale, theme.axis());
        sheet.line(Part.AXIS, left, bottom, box.right(), bottom, 0.8 * scale, theme.axis());
        Sheet.Type axisTitle = new Sheet.Type(Part.AXIS_TITLE, ticks.size(), false, theme.text());
        String shown = sheet.fit("Component", box.width(), axisTitle);
        double half = sheet.width(shown, axisTitle) / 2;
        sheet.write(
                shown,
                Math.max(box.x() + half, Math.min(box.right() - half, (left + box.right()) / 2)),
                bottom + PlotAxes.TICK_ROOM * scale + ticks.size() * 1.9,
                Sheet.Align.MIDDLE,
                axisTitle);
    }

    private static String percent(Ticks.Tick tick) {
        return tick.label() + " %";
    }

    private void drawBars(Box plot, Axis y) {
        Sheet.Type type = PlotAxes.tickType(sheet);
        Sheet.Type valueType = new Sheet.Type(
                Part.VALUE, sheet.type().smallest(), false, sheet.theme().text());
        double pitch = plot.width() / Math.max(1, explained.size());
        int every = (int) Math.max(1, Math.ceil(sheet.width("99", type) * 1.3 / pitch));
        for (int i = 0; i < explained.size(); i++) {
            double middle = plot.x() + (i + 0.5) * pitch;
            double height = y.place(100 * explained.get(i));
            double half = Math.min(pitch * 0.34, 8 * sheet.scale());
            sheet.above(new Element.Rectangle(
                    Part.BAR,
                    Box.between(middle - half, Math.min(height, plot.bottom()), middle + half, plot.bottom()),
                    i == 0 ? sheet.theme().neutralMark() : sheet.theme().other()));
            if (i % every == 0) {
                sheet.write(
                        Integer.toString(i + 1),
                        middle,
                        plot.bottom() + PlotAxes.TICK_ROOM * sheet.scale() + type.size() * 0.45,
                        Sheet.Align.MIDDLE,
                        type);
            }
        }
        if (!explained.isEmpty()) {
            String value = Numbers.fixed(100 * explained.get(0), 1) + " %";
            double left = plot.x() + Math.max(1, pitch / 2 - sheet.width(value, valueType) / 2);
            double middle = y.place(100 * explained.get(0)) - valueType.size() * 0.7;
            sheet.write(value, left, middle, Sheet.Align.START, valueType);
        }
    }
}
