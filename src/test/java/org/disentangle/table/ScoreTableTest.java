package org.disentangle.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
    private static Benchmark benchmark(String column, double... scores) {
        return new Benchmark(column, BenchmarkInfo.unknown(column), Values.of(scores));
    }

    @Test
    void columnsOfAnotherLengthAreRefused() {
        assertThatThrownBy(() -> new ScoreTable(
                        List.of("a", "b"), List.of(), List.of(benchmark("x", 1, 2, 3)), Provenance.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x has 3 rows, not 2");
    }

    @Test
    void benchmarksAndAttributesShareOneSpaceOfNames() {
        Attribute attribute = Attribute.Text.of("x", AttributeKind.OTHER, false, List.of("u"));
        assertThatThrownBy(() ->
                        new ScoreTable(List.of("a"), List.of(attribute), List.of(benchmark("x", 1)), Provenance.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two columns named x");
    }

    @Test
    void valuesDoNotChangeWithTheArrayTheyWereMadeFrom() {
        double[] numbers = {1, 2};
        Values values = Values.of(numbers);
        numbers[0] = 9;
        values.toArray()[1] = 9;
        assertThat(values.toArray()).containsExactly(1, 2);
    }

    @Test
    void directionsTurnScoresSoThatGreaterIsBetter() {
        assertThat(Direction.HIGHER.orient(0.3)).isEqualTo(0.3);
        assertThat(Direction.LOWER.orient(0.3)).isEqualTo(-0.3);
        assertThat(new Direction.Target(0).orient(-0.3)).isEqualTo(-0.3);
        assertThat(new Direction.Target(0.5).orient(0.9)).isEqualTo(-0.4);
        assertThat(Direction.LOWER.orient(Double.NaN)).isNaN();
        assertThat(new Direction.Target(0).word()).isEqualTo("target 0");
    }

    @Test
    void releaseDatesAreShownAsYearAndMonth() {
        Attribute release = new Attribute.Number(
                "release", AttributeKind.RELEASE, false, Values.of(2024 + 3.0 / 12, 2023, Double.NaN));
        assertThat(release.text(0)).contains("2024-04");
        assertThat(release.text(1)).contains("2023-01");
        assertThat(release.text(2)).isEmpty();
    }
}
