package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.figure.layout.Box;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.TextMeasure;
import org.disentangle.figure.layout.Vertex;

/**
 * Labels at places the user has chosen, or as near as the plot allows. They are placed before all others, which avoid
 * them, and stay where they were put even over a point or a line.
 */
final class PinnedNames {
    private final Sheet sheet;
    private final PointLayer layer;
    private final Sheet.Type type;
    private final List<LabelPlacer.Placement> placements = new ArrayList<>();
    private final Set<Integer> points = new HashSet<>();

    /**
     * Finds the pinned labels of a figure that have a point.
     *
     * @param order the figure's point for each point of the layer
     */
    PinnedNames(ScatterFigure figure, Sheet sheet, PointLayer layer, int[] order, Box plot) {
        this.sheet = sheet;
        this.layer = layer;
        this.type = PointLabels.type(sheet);
        if (figure.names().pinned().isEmpty()) {
            return;
        }
        Map<Integer, LabelPlace> byRow = new HashMap<>();
        figure.names().pinned().forEach(pinned -> byRow.put(pinned.row(), pinned));
        for (int point = 0; point < order.length; point++) {
            String label = figure.points().get(order[point]).label();
            Optional<LabelPlace> pinned = Optional.ofNullable(byRow.get(layer.row(point)));
            if (pinned.isPresent() && !label.isBlank()) {
                points.add(point);
                placements.add(place(point, label, pinned.get(), plot));
            }
        }
    }

    private LabelPlacer.Placement place(int point, String label, LabelPlace pinned, Box plot) {
        String text = sheet.fit(label, plot.width() * PointLabels.MOST_WIDTH, type);
        TextMeasure.Extent extent = sheet.measure().measure(text, type.size(), type.bold());
        double width = extent.width();
        double height = extent.ascent() + extent.descent();
        double x = layer.x(point) + pinned.right() * sheet.scale();
        double y = layer.y(point) - pinned.up() * sheet.scale() - height / 2;
        Box box = new Box(
                Math.max(plot.x() + 1, Math.min(plot.right() - width - 1, x)),
                Math.max(plot.y() + 1, Math.min(plot.bottom() - height - 1, y)),
                width,
                height);
        return new LabelPlacer.Placement(new LabelPlacer.Request(point, text, width, height), box, leader(point, box));
    }

    /** The leader to a label that is not close to its mark. */
    private Optional<LabelPlacer.Leader> leader(int point, Box box) {
        double reach = layer.style(point).size() / 2;
        double close = reach + LabelCandidates.RINGS[0] * sheet.scale() / 2;
        return box.distance(layer.x(point), layer.y(point)) <= close
                ? Optional.empty()
                : LabelPlacer.Leader.to(box, new Vertex(layer.x(point), layer.y(point)), reach, sheet.scale());
    }

    /** Whether a point of the layer has a pinned label. */
    boolean has(int point) {
        return points.contains(point);
    }

    /** Draws the labels and marks their areas as taken. */
    void draw(List<Box> taken) {
        for (LabelPlacer.Placement placement : placements) {
            placement.leader().ifPresent(leader -> {
                sheet.above(PointLabels.leader(leader, sheet));
                taken.addAll(leader.boxes(sheet.scale()));
            });
            taken.add(placement.box());
        }
        placements.forEach(placement -> PointLabels.drawName(placement, sheet, type));
    }
}
