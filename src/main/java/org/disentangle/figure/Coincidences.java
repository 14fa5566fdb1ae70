package org.disentangle.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.figure.layout.PointStacks;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Listing;

/** Models with the same x and the same score, whose marks coincide in a figure of any size. */
final class Coincidences {
    private static final int MOST_PLACES = 4;
    private static final int MOST_NAMES = 6;

    private record Place(double x, double y) {}

    private Coincidences() {}

    /** What a reader must know about them; empty if there are none. */
    static List<String> sentences(ScoreTable table, List<ScatterFigure.Point> points) {
        if (points.size() > PointStacks.MOST_COUNTED) {
            return List.of();
        }
        Map<Place, List<ScatterFigure.Point>> byPlace = new LinkedHashMap<>();
        // adding 0 makes one zero of both
        points.forEach(point -> byPlace.computeIfAbsent(
                        new Place(point.x() + 0.0, point.y() + 0.0), place -> new ArrayList<>(1))
                .add(point));
        List<List<ScatterFigure.Point>> shared =
                byPlace.values().stream().filter(all -> all.size() > 1).toList();
        if (shared.isEmpty()) {
            return List.of();
        }
        List<String> places =
                shared.stream().limit(MOST_PLACES).map(all -> names(table, all)).toList();
        int more = shared.size() - places.size();
        return List.of("A number such as ×2 beside a mark counts the models at the same point."
                + " At exactly the same point: " + String.join("; ", places)
                + (more > 0 ? "; and models at " + more + " more points" : "") + ".");
    }

    private static String names(ScoreTable table, List<ScatterFigure.Point> points) {
        ModelLabels labels = ModelLabels.whole(table);
        return Listing.and(points.stream().map(point -> labels.of(point.row())).toList(), MOST_NAMES);
    }
}
