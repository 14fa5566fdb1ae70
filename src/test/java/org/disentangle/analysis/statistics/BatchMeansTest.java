package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchMeansTest {
    /** 0 and 2 by turns: the standard deviation with divisor 19 is √(20/19), over √20 it is √(1/19). */
    @Test
    void isTheStandardErrorOfTheBlocks() {
        double[] blocks = IntStream.range(0, BatchMeans.BLOCKS)
                .mapToDouble(i -> i % 2 * 2)
                .toArray();
        assertThat(BatchMeans.error(blocks)).isCloseTo(Math.sqrt(1 / 19.0), within(1e-15));
        assertThat(BatchMeans.error(new double[BatchMeans.BLOCKS])).isZero();
    }

    @Test
    void blocksShareOutAllDraws() {
        for (int draws : new int[] {20, 399, 400, 10_000, 200_000, 1_000_000}) {
            assertThat(BatchMeans.start(0, draws)).isZero();
            assertThat(BatchMeans.start(BatchMeans.BLOCKS, draws)).isEqualTo(draws);
        }
        assertThat(BatchMeans.start(7, 200_000)).isEqualTo(70_000);
    }

    /** The 2.5 % quantile of 4,000 normal numbers: its error over many seeds against that from the blocks of one. */
    @Test
    void tellsHowFarAnEndScattersAmongSeeds() {
        double[] ends = new double[300];
        double[] errors = new double[ends.length];
        for (int seed = 0; seed < ends.length; seed++) {
            double[] draws =
                    new Random(seed).doubles(4_000).map(StandardNormal::inverse).toArray();
            double[] blocks = IntStream.range(0, BatchMeans.BLOCKS)
                    .mapToDouble(block -> quantile(Arrays.copyOfRange(
                            draws, BatchMeans.start(block, 4_000), BatchMeans.start(block + 1, 4_000))))
                    .toArray();
            ends[seed] = quantile(draws);
            errors[seed] = BatchMeans.error(blocks);
        }
        double scatter = Math.sqrt(19) * BatchMeans.error(Arrays.copyOf(ends, 20));
        double mean = Arrays.stream(ends).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(ends)
                .map(end -> (end - mean) * (end - mean))
                .average()
                .orElseThrow());
        assertThat(scatter).isPositive();
        assertThat(Arrays.stream(errors).average().orElseThrow() / deviation).isBetween(0.8, 1.25);
    }

    private static double quantile(double[] numbers) {
        return OrderStatistics.quantile(numbers.clone(), numbers.length, 0.025);
    }
}
