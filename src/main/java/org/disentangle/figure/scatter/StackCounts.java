package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.Legend;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PointGrid;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.layout.PointStacks;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.TextMeasure;
import org.disentangle.figure.layout.Vertex;

/** Writes the number of models at the same point beside their mark, such as ×2. */
final class StackCounts {
    private final Sheet sheet;
    private final PointLayer layer;
    private final PointGrid grid;
    private final Sheet.Type type;
    private final List<LabelPlacer.Request> requests = new ArrayList<>();

    /**
     * Finds the counts of a figure.
     *
     * @param order the figure's point for each point of the layer
     */
    StackCounts(ScatterFigure figure, Sheet sheet, PointLayer layer, PointGrid grid, int[] order) {
        this.sheet = sheet;
        this.layer = layer;
        this.grid = grid;
        this.type = new Sheet.Type(
                Part.COUNT, sheet.type().smallest(), true, sheet.theme().text());
        for (List<Integer> stack : new PointStacks(layer, grid).several()) {
            List<Integer> shown = stack.stream()
                    .filter(point -> !figure.points().get(order[point]).context())
                    .toList();
            if (shown.size() > 1) {
                String text = Legend.COUNT_SIGN + shown.size();
                TextMeasure.Extent extent = sheet.measure().measure(text, type.size(), type.bold());
                requests.add(new LabelPlacer.Request(
                        shown.get(0), text, extent.width(), extent.ascent() + extent.descent()));
            }
        }
    }

    /** Whether no two models shown are at the same point. */
    boolean isEmpty() {
        return requests.isEmpty();
    }

    /** Draws the counts before labels take the room. */
    void draw(Box plot, List<Box> taken, List<Vertex> trend) {
        LabelPlacer placer = new LabelPlacer(plot, layer, grid, List.copyOf(taken), trend, sheet.scale());
        for (LabelPlacer.Placement placement : placer.place(requests)) {
            String text = placement.request().text();
            Box box = placement.box();
            double ascent =
                    sheet.measure().measure(text, type.size(), type.bold()).ascent();
            placement.leader().ifPresent(leader -> {
                sheet.above(PointLabels.leader(leader, sheet));
                taken.addAll(leader.boxes(sheet.scale()));
            });
            sheet.above(sheet.text(text, box.x(), box.y() + ascent, Sheet.Align.START, type)
                    .withHalo());
            taken.add(box);
        }
    }
}
