package org.disentangle.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Probabilities of draws against every draw there is. */
@Seeded
class DrawnColumnTest {
    private static final double NONE = Double.NaN;

    static LongStream seeds() {
        return Seeds.from(1, 20);
    }

    private static int[][] single(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> new int[] {i}).toArray(int[][]::new);
    }

    private static DrawnColumn of(int[][] units, double... numbers) {
        SortedColumn column = SortedColumn.of(numbers);
        return DrawnColumn.of(column, column, units);
    }

    /** 26 of 27 rows are the same, as on a benchmark at its floor. */
    @Test
    void aResampleLacksTheOnlyOtherNumber() {
        double[] numbers = new double[27];
        numbers[13] = 1;
        DrawnColumn drawn = of(single(27), numbers);
        assertThat(drawn.present()).isEqualTo(27);
        assertThat(drawn.sharing()).isEqualTo(26);
        assertThat(drawn.others()).isEqualTo(1);
        assertThat(drawn.units()).isEqualTo(27);
        assertThat(drawn.commonestChance()).isCloseTo(Math.pow(1 - 1 / 27.0, 27), within(1e-14));
        assertThat(drawn.constantChance()).isCloseTo(Math.pow(26 / 27.0, 27) + Math.pow(27, -27), within(1e-14));
    }

    /** Fewer than 4 different of 8 are drawn in (8·1 + 28·254 + 56·5796)/8⁸ of all draws. */
    @Test
    void eightRowsAreSeldomFewerThanFour() {
        DrawnColumn drawn = of(single(8), 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(drawn.fewChance()).isCloseTo((8 + 28 * 254 + 56 * 5796) / Math.pow(8, 8), within(1e-14));
        assertThat(drawn.fewChance()).isLessThan(0.02);
    }

    @Test
    void aColumnWithoutNumbersIsConstantInEveryDraw() {
        DrawnColumn drawn = of(single(3), NONE, NONE, NONE);
        assertThat(drawn.present()).isZero();
        assertThat(drawn.sharing()).isZero();
        assertThat(drawn.constantChance()).isEqualTo(1);
        assertThat(drawn.fewChance()).isEqualTo(1);
        assertThat(of(single(0)).constantChance()).isEqualTo(1);
    }

    @Test
    void rowsThatThePartnerLacksDoNotCount() {
        SortedColumn numbers = SortedColumn.of(new double[] {5, 5, 7, 8});
        SortedColumn partner = SortedColumn.of(new double[] {1, 2, NONE, NONE});
        DrawnColumn drawn = DrawnColumn.of(numbers, partner, single(4));
        assertThat(drawn.present()).isEqualTo(2);
        assertThat(drawn.sharing()).isEqualTo(2);
        assertThat(drawn.constantChance()).isEqualTo(1);
    }

    /** Up to 5 units of up to 4 rows, all 5⁵ draws of which are counted. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithAllDraws(long seed) {
        Random random = new Random(seed);
        int units = 2 + random.nextInt(4);
        int[][] members = new int[units][];
        int rows = 0;
        for (int u = 0; u < units; u++) {
            members[u] = IntStream.range(rows, rows + 1 + random.nextInt(4)).toArray();
            rows += members[u].length;
        }
        double[] numbers = new double[rows];
        for (int i = 0; i < rows; i++) {
            numbers[i] = random.nextInt(4) == 0 ? NONE : random.nextInt(3);
        }
        int[] counts = new int[2];
        count(members, numbers, new ArrayList<>(), counts);
        double all = Math.pow(units, units);
        DrawnColumn drawn = of(members, numbers);
        assertThat(drawn.constantChance()).as("seed %d", seed).isCloseTo(counts[0] / all, within(1e-12));
        assertThat(drawn.fewChance()).as("seed %d", seed).isCloseTo(counts[1] / all, within(1e-12));
    }

    private static void count(int[][] members, double[] numbers, List<Integer> drawn, int[] counts) {
        if (drawn.size() == members.length) {
            long different = drawn.stream()
                    .flatMapToInt(unit -> IntStream.of(members[unit]))
                    .mapToDouble(place -> numbers[place])
                    .filter(number -> !Double.isNaN(number))
                    .distinct()
                    .count();
            long rows = drawn.stream()
                    .flatMapToInt(unit -> IntStream.of(members[unit]))
                    .filter(place -> !Double.isNaN(numbers[place]))
                    .distinct()
                    .count();
            counts[0] += different <= 1 ? 1 : 0;
            counts[1] += rows < DrawnColumn.FEW ? 1 : 0;
            return;
        }
        for (int unit = 0; unit < members.length; unit++) {
            drawn.add(unit);
            count(members, numbers, drawn, counts);
            drawn.remove(drawn.size() - 1);
        }
    }
}
