package org.disentangle.ui.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.disentangle.figure.scatter.ScatterFigure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointStepsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void goThroughEveryPointFromTheHighestToTheLowestAndBack(long seed) {
        Random random = new Random(seed);
        List<ScatterFigure.Point> points = new ArrayList<>();
        for (int row = 0; row < 40; row++) {
            points.add(new ScatterFigure.Point(3 * row, row, random.nextInt(9), 0, "", random.nextInt(5) == 0));
        }
        List<Integer> sorted = points.stream()
                .filter(point -> !point.context())
                .sorted(Comparator.comparingDouble((ScatterFigure.Point point) -> -point.y()))
                .map(ScatterFigure.Point::row)
                .toList();
        PointSteps steps = new PointSteps(points);
        int size = sorted.size();
        for (int place = 0; place < size; place++) {
            Optional<Integer> here = Optional.of(sorted.get(place));
            assertThat(steps.from(here, 1)).as("seed %d, down", seed).contains(sorted.get((place + 1) % size));
            assertThat(steps.from(here, -1)).as("seed %d, up", seed).contains(sorted.get((place + size - 1) % size));
        }
        assertThat(steps.from(Optional.empty(), 1)).contains(sorted.get(0));
        assertThat(steps.from(Optional.of(1), -1)).as("of no point").contains(sorted.get(size - 1));
        assertThat(new PointSteps(List.of()).from(Optional.of(1), 1)).isEmpty();
    }
}
