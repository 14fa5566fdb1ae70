package org.disentangle.analysis.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.RandomTables.capability;
import static org.disentangle.analysis.RandomTables.safety;
import static org.disentangle.analysis.RandomTables.table;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** p and q of whole analyses against their definitions, by going through every order. */
class SignificanceTest {
    private interface Measure {
        double of(double[] x, double[] y);
    }

    private static BenchmarkCorrelation correlate(double[] x, double[] y, Coefficient coefficient) {
        ScoreTable table = table(List.of(), capability("c1", x), capability("c2", x), safety("s", y));
        AnalysisOptions options = AnalysisOptions.defaults().withCoefficient(coefficient);
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0)
                .correlation("s")
                .orElseThrow();
    }

    /** The share of the orders of y whose coefficient is at least as far from 0 as that of the order observed. */
    private static double share(double[] x, double[] y, Measure measure) {
        double observed = Math.abs(measure.of(x, y));
        long[] counts = new long[2];
        permute(y.clone(), 0, order -> {
            counts[0] += Math.abs(measure.of(x, order)) >= observed - 1e-9 ? 1 : 0;
            counts[1]++;
        });
        return (double) counts[0] / counts[1];
    }

    private interface Order {
        void take(double[] order);
    }

    private static void permute(double[] numbers, int from, Order user) {
        if (from == numbers.length) {
            user.take(numbers);
            return;
        }
        for (int i = from; i < numbers.length; i++) {
            swap(numbers, from, i);
            permute(numbers, from + 1, user);
            swap(numbers, from, i);
        }
    }

    private static void swap(double[] numbers, int i, int j) {
        double place = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = place;
    }

    private static double[] random(int n, boolean tied, Random random) {
        return IntStream.range(0, n)
                .mapToDouble(i -> tied ? random.nextInt(4) + (i == 0 ? 0.5 : 0) : random.nextGaussian())
                .toArray();
    }

    /** Twice the average rank of each number, by counting. */
    private static double[] ranks(double[] numbers) {
        return Arrays.stream(numbers)
                .map(each -> Arrays.stream(numbers)
                        .map(other -> 1 + Math.signum(each - other))
                        .sum())
                .toArray();
    }

    /** Pearson's correlation of numbers that are ranks already. */
    private static double ofRanks(double[] x, double[] y) {
        double mean = Arrays.stream(x).sum() / x.length;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - mean) * (x[i] - mean);
            yy += (y[i] - mean) * (y[i] - mean);
            xy += (x[i] - mean) * (y[i] - mean);
        }
        return xy / Math.sqrt(xx * yy);
    }

    @ParameterizedTest
    @CsvSource({
        "4, false, 20",
        "4, true, 20",
        "5, false, 20",
        "5, true, 20",
        "6, false, 10",
        "6, true, 10",
        "7, false, 4",
        "7, true, 4",
        "8, false, 2",
        "8, true, 2",
        "9, false, 1",
        "9, true, 1"
    })
    void spearmansPIsTheShareOfOrders(int n, boolean tied, int rounds) {
        for (int round = 0; round < rounds; round++) {
            Random random = new Random(1000L * n + round + (tied ? 500 : 0));
            double[] x = random(n, tied, random);
            double[] y = random(n, tied, random);
            BenchmarkCorrelation row = correlate(x, y, Coefficient.SPEARMAN);
            String what = "n " + n + ", round " + round + (tied ? ", tied" : "");
            assertThat(row.rho().value())
                    .as(what)
                    .isCloseTo(new SpearmansCorrelation().correlation(x, y), within(1e-14));
            assertThat(row.pMethod()).as(what).isEqualTo(PMethod.EXACT);
            assertThat(row.pValue().value())
                    .as(what)
                    .isCloseTo(share(ranks(x), ranks(y), SignificanceTest::ofRanks), within(1e-15));
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 10", "5, 10", "6, 4", "7, 2"})
    void kendallsPIsTheShareOfOrders(int n, int rounds) {
        for (int round = 0; round < rounds; round++) {
            Random random = new Random(1000L * n + round);
            double[] x = random(n, false, random);
            double[] y = random(n, false, random);
            BenchmarkCorrelation row = correlate(x, y, Coefficient.KENDALL);
            String what = "n " + n + ", round " + round;
            assertThat(row.pMethod()).as(what).isEqualTo(PMethod.EXACT);
            assertThat(row.pValue().value())
                    .as(what)
                    .isCloseTo(share(x, y, (a, b) -> new KendallsCorrelation().correlation(a, b)), within(1e-14));
        }
    }

    /** The coefficient of pairs in which one side or both have ties, and whether that is noticed. */
    @Test
    void whichDistributionIsUsed() {
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] tied = {1, 1, 3, 2, 5, 6, 7, 8, 10, 9};
        assertThat(correlate(ten, tied, Coefficient.SPEARMAN).pMethod()).isEqualTo(PMethod.T);
        assertThat(correlate(tied, ten, Coefficient.SPEARMAN).pMethod()).isEqualTo(PMethod.T);
        assertThat(correlate(ten, tied, Coefficient.KENDALL).pMethod()).isEqualTo(PMethod.NORMAL);
        assertThat(correlate(tied, ten, Coefficient.KENDALL).pMethod()).isEqualTo(PMethod.NORMAL);
        assertThat(correlate(tied, tied, Coefficient.SPEARMAN).pMethod()).isEqualTo(PMethod.EXACT);
        assertThat(correlate(ten, tied, Coefficient.PEARSON).pMethod()).isEqualTo(PMethod.T);
        double[] fourteen = new Random(14).doubles(14).toArray();
        double[] other = new Random(15).doubles(14).toArray();
        assertThat(correlate(fourteen, other, Coefficient.SPEARMAN).pMethod()).isEqualTo(PMethod.EXACT);
        double[] fifteen = new Random(14).doubles(15).toArray();
        double[] another = new Random(15).doubles(15).toArray();
        assertThat(correlate(fifteen, another, Coefficient.SPEARMAN).pMethod()).isEqualTo(PMethod.T);
    }

    /** q of a benchmark: the least m·p/#{p ≤ that p} over the primary ones whose p is as large or larger. */
    @Test
    void qIsOverThePrimarySafetyBenchmarksOfEachGroup() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        Analysis analysis =
                Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
        for (GroupAnalysis group : analysis.groups()) {
            double[] p = group.correlations().stream()
                    .filter(row -> row.benchmark().role() == Role.SAFETY
                            && row.benchmark().info().primary()
                            && row.pValue().isPresent())
                    .mapToDouble(row -> row.pValue().value())
                    .toArray();
            assertThat(p.length).isBetween(50, 120);
            for (BenchmarkCorrelation row : group.correlations()) {
                String column = row.benchmark().column();
                if (row.benchmark().role() == Role.CAPABILITIES) {
                    assertThat(row.qValue().reason())
                            .isEqualTo("a capabilities benchmark is not tested against the score it is part of");
                } else if (!row.pValue().isPresent()) {
                    assertThat(row.qValue()).as(column).isEqualTo(row.pValue());
                } else if (!row.benchmark().info().primary()) {
                    assertThat(row.qValue().reason())
                            .isEqualTo("only primary benchmarks get q-values, and this is a sub-score");
                } else {
                    double own = row.pValue().value();
                    double expected = Arrays.stream(p)
                            .filter(each -> each >= own)
                            .map(each -> p.length
                                    * each
                                    / Arrays.stream(p)
                                            .filter(smaller -> smaller <= each)
                                            .count())
                            .reduce(1, Math::min);
                    assertThat(row.qValue().value()).as(column).isCloseTo(expected, within(1e-15));
                }
            }
        }
    }
}
