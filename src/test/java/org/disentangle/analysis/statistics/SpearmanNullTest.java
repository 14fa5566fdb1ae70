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

    /** Critical values of |ρ| at two-sided 0.05 and 0.01, n = 5 to 14: J. H. Zar (1984), Biostatistical analysis, table B.20. */
    @ParameterizedTest
    @CsvSource({
        "5, 0.05, 1.000",
        "6, 0.05, 0.886",
        "6, 0.01, 1.000",
        "7, 0.05, 0.786",
        "7, 0.01, 0.929",
        "8, 0.05, 0.738",
        "8, 0.01, 0.881",
        "9, 0.05, 0.700",
        "9, 0.01, 0.833",
        "10, 0.05, 0.648",
        "10, 0.01, 0.794",
        "11, 0.05, 0.618",
        "11, 0.01, 0.755",
        "12, 0.05, 0.587",
        "12, 0.01, 0.727",
        "13, 0.05, 0.560",
        "13, 0.01, 0.703",
        "14, 0.05, 0.538",
        "14, 0.01, 0.679"
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

    /**
     * E ρ² = 1/(n − 1) and E ρ⁴ = 3(25n³ − 38n² − 35n + 72)/(25n(n + 1)(n − 1)³): M. G. Kendall and A. Stuart (1973), The
     * advanced theory of statistics, volume 2, 3rd edition, section 31.
     */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void hasTheMomentsOfSpearmansCoefficient(int n) {
        SpearmanNull distribution = SpearmanNull.untied(n);
        long squares = RankCorrelation.untiedSquares(n);
        double second = 0;
        double fourth = 0;
        double next = 0;
        for (long sum = squares; sum > 0; sum--) {
            double upTo = distribution.twoSided(sum);
            double rho = (double) sum / squares;
            second += (upTo - next) * rho * rho;
            fourth += (upTo - next) * rho * rho * rho * rho;
            next = upTo;
        }
        assertThat(distribution.twoSided(0)).isEqualTo(1);
        assertThat(distribution.twoSided(squares + 1)).isZero();
        double d = n - 1;
        assertThat(second).isCloseTo(1 / d, within(1e-13));
        double kurtosis = 3 * (25.0 * n * n * n - 38.0 * n * n - 35 * n + 72) / (25 * n * (n + 1) * d * d * d);
        assertThat(fourth).isCloseTo(kurtosis, within(1e-13));
    }

    @Test
    void fourModelsCannotBeSignificantAtAnUsualLevel() {
        // ρ = 0.8 at n = 4: 8 of 24 orders are at least as extreme; Student's t would say 0.20
        assertThat(SpearmanNull.untied(4).twoSided(16)).isEqualTo(8.0 / 24);
    }

    @Test
    void aPerfectCorrelationHasTheChanceOfTheOrdersThatGiveIt() {
        assertThat(SpearmanNull.perfect(new int[] {1, 1, 1, 1}).value()).isEqualTo(2.0 / 24);
        assertThat(SpearmanNull.perfect(new int[] {2, 1, 2}).value()).isCloseTo(2 * 4 / 120.0, within(1e-17));
        assertThat(SpearmanNull.perfect(new int[] {2, 3}).value()).isCloseTo(12 / 120.0, within(1e-17));
        for (int[] groups : new int[][] {{2, 1, 2}, {2, 3}, {1, 1, 4, 1, 1}, {3, 2, 1}}) {
            int[] ranks = ranks(groups);
            double exact = SpearmanNull.of(groups, groups).twoSided(RankCorrelation.products(ranks, ranks));
            assertThat(SpearmanNull.perfect(groups).value()).isCloseTo(exact, within(1e-16));
        }
    }
}
