package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.MarkStyle;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PointGrid;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.Vertex;

/** Finds room in a plot for a few lines of text that cover no point: the emptiest corner, otherwise any free place. */
final class SummaryPlace {
    private static final double LINE = 1.3;
    /** The height of a line above the plot, relative to its type size. */
    static final double LINE_ABOVE = 1.4;
    /** The largest share of a plot's height that lines above it may take. */
    private static final double MOST_ABOVE = 0.35;

    private static final String BETWEEN = ",  ";
    private static final double FROM_EDGE = 3;
    private static final double AROUND_POINTS = 2;
    private static final int STEPS = 12;
    /** A plot narrower than this multiple of the text is left to the points. */
    private static final double LEAST_WIDTH = 1.15;

    private final Sheet sheet;
    private final List<String> lines;
    private final Sheet.Type type;
    private final double width;
    private final double height;

    SummaryPlace(Sheet sheet, List<String> lines) {
        this.sheet = sheet;
        this.lines = lines;
        this.type = new Sheet.Type(
                Part.SUMMARY, sheet.type().tick(), false, sheet.theme().text());
        double widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, sheet.width(line, type));
        }
        this.width = widest;
        this.height = lines.size() * LINE * type.size();
    }

    Optional<Box> within(Box plot, PointLayer points, PointGrid grid, List<List<Vertex>> drawn) {
        double inset = FROM_EDGE * sheet.scale();
        Box room = plot.grown(-inset);
        if (lines.isEmpty() || room.width() < width * LEAST_WIDTH || room.height() < height * 2) {
            return Optional.empty();
        }
        Optional<Box> best = Optional.empty();
        double bestCost = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j <= STEPS; j++) {
                Box box = new Box(
                        room.x() + (room.width() - width) * i / STEPS,
                        room.y() + (room.height() - height) * j / STEPS,
                        width,
                        height);
                double cost = cost(box, i, j, points, grid, drawn);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = Optional.of(box);
                }
            }
        }
        return best;
    }

    /** The cost of a place: lower in corners, higher over the trend or arrows and near points; infinite over points. */
    private double cost(Box box, int i, int j, PointLayer points, PointGrid grid, List<List<Vertex>> drawn) {
        double fromCorner = Math.min(i, STEPS - i) + 1.5 * Math.min(j, STEPS - j);
        double cost = fromCorner + (j > STEPS / 2 ? 0.3 : 0) + (i > STEPS / 2 ? 0.1 : 0);
        if (drawn.stream().anyMatch(line -> TrendPlace.crosses(line, box))) {
            cost += 20;
        }
        if (!free(box, AROUND_POINTS * sheet.scale(), points, grid)) {
            return Double.POSITIVE_INFINITY;
        }
        return free(box, 4 * AROUND_POINTS * sheet.scale(), points, grid) ? cost : cost + 2;
    }

    private static boolean free(Box box, double distance, PointLayer points, PointGrid grid) {
        double reach =
                points.styles().stream().mapToDouble(MarkStyle::reach).max().orElse(0) + distance;
        Box wide = box.grown(reach);
        return grid.visit(wide, point -> !wide.contains(points.x(point), points.y(point)));
    }

    /** The lines to place above the plot: as few as possible, limited to a share of the plot's height. */
    List<String> above(Box plot) {
        int most = Math.max(1, (int) Math.floor(MOST_ABOVE * plot.height() / (LINE_ABOVE * type.size())));
        List<String> packed = new ArrayList<>();
        for (String line : lines) {
            int last = packed.size() - 1;
            String joined = last < 0 ? line : packed.get(last) + BETWEEN + line;
            if (last >= 0 && (packed.size() == most || sheet.width(joined, type) <= plot.right() - plot.x())) {
                packed.set(last, joined);
            } else {
                packed.add(line);
            }
        }
        return packed;
    }

    /** Writes lines below each other, given the top of the first; lines that are too wide are cut. */
    void draw(List<String> above, double left, double top, double right) {
        double middle = top + LINE_ABOVE * type.size() / 2;
        for (String line : above) {
            sheet.write(sheet.fit(line, right - left, type), left, middle, Sheet.Align.START, type);
            middle += LINE_ABOVE * type.size();
        }
    }

    void draw(Box box) {
        boolean right = box.centreX() > sheet.size().width() / 2;
        double middle = box.y() + LINE * type.size() / 2;
        for (String line : lines) {
            double x = right ? box.right() : box.x();
            Element.Text text =
                    sheet.text(line, x, middle + 0.35 * type.size(), right ? Sheet.Align.END : Sheet.Align.START, type);
            sheet.above(text.withHalo());
            middle += LINE * type.size();
        }
    }
}
