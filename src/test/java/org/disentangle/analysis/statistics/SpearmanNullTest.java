package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpearmanNullTest {
    private static int[] ranks(int... groups) {
        int n = Arrays.stream(groups).sum();
        int[] ranks = new int[n];
        int next = 0;
        for (int size : groups) {
            Arrays.fill(ranks, next, next + size, 2 * next + size - n);
            next += size;
        }
        return ranks;
    }

    /** How often each |Σ a·b| occurs, by going through every pairing. */
    private static TreeMap<Long, Long> enumerate(int[] a, int[] b) {
        TreeMap<Long, Long> counts = new TreeMap<>();
        Permutations.forEach(a.length, order -> {
            long sum = 0;
            for (int i = 0; i < order.length; i++) {
                sum += (long) a[i] * b[order[i]];
            }
            counts.merge(Math.abs(sum), 1L, Long::sum);
        });
        return counts;
    }

    private static void checkAgainstEnumeration(int[] groupsX, int[] groupsY) {
        TreeMap<Long, Long> counts = enumerate(ranks(groupsX), ranks(groupsY));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        SpearmanNull distribution = SpearmanNull.of(groupsX, groupsY);
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            long extreme = counts.tailMap(entry.getKey()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(distribution.twoSided(entry.getKey()))
                    .as("%s against %s at %d", Arrays.toString(groupsX), Arrays.toString(groupsY), entry.getKey())
                    .isEqualTo((double) extreme / all)
                    .isEqualTo(distribution.twoSided(-entry.getKey()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void withoutTiesItIsWhatEveryPermutationGives(int n) {
        int[] groups = new int[n];
        Arrays.fill(groups, 1);
        checkAgainstEnumeration(groups, groups);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9})
    void withTiesItIsWhatEveryPermutationGives(int n) {
        int patterns = n == 9 ? 1 : 4;
        for (long seed = 0; seed < patterns; seed++) {
            Random random = new Random(100 * n + seed);
            checkAgainstEnumeration(randomGroups(n, random), randomGroups(n, random));
        }
    }

    /** Sizes that add up to n, at least two of them. */
    private static int[] randomGroups(int n, Random random) {
        int[] groups = new int[n];
        int used = 0;
        int left = n;
        while (left > 0) {
            groups[used] = Math.min(left, used == 0 ? 1 + random.nextInt(n - 1) : 1 + random.nextInt(3));
            left -= groups[used++];
        }
        return Arrays.copyOf(groups, used);
    }

    /** Critical values of |ρ| at two-sided 0.05 and 0.01, n = 10 to 14: J. H. Zar (1984), Biostatistical analysis, table B.20. */
    @ParameterizedTest
    @CsvSource({
        "10, 0.05, 0.648", "10, 0.01, 0.794", "11, 0.05, 0.618", "11, 0.01, 0.755", "12, 0.05, 0.587",
        "12, 0.01, 0.727", "13, 0.05, 0.560", "13, 0.01, 0.703", "14, 0.05, 0.538", "14, 0.01, 0.679"
    })
    void publishedCriticalValuesAreTheSmallestThatAreSignificant(int n, double level, double critical) {
        SpearmanNull distribution = SpearmanNull.untied(n);
        long squares = RankCorrelation.untiedSquares(n);
        long smallest = squares;
        for (long sum = squares; sum >= 0 && distribution.twoSided(sum) <= level; sum--) {
            smallest = sum;
        }
        while (distribution.twoSided(smallest) == distribution.twoSided(smallest + 1)) {
            smallest++;
        }
        assertThat((double) smallest / squares).isCloseTo(critical, within(0.0006));
    }

    @Test
    void fourModelsCannotBeSignificantAtAnUsualLevel() {
        // ρ = 0.8 at n = 4: 8 of 24 orders are at least as extreme; Student's t would say 0.20
        assertThat(SpearmanNull.untied(4).twoSided(16)).isEqualTo(8.0 / 24);
    }

    @Test
    void aPerfectCorrelationHasTheChanceOfTheOrdersThatGiveIt() {
        assertThat(SpearmanNull.perfect(new int[] {1, 1, 1, 1})).isEqualTo(2.0 / 24);
        assertThat(SpearmanNull.perfect(new int[] {2, 1, 2})).isCloseTo(2 * 4 / 120.0, within(1e-17));
        assertThat(SpearmanNull.perfect(new int[] {2, 3})).isCloseTo(12 / 120.0, within(1e-17));
        for (int[] groups : new int[][] {{2, 1, 2}, {2, 3}, {1, 1, 4, 1, 1}, {3, 2, 1}}) {
            int[] ranks = ranks(groups);
            double exact = SpearmanNull.of(groups, groups).twoSided(RankCorrelation.products(ranks, ranks));
            assertThat(SpearmanNull.perfect(groups)).isCloseTo(exact, within(1e-16));
        }
    }
}
