package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KendallTest {
    private static long scoreByDefinition(int[] x, int[] y) {
        long score = 0;
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                score += (long) Integer.compare(x[i], x[k]) * Integer.compare(y[i], y[k]);
            }
        }
        return score;
    }

    private static int[] random(int n, int values, Random random) {
        return random.ints(n, 0, values).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsWhatGoingThroughAllPairsCounts(long seed) {
        Random random = new Random(seed);
        int n = 3 + random.nextInt(200);
        int[] x = random(n, 2 + random.nextInt(2 * n), random);
        int[] y = random(n, 2 + random.nextInt(2 * n), random);
        Arrays.sort(x);
        assertThat(KendallCorrelation.of(x, y).score()).as("seed " + seed).isEqualTo(scoreByDefinition(x, y));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theVarianceWithTiesIsThatOverAllPermutations(long seed) {
        Random random = new Random(seed);
        int n = 5 + random.nextInt(3);
        int[] x = random(n, 4, random);
        int[] y = random(n, 4, random);
        Arrays.sort(x);
        double[] sums = new double[2];
        Permutations.forEach(n, order -> {
            int[] shuffled = Arrays.stream(order).map(i -> y[i]).toArray();
            double score = scoreByDefinition(x, shuffled);
            sums[0] += score * score;
            sums[1]++;
        });
        assertThat(KendallCorrelation.of(x, y).scoreVariance())
                .as("seed " + seed)
                .isCloseTo(sums[0] / sums[1], within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void theExactTestIsWhatEveryPermutationGives(int n) {
        int pairs = n * (n - 1) / 2;
        int[] places = new int[n];
        Arrays.setAll(places, i -> i);
        long[] counts = new long[pairs + 1];
        Permutations.forEach(
                n, order -> counts[(int) KendallCorrelation.of(places, order).discordant()]++);
        long all = Arrays.stream(counts).sum();
        for (int d = 0; d <= pairs; d++) {
            long extreme = 0;
            for (int other = 0; other <= pairs; other++) {
                extreme += Math.abs(pairs - 2 * other) >= Math.abs(pairs - 2 * d) ? counts[other] : 0;
            }
            assertThat(KendallNull.of(n).twoSided(d)).isCloseTo((double) extreme / all, within(1e-15));
        }
    }

    /** The numbers of permutations by inversions, in whole numbers of any size. */
    @Test
    void theExactTestAgreesWithExactCountsAtFifty() {
        int n = 50;
        int pairs = n * (n - 1) / 2;
        BigInteger[] counts = new BigInteger[pairs + 1];
        Arrays.fill(counts, BigInteger.ZERO);
        counts[0] = BigInteger.ONE;
        BigInteger all = BigInteger.ONE;
        for (int size = 2; size <= n; size++) {
            BigInteger[] next = new BigInteger[pairs + 1];
            for (int d = 0; d <= pairs; d++) {
                next[d] = BigInteger.ZERO;
                for (int j = Math.max(0, d - size + 1); j <= d; j++) {
                    next[d] = next[d].add(counts[j]);
                }
            }
            counts = next;
            all = all.multiply(BigInteger.valueOf(size));
        }
        KendallNull distribution = KendallNull.of(n);
        BigInteger tail = BigInteger.ZERO;
        for (int d = 0; 2 * d < pairs; d++) {
            tail = tail.add(counts[d]);
            double expected = 2
                    * new BigDecimal(tail)
                            .divide(new BigDecimal(all), MathContext.DECIMAL64)
                            .doubleValue();
            assertThat(distribution.twoSided(d) / expected).isCloseTo(1, within(1e-12));
        }
    }

    /** τ_b = S/√((pairs not tied in x)·(pairs not tied in y)), counted pair by pair. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void tauIsTheScoreOverThePairsThatAreNotTied(long seed) {
        Random random = new Random(seed);
        int n = 4 + random.nextInt(30);
        int[] x = random(n, 2 + random.nextInt(n), random);
        int[] y = random(n, 2 + random.nextInt(n), random);
        Arrays.sort(x);
        long freeX = 0;
        long freeY = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                freeX += x[i] == x[k] ? 0 : 1;
                freeY += y[i] == y[k] ? 0 : 1;
            }
        }
        KendallCorrelation counts = KendallCorrelation.of(x, y);
        double expected = scoreByDefinition(x, y) / Math.sqrt((double) freeX * freeY);
        assertThat(counts.tau()).as("seed " + seed).isCloseTo(expected, within(1e-14));
        assertThat(counts.hasTies()).as("seed " + seed).isEqualTo(freeX + freeY < (long) n * (n - 1));
    }

    @Test
    void tiesOnEitherSideAreTies() {
        assertThat(KendallCorrelation.of(new int[] {1, 2, 3}, new int[] {2, 1, 3})
                        .hasTies())
                .isFalse();
        assertThat(KendallCorrelation.of(new int[] {1, 1, 3}, new int[] {2, 1, 3})
                        .hasTies())
                .isTrue();
        assertThat(KendallCorrelation.of(new int[] {1, 2, 3}, new int[] {2, 2, 3})
                        .hasTies())
                .isTrue();
        // 2 of 3 pairs are free on either side, and those free on both agree: S = 1 of the one pair
        assertThat(KendallCorrelation.of(new int[] {1, 1, 3}, new int[] {2, 3, 3})
                        .tau())
                .isCloseTo(0.5, within(1e-15));
        assertThat(KendallCorrelation.of(new int[] {1, 1, 2, 3}, new int[] {1, 2, 3, 4})
                        .tau())
                .isCloseTo(5 / Math.sqrt(30), within(1e-15));
    }

    @Test
    void perfectAgreementIsExactlyOneWithTheSameTies() {
        int[] x = {1, 1, 2, 3, 3, 3, 4};
        assertThat(KendallCorrelation.of(x, x).tau()).isEqualTo(1);
        assertThat(KendallCorrelation.of(x, Arrays.stream(x).map(i -> -i).toArray())
                        .tau())
                .isEqualTo(-1);
    }
}
