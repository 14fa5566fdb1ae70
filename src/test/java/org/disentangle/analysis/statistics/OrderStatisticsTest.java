package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderStatisticsTest {
    private static double[] random(long seed) {
        Random random = new Random(seed);
        int kinds = 1 + random.nextInt(30);
        double[] numbers = new double[1 + random.nextInt(40)];
        Arrays.setAll(numbers, i -> seed % 2 == 0 ? random.nextInt(kinds) : random.nextGaussian());
        return numbers;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void selectsWhatSortingWouldPutThere(long seed) {
        double[] numbers = random(seed);
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        for (int place = 0; place < numbers.length; place++) {
            double[] own = numbers.clone();
            assertThat(OrderStatistics.select(own, 0, own.length, place)).isEqualTo(sorted[place]);
            for (int i = 0; i < own.length; i++) {
                assertThat(i < place ? own[i] <= sorted[place] : own[i] >= sorted[place])
                        .as("seed %s place %s", seed, i)
                        .isTrue();
            }
            Arrays.sort(own);
            assertThat(own).isEqualTo(sorted);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void medianAndQuantilesAreThoseOfCommonsMath(long seed) {
        double[] numbers = random(seed);
        Percentile reference = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        for (double p : new double[] {0.001, 0.1, 0.25, 0.5, 0.9, 1}) {
            assertThat(OrderStatistics.quantile(numbers.clone(), numbers.length, p))
                    .as("seed %s p %s", seed, p)
                    .isCloseTo(reference.evaluate(numbers, 100 * p), within(1e-13));
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        assertThat(OrderStatistics.quantile(numbers.clone(), numbers.length, 0)).isEqualTo(sorted[0]);
        assertThat(OrderStatistics.median(numbers.clone(), numbers.length))
                .isCloseTo(reference.evaluate(numbers, 50), within(1e-13));
    }

    @Test
    void onlyTheFirstOnesCount() {
        assertThat(OrderStatistics.median(new double[] {3, 1, 2, 99, -99}, 3)).isEqualTo(2);
        assertThat(OrderStatistics.median(new double[] {4, 1, 2, 8, -99}, 4)).isEqualTo(3);
        assertThat(OrderStatistics.quantile(new double[] {3, 1, 2, 99}, 3, 1)).isEqualTo(3);
    }
}
