package org.disentangle.ui.scatter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disentangle.figure.scatter.ScatterFigure;

/**
 * Steps through the points of a scatter plot from the highest to the lowest and back to the highest; of equally high
 * ones, the first in the table comes first. Context points are skipped. Each step visits every point once.
 */
record PointSteps(List<ScatterFigure.Point> points) {
    /**
     * The row of the next point.
     *
     * @param row the current row; if no point shows it, the step starts before the first one
     * @param by 1 for down, −1 for up
     */
    Optional<Integer> from(Optional<Integer> row, int by) {
        Comparator<Integer> along = Comparator.comparingDouble(
                        (Integer place) -> -points.get(place).y())
                .thenComparing(Comparator.naturalOrder());
        Comparator<Integer> order = by > 0 ? along : along.reversed();
        Optional<Integer> here =
                row.flatMap(wanted -> places().filter(place -> points.get(place).row() == wanted)
                        .boxed()
                        .findFirst());
        return here.flatMap(now -> places().boxed()
                        .filter(place -> order.compare(place, now) > 0)
                        .min(order))
                .or(() -> places().boxed().min(order))
                .map(place -> points.get(place).row());
    }

    private IntStream places() {
        return IntStream.range(0, points.size())
                .filter(place -> !points.get(place).context());
    }
}
