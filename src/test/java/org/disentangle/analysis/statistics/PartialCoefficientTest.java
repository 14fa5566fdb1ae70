package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.disentangle.analysis.Reference;
import org.junit.jupiter.api.Test;

class PartialCoefficientTest {
    private static double[] numbers(String cell) {
        return Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static int[] ranks(double... numbers) {
        boolean[] all = new boolean[numbers.length];
        Arrays.fill(all, true);
        int[] ranks = new int[numbers.length];
        RankedColumn.of(numbers).ranks(all, numbers.length, ranks);
        return ranks;
    }

    private static double tau(double[] a, double[] b) {
        RankedColumn column = RankedColumn.of(a);
        boolean[] all = new boolean[a.length];
        Arrays.fill(all, true);
        int[] places = new int[a.length];
        column.places(all, places);
        int[] ranksA = ranks(a);
        int[] ranksB = ranks(b);
        return KendallCorrelation.of(
                        Arrays.stream(places).map(place -> ranksA[place]).toArray(),
                        Arrays.stream(places).map(place -> ranksB[place]).toArray())
                .tau();
    }

    @Test
    void agreesWithNumPyAndSciPy() {
        List<String[]> lines = Reference.lines("statistics/partial.tsv");
        for (String[] line : lines.subList(1, lines.size())) {
            double[] x = numbers(line[0]);
            double[] y = numbers(line[1]);
            double[] z = numbers(line[2]);
            String what = "x = " + line[0];
            assertClose(
                    PartialCoefficient.ofRanks(ranks(x), ranks(y), ranks(z)), Double.parseDouble(line[3]), 1e-12, what);
            assertClose(PartialCoefficient.ofNumbers(x, y, z), Double.parseDouble(line[4]), 1e-12, what);
            assertClose(
                    PartialCoefficient.ofTaus(tau(x, y), tau(x, z), tau(y, z)),
                    Double.parseDouble(line[5]),
                    1e-12,
                    what);
        }
        assertThat(lines.size()).isGreaterThan(35);
    }

    @Test
    void whatFollowsFromTheOtherHasNone() {
        int[] z = ranks(1, 2, 3, 4, 5);
        int[] turned = ranks(5, 4, 3, 2, 1);
        int[] other = ranks(2, 1, 4, 3, 5);
        assertThat(PartialCoefficient.ofRanks(z, other, z)).isNaN();
        assertThat(PartialCoefficient.ofRanks(other, turned, z)).isNaN();
        assertThat(PartialCoefficient.ofRanks(ranks(1, 1, 1, 1, 1), other, z)).isNaN();
        assertThat(PartialCoefficient.ofTaus(0.3, 1, 0.3)).isNaN();
        assertThat(PartialCoefficient.ofTaus(0.3, 0.3, -1)).isNaN();
        double[] numbers = {0.1, 0.7, 0.3, 1.9, 0.4};
        double[] line = Arrays.stream(numbers).map(v -> 1e3 - 0.3 * v).toArray();
        double[] off = {1, 5, 2, 4, 3};
        assertThat(PartialCoefficient.ofNumbers(line, off, numbers)).isNaN();
        assertThat(PartialCoefficient.ofNumbers(off, line, numbers)).isNaN();
        assertThat(PartialCoefficient.ofNumbers(off, numbers, off)).isNaN();
    }

    @Test
    void perfectAgreementIsExactlyOne() {
        int[] x = ranks(1, 2, 3, 5, 4);
        int[] z = ranks(2, 1, 3, 4, 5);
        assertThat(PartialCoefficient.ofRanks(x, x, z)).isEqualTo(1);
        assertThat(PartialCoefficient.ofRanks(x, ranks(5, 4, 3, 1, 2), z)).isEqualTo(-1);
        double[] a = {0.1, 0.7, 0.3, 1.9, 0.4};
        double[] c = {1.1, 5.3, 2.7, 4.9, 3.1};
        double[] b = new double[5];
        Arrays.setAll(b, i -> 3.3 * c[i] - 0.7 * a[i]);
        assertThat(PartialCoefficient.ofNumbers(a, b, c)).isEqualTo(-1);
        Arrays.setAll(b, i -> 3.3 * c[i] + 0.7 * a[i]);
        assertThat(PartialCoefficient.ofNumbers(a, b, c)).isEqualTo(1);
        assertThat(PartialCoefficient.ofTaus(1, 0.5, 0.5)).isEqualTo(1);
    }

    @Test
    void ranksOfManyModelsDoNotOverflow() {
        int n = 100_000;
        Random random = new Random(3);
        double[] z = random.doubles(n).toArray();
        double[] x = Arrays.stream(z).map(v -> v + random.nextGaussian()).toArray();
        double[] y = new double[n];
        Arrays.setAll(y, i -> z[i] - x[i] + random.nextGaussian());
        int[][] ranks = {ranks(x), ranks(y), ranks(z)};
        double[][] same = new double[3][];
        Arrays.setAll(same, k -> Arrays.stream(ranks[k]).asDoubleStream().toArray());
        assertThat(PartialCoefficient.ofRanks(ranks[0], ranks[1], ranks[2]))
                .isCloseTo(PartialCoefficient.ofNumbers(same[0], same[1], same[2]), within(1e-12));
    }

    @Test
    void hugeNumbersChangeNoDigit() {
        double[] x = {1, 2, 3, 5, 8};
        double[] y = {2, 1, 4, 3, 9};
        double[] z = {1, 3, 2, 5, 4};
        double[] huge = Arrays.stream(x).map(v -> v * 0x1p1020).toArray();
        assertThat(PartialCoefficient.ofNumbers(huge, y, z)).isEqualTo(PartialCoefficient.ofNumbers(x, y, z));
    }
}
