package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.disentangle.table.AttributeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Model Family, FAMILY",
        "organization, DEVELOPER",
        "type, TYPE",
        "Model Size (B), PARAMETERS",
        "model_size, PARAMETERS",
        "#Params (B), PARAMETERS",
        "FLOPs (1E21), FLOP",
        "FLOP, FLOP",
        "release date, RELEASE",
        "release, RELEASE",
        "license, OTHER",
        "knowledge_cutoff, OTHER",
        "95_pct_ci, OTHER",
        "mmlu_stderr, OTHER",
        "votes, OTHER",
    })
    void tellsWhatAColumnSaysOfTheModels(String column, AttributeKind kind) {
        assertThat(AttributeNames.kindOf(column)).contains(kind);
    }

    @Test
    void takesNoKnownBenchmarkForAnAttribute() {
        for (CatalogueEntry entry : Catalogue.known().entries()) {
            assertThat(AttributeNames.kindOf(entry.benchmark()))
                    .as(entry.benchmark())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "Model", "model_name", "Full model name", "checkpoint", "LLM"})
    void knowsTheColumnOfTheModels(String column) {
        assertThat(AttributeNames.namesModels(column)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmlu", "modelling", "score", "", "family"})
    void takesNoOtherColumnForThatOfTheModels(String column) {
        assertThat(AttributeNames.namesModels(column)).isFalse();
    }
}
