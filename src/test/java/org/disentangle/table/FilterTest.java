package org.disentangle.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterTest {
    private final ScoreTable table = new ScoreTable(
            List.of("Llama-2-7b", "Llama-2-70b-chat", "Qwen-7B", "mystery"),
            List.of(
                    Attribute.Text.of("family", AttributeKind.FAMILY, true, List.of("Llama", "Llama", "Qwen", "")),
                    new Attribute.Number("flop", AttributeKind.FLOP, false, Values.of(1e23, 2e24, Double.NaN, 5e22))),
            List.of(new Benchmark("mmlu", BenchmarkInfo.unknown("mmlu"), Values.of(0.4, 0.6, 0.5, Double.NaN))),
            Provenance.none());

    private int[] rows(Filter filter) {
        return filter.evaluate(table).rows().toArray();
    }

    @Test
    void oneOfKeepsTheWordsNamedAndTheEmptyWordMeansMissing() {
        assertThat(rows(new Filter.OneOf("family", Set.of("Llama")))).containsExactly(0, 1);
        assertThat(rows(new Filter.OneOf("family", Set.of("Qwen", "")))).containsExactly(2, 3);
    }

    @Test
    void oneOfOnTheModelsThemselves() {
        assertThat(rows(new Filter.OneOf("model", Set.of("mystery")))).containsExactly(3);
    }

    @Test
    void oneOfAnAbsentColumnKeepsNothing() {
        assertThat(rows(new Filter.OneOf("licence", Set.of("MIT", "")))).isEmpty();
    }

    @Test
    void aRangeIsClosedAndDoesNotHoldMissingNumbers() {
        assertThat(rows(new Filter.InRange("flop", 5e22, 1e23))).containsExactly(0, 3);
        assertThat(rows(new Filter.InRange("mmlu", 0, 1))).containsExactly(0, 1, 2);
        assertThat(rows(new Filter.Not(new Filter.InRange("flop", 0, 1e30)))).containsExactly(2);
    }

    @Test
    void namesAreSearchedWhateverTheirCase() {
        assertThat(rows(new Filter.NameContains("7B"))).containsExactly(0, 2);
    }

    @Test
    void filtersCombine() {
        assertThat(rows(new Filter.And(
                        List.of(new Filter.OneOf("family", Set.of("Llama")), new Filter.NameContains("chat")))))
                .containsExactly(1);
        assertThat(Filter.everything().evaluate(table).isAll()).isTrue();
    }

    @Test
    void subsetsOfTheSameRowsAreEqual() {
        assertThat(new Filter.OneOf("family", Set.of("Llama")).evaluate(table))
                .isEqualTo(Subset.ofRows(4, 1, 0))
                .hasSameHashCodeAs(Subset.ofRows(4, 0, 1))
                .isNotEqualTo(Subset.ofRows(5, 0, 1));
    }
}
