package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawStreamTest {
    private static int[] draws(long seed, int index, int bound, int count) {
        DrawStream stream = new DrawStream();
        stream.begin(seed, index);
        return IntStream.generate(() -> stream.next(bound)).limit(count).toArray();
    }

    /** Made by a port to Python's unlimited integers. */
    @Test
    void drawsWhatAnotherProgramDraws() {
        assertThat(draws(0, 0, 10, 12)).containsExactly(8, 4, 0, 9, 1, 3, 1, 7, 2, 9, 3, 7);
        assertThat(draws(240721792, 0, 26, 12)).containsExactly(8, 7, 1, 14, 15, 12, 12, 15, 18, 13, 5, 18);
        assertThat(draws(240721792, 1, 26, 12)).containsExactly(16, 21, 22, 2, 0, 19, 20, 1, 21, 22, 19, 12);
        assertThat(draws(-1, 999999, 7, 12)).containsExactly(3, 4, 0, 4, 1, 6, 5, 5, 4, 2, 1, 6);
        assertThat(draws(1234567, 42, Integer.MAX_VALUE, 4))
                .containsExactly(1601931713, 1440903127, 481270867, 32915473);
        assertThat(draws(5, 3, 1_500_000_000, 12))
                .containsExactly(
                        1416104704,
                        161136144,
                        323024934,
                        542536667,
                        325679164,
                        1221760693,
                        1200205510,
                        920388557,
                        772437114,
                        1093357633,
                        281628843,
                        1440089077);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 26, 100})
    void everyPlaceHasTheSameChance(int bound) {
        long[] counts = new long[bound];
        for (int index = 0; index < 2_000; index++) {
            Arrays.stream(draws(42, index, bound, 50)).forEach(place -> counts[place]++);
        }
        double[] expected = new double[bound];
        Arrays.fill(expected, 100_000.0 / bound);
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(0.001);
    }

    /** With the largest bounds nearly a third of all draws must be repeated, or the lower places are favoured. */
    @Test
    void largeBoundsFavourNoPlace() {
        int bound = 1_500_000_000;
        long[] counts = new long[3];
        for (int index = 0; index < 1_000; index++) {
            Arrays.stream(draws(7, index, bound, 60)).forEach(place -> counts[place % 3]++);
        }
        double[] expected = {20_000, 20_000, 20_000};
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(0.001);
    }

    @Test
    void neighbouringResamplesAndSeedsAreUnlike() {
        long[] pairs = new long[100];
        for (int index = 0; index < 50_000; index++) {
            pairs[10 * draws(1, index, 10, 1)[0] + draws(1, index + 1, 10, 1)[0]]++;
        }
        double[] expected = new double[100];
        Arrays.fill(expected, 500);
        assertThat(new ChiSquareTest().chiSquareTest(expected, pairs)).isGreaterThan(0.001);
        assertThat(draws(1, 0, 1000, 20)).isNotEqualTo(draws(2, 0, 1000, 20));
    }
}
