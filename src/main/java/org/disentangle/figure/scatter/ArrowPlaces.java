package org.disentangle.figure.scatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disentangle.figure.layout.Element;
import org.disentangle.figure.layout.Part;
import org.disentangle.figure.layout.PointLayer;
import org.disentangle.figure.layout.Sheet;
import org.disentangle.figure.layout.Vertex;

/**
 * Arrows between points of a scatter plot, from the edge of one mark to the edge of the other; none between marks that touch.
 *
 * @param arrows the arrows, in the order of the figure
 */
record ArrowPlaces(List<Place> arrows) {
    private static final double FROM_MARK = 0.8;
    private static final double HEAD = 4.5;
    /** The largest share of a short arrow that its head takes. */
    private static final double MOST_HEAD = 0.6;

    private static final double HALF_WIDTH = 0.42;
    private static final double WIDTH = 0.8;

    /** An arrow, from its start to its tip. */
    record Place(Vertex from, Vertex tip) {
        private double length() {
            return Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        }

        /** The point at a distance behind the tip and a distance to its side. */
        private Vertex behindTip(double behind, double aside) {
            double x = (tip.x() - from.x()) / length();
            double y = (tip.y() - from.y()) / length();
            return new Vertex(tip.x() - behind * x - aside * y, tip.y() - behind * y + aside * x);
        }

        List<Vertex> line() {
            return List.of(from, tip);
        }
    }

    static ArrowPlaces of(List<ScatterFigure.Arrow> arrows, PointLayer points, double scale) {
        if (arrows.isEmpty()) {
            return new ArrowPlaces(List.of());
        }
        Set<Integer> wanted = new HashSet<>();
        arrows.forEach(arrow -> wanted.addAll(List.of(arrow.from(), arrow.to())));
        Map<Integer, Integer> places = new HashMap<>();
        for (int point = 0; point < points.count(); point++) {
            if (wanted.contains(points.row(point))) {
                places.put(points.row(point), point);
            }
        }
        List<Place> placed = new ArrayList<>();
        for (ScatterFigure.Arrow arrow : arrows) {
            if (places.containsKey(arrow.from()) && places.containsKey(arrow.to())) {
                add(placed, points, places.get(arrow.from()), places.get(arrow.to()), FROM_MARK * scale);
            }
        }
        return new ArrowPlaces(placed);
    }

    private static void add(List<Place> placed, PointLayer points, int from, int to, double apart) {
        double dx = points.x(to) - points.x(from);
        double dy = points.y(to) - points.y(from);
        double length = Math.hypot(dx, dy);
        double begin = points.style(from).reach() + apart;
        double end = points.style(to).reach() + apart;
        if (length > begin + end) {
            placed.add(new Place(
                    new Vertex(points.x(from) + dx * begin / length, points.y(from) + dy * begin / length),
                    new Vertex(points.x(to) - dx * end / length, points.y(to) - dy * end / length)));
        }
    }

    List<List<Vertex>> lines() {
        return arrows.stream().map(Place::line).toList();
    }

    void draw(Sheet sheet) {
        for (Place arrow : arrows) {
            double head = Math.min(HEAD * sheet.scale(), MOST_HEAD * arrow.length());
            sheet.below(new Element.Stroke(
                    Part.ARROW,
                    List.of(arrow.from(), arrow.behindTip(head / 2, 0)),
                    WIDTH * sheet.scale(),
                    sheet.theme().muted(),
                    false));
            sheet.below(new Element.Area(
                    Part.ARROW,
                    List.of(
                            arrow.tip(),
                            arrow.behindTip(head, HALF_WIDTH * head),
                            arrow.behindTip(head, -HALF_WIDTH * head)),
                    sheet.theme().muted()));
        }
    }
}
