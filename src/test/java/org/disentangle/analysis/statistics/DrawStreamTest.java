package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawStreamTest {
    private static int[] draws(long seed, int index, int bound, int count) {
        DrawStream stream = new DrawStream();
        stream.begin(seed, index);
        return IntStream.range(0, count).map(i -> stream.next(bound)).toArray();
    }

    @Test
    void dependsOnSeedAndIndexAlone() {
        assertThat(draws(7, 3, 26, 50)).isEqualTo(draws(7, 3, 26, 50));
        Set<String> different = new HashSet<>();
        for (long seed = -2; seed < 20; seed++) {
            for (int index = 0; index < 50; index++) {
                different.add(Arrays.toString(draws(seed, index, 26, 12)));
            }
        }
        assertThat(different).hasSize(22 * 50);
    }

    /** χ² with bound − 1 degrees of freedom; six standard deviations of it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 26, 27, 1_000})
    void everyPlaceHasTheSameChance(int bound) {
        int[] counts = new int[bound];
        int draws = 0;
        for (int index = 0; index < 2_000; index++) {
            for (int place : draws(240721792L, index, bound, 100)) {
                counts[place]++;
                draws++;
            }
        }
        double expected = (double) draws / bound;
        double chi = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(Math.abs(chi - (bound - 1))).isLessThanOrEqualTo(6 * Math.sqrt(2 * (bound - 1.0)));
    }

    /** Three quarters of 2³²: one draw in four has to be repeated, or half of the places would come up twice as often. */
    @Test
    void largeBoundsAreFairToo() {
        int bound = 3 << 29;
        long low = 0;
        int draws = 100_000;
        for (int place : draws(1, 1, bound, draws)) {
            assertThat(place).isBetween(0, bound - 1);
            low += place % 3 == 0 ? 1 : 0;
        }
        assertThat((double) low / draws).isBetween(1 / 3.0 - 0.01, 1 / 3.0 + 0.01);
    }

    /** The generator is the JDK's SplitMix64, from a state mixed out of seed and index by the same function. */
    @Test
    void isSplitMix64() {
        long state = mix(mix(5) + 9);
        SplittableRandom oracle = new SplittableRandom(state);
        int[] expected = IntStream.range(0, 20)
                .map(i -> (int) ((oracle.nextLong() >>> 32) * 8 >>> 32))
                .toArray();
        assertThat(draws(5, 9, 8, 20)).isEqualTo(expected);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
