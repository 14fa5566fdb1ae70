package org.disentangle.analysis.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.statistics.SortedColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplingBoundsTest {
    /** n numbers, all 0 but the last k, which are 1, 2 and so on. */
    private static SortedColumn column(int n, int k) {
        return SortedColumn.of(IntStream.range(0, n)
                .mapToDouble(i -> Math.max(0, i - (n - k) + 1))
                .toArray());
    }

    private static Optional<String> models(int n, int k) {
        return ResamplingBounds.ofModels(n, Coefficient.SPEARMAN)
                .reasonAgainst(column(n, k), column(n, n - 1), "score");
    }

    /** 0.7·n of them may be equal; (1 − 3/n)ⁿ exceeds 2 % from n = 8 on, (1 − 4/n)ⁿ never does. */
    @ParameterizedTest
    @CsvSource({"8, 4", "9, 4", "10, 4", "11, 4", "13, 4", "14, 5", "20, 6", "26, 8", "60, 18", "100, 30"})
    void aboutThreeInTenMustDiffer(int n, int fewest) {
        assertThat(models(n, fewest)).isEmpty();
        assertThat(models(n, fewest - 1)).isPresent();
    }

    /** Drawn anew, Pearson's r needs more that differ; left out in turn it does not. */
    @Test
    void ofPearsonHalfMayBeTheSame() {
        int[][] single = ResamplingBounds.ofModels(26, Coefficient.PEARSON).units();
        for (int differing : new int[] {12, 13}) {
            SortedColumn scores = column(26, differing);
            assertThat(new ResamplingBounds(single, true, Coefficient.PEARSON)
                            .reasonAgainst(scores, column(26, 25), "score")
                            .isPresent())
                    .isEqualTo(differing == 12);
            assertThat(new ResamplingBounds(single, false, Coefficient.PEARSON)
                            .reasonAgainst(scores, column(26, 25), "score"))
                    .isEmpty();
            assertThat(new ResamplingBounds(single, true, Coefficient.KENDALL)
                            .reasonAgainst(scores, column(26, 25), "score"))
                    .isEmpty();
        }
    }

    @Test
    void theReasonNamesWhatIsMeant() {
        assertThat(models(7, 6)).contains("resampling needs at least 8 models, and there are 7");
        assertThat(models(1, 0)).contains("resampling needs at least 8 models, and there is 1");
        assertThat(models(27, 1))
                .contains("26 of 27 models have the same score, so an interval from resamples would depend on "
                        + "the few that differ");
        assertThat(models(10, 3)).contains("all models would have the same score in 2.8 % of resamples");
    }

    /** Nine of a thousand models have a score: draws hold fewer than four of them with the probability 6.8 %. */
    @Test
    void sparseScoresAreTooFewInADraw() {
        double[] sparse = new double[1000];
        Arrays.fill(sparse, Double.NaN);
        for (int i = 0; i < 9; i++) {
            sparse[100 * i] = i;
        }
        SortedColumn column = SortedColumn.of(sparse);
        assertThat(ResamplingBounds.ofModels(1000, Coefficient.SPEARMAN).reasonAgainst(column, column, "score"))
                .contains("6.7 % of resamples would hold fewer than 4 different models with a score");
        assertThat(ResamplingBounds.ofModels(1000, Coefficient.SPEARMAN).reasonAgainstPart(column, "score"))
                .isEmpty();
    }

    /** 24 families of 5; in c of them all scores differ, in the others all are 0. */
    @ParameterizedTest
    @CsvSource({"7, true", "8, false"})
    void ofFamiliesAsManyMustDiffer(int differing, boolean refused) {
        int[][] families = IntStream.range(0, 24)
                .mapToObj(f -> IntStream.range(5 * f, 5 * f + 5).toArray())
                .toArray(int[][]::new);
        SortedColumn scores = column(120, 5 * differing);
        for (boolean drawn : new boolean[] {true, false}) {
            assertThat(new ResamplingBounds(families, drawn, Coefficient.KENDALL)
                            .reasonAgainst(scores, column(120, 119), "score")
                            .isPresent())
                    .isEqualTo(refused);
        }
    }

    /** Half of the models are alone and the same, the others are of three families: four of five families are constant. */
    @Test
    void familiesAreCountedApartFromModels() {
        int[][] families = new int[15][];
        for (int f = 0; f < 12; f++) {
            families[f] = new int[] {f};
        }
        for (int f = 12; f < 15; f++) {
            families[f] = IntStream.range(12 + 4 * (f - 12), 16 + 4 * (f - 12)).toArray();
        }
        SortedColumn scores = column(24, 12);
        assertThat(ResamplingBounds.ofModels(24, Coefficient.SPEARMAN).reasonAgainst(scores, column(24, 23), "score"))
                .isEmpty();
        assertThat(new ResamplingBounds(families, false, Coefficient.SPEARMAN)
                        .reasonAgainst(scores, column(24, 23), "score"))
                .contains("only 3 of 15 families differ from the commonest score");
    }
}
