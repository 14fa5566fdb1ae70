package org.disentangle.session.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.disentangle.session.json.RecipeException;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Filter;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhereClauseTest {
    private static final ScoreTable TABLE = new ScoreTable(
            List.of("a", "b", "c", "d"),
            List.of(
                    Attribute.Text.of("family", AttributeKind.FAMILY, false, List.of("Llama", "Qwen, Inc=1", "", "Yi")),
                    new Attribute.Number(
                            "parameters", AttributeKind.PARAMETERS, false, Values.of(7e9, 13e9, Double.NaN, 7e9)),
                    new Attribute.Number(
                            "release", AttributeKind.RELEASE, false, Values.of(2024, 2024.25, 2023, 2024))),
            List.of(new Benchmark("mmlu", BenchmarkInfo.unknown("mmlu"), Values.of(0.1, 0.2, 0.3, 0.4))),
            Provenance.none());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "family=Llama,Yi | 0,3",
                "family=Qwen\\, Inc=1 | 1",
                "family= | 2",
                "family=Llama, | 0,2",
                "parameters=7000000000 | 0,3",
                "parameters=7e9,1.3e10 | 0,1,3",
                "parameters= | 2",
                "release=2024-04 | 1",
                "mmlu=0.2,0.3 | 1,2",
                "model=b,d | 1,3",
            })
    void keepsTheModelsItNames(String text, String rows) throws RecipeException {
        WhereClause clause = WhereClause.parse(text).orElseThrow();
        Filter filter = clause.filter(TABLE);
        int[] expected =
                List.of(rows.split(",")).stream().mapToInt(Integer::parseInt).toArray();
        assertThat(filter.evaluate(TABLE)).isEqualTo(Subset.ofRows(4, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"family=Llama,Yi", "family=Qwen\\, Inc=1", "parameters=7e9,1.3e10", "a\\=b=c", "model=b"})
    void isWrittenSoThatItReadsBack(String text) throws RecipeException {
        WhereClause clause = WhereClause.parse(text).orElseThrow();
        assertThat(WhereClause.parse(clause.text())).contains(clause);
        if (!clause.column().equals("a=b")) {
            Filter filter = clause.filter(TABLE);
            List<WhereClause> clauses = WhereClause.of(filter).orElseThrow();
            assertThat(clauses).hasSize(1);
            assertThat(clauses.get(0).filter(TABLE).evaluate(TABLE)).isEqualTo(filter.evaluate(TABLE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"family", "", "=x", " =x"})
    void needsAColumnAndAnEqualsSign(String text) {
        assertThat(WhereClause.parse(text)).isEmpty();
    }

    @Test
    void refusesColumnsThatAreNotThereAndWordsForNumbers() {
        assertThatThrownBy(() -> WhereClause.parse("color=red").orElseThrow().filter(TABLE))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("no column \"color\"");
        assertThatThrownBy(
                        () -> WhereClause.parse("parameters=7B").orElseThrow().filter(TABLE))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("\"7B\" is not a number");
    }
}
