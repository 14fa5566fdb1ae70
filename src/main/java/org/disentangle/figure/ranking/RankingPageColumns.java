package org.disentangle.figure.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disentangle.figure.layout.Axis;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PlotAxes;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.wording.Numbers;

/** The positions of the columns, and of the lines above and below the rows, of a ranking. */
final class RankingPageColumns {
    private static final double GAP = 5;
    private static final double MOST_NAMES = 0.38;
    private static final double LEAST_PLOT = 0.42;

    private final RankingFigure figure;
    private final Sheet sheet;
    private final double rowSize;
    private final double nameWidth;
    private final double countWidth;
    private final double valueWidth;
    private final boolean showsValues;
    private final RankingLegend legend;

    RankingPageColumns(RankingFigure figure, Sheet sheet, double pitch) {
        this.figure = figure;
        this.sheet = sheet;
        double scale = sheet.scale();
        this.rowSize = Math.max(6 * scale, Math.min(8 * scale, pitch * 0.74));
        this.legend = new RankingLegend(figure, sheet, page().width());
        Sheet.Type names = rowType(Part.ROW_NAME);
        Sheet.Type numbers = valueType();
        double widestName = 0;
        double widestCount = sheet.width("n", numbers);
        for (RankingFigure.Section section : figure.sections()) {
            for (RankingFigure.Row row : section.rows()) {
                widestName = Math.max(widestName, sheet.width(row.name(), names));
                widestCount = Math.max(widestCount, sheet.width(counts(row), numbers));
            }
        }
        this.nameWidth = Math.min(widestName, page().width() * MOST_NAMES);
        this.countWidth = widestCount;
        this.valueWidth = sheet.width("−0.88 [−0.88, −0.88]", numbers) + GAP * scale;
        double rest = page().width() - nameWidth - countWidth - 2 * GAP * scale;
        this.showsValues = rest - figure.groups().size() * valueWidth > page().width() * LEAST_PLOT;
    }

    /** The page within its margin. */
    Box page() {
        return new Box(0, 0, sheet.size().width(), sheet.size().height()).grown(-Sheet.MARGIN * sheet.scale());
    }

    /** The number of models of each group, such as "27 / 26". */
    static String counts(RankingFigure.Row row) {
        return row.values().stream().map(value -> Numbers.count(value.n())).collect(Collectors.joining(" / "));
    }

    Sheet.Type rowType(Part part) {
        return new Sheet.Type(part, rowSize, false, sheet.theme().text());
    }

    Sheet.Type valueType() {
        return new Sheet.Type(
                Part.VALUE,
                Math.max(6 * sheet.scale(), rowSize - 0.5),
                false,
                sheet.theme().text());
    }

    Sheet.Type headType() {
        return new Sheet.Type(
                Part.NOTE, sheet.type().smallest(), false, sheet.theme().muted());
    }

    RankingLegend legend() {
        return legend;
    }

    double nameWidth() {
        return nameWidth;
    }

    double plotLeft() {
        return page().x() + nameWidth + GAP * sheet.scale();
    }

    double plotRight() {
        return countRight()
                - countWidth
                - GAP * sheet.scale()
                - (showsValues ? figure.groups().size() * valueWidth : 0);
    }

    double countRight() {
        return page().right();
    }

    /** The right edges of the columns of coefficients; empty if there is no room for them. */
    List<Double> valueRights() {
        List<Double> rights = new ArrayList<>();
        for (int g = 0; showsValues && g < figure.groups().size(); g++) {
            rights.add(plotRight() + (g + 1) * valueWidth);
        }
        return rights;
    }

    double legendTop() {
        return page().y() + sheet.type().title() * 1.5;
    }

    /** The middle of the line of column headings. */
    double headMiddle() {
        return legendTop() + legend.height() + sheet.type().smallest() * 0.9;
    }

    double rowsTop() {
        return headMiddle() + sheet.type().smallest() * 0.8;
    }

    double rowsBottom() {
        return page().bottom()
                - sheet.type().axisTitle() * 1.3
                - sheet.type().tick() * 1.25
                - PlotAxes.TICK_ROOM * sheet.scale();
    }

    /** The axis from −1 to 1, with room for a mark at either end. */
    Axis axis() {
        double inset = 4 * sheet.scale();
        return new Axis(-1, 1, plotLeft() + inset, plotRight() - inset, AxisScale.LINEAR);
    }
}
