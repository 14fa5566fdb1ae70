package org.disentangle.importing.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSizesTest {
    @ParameterizedTest
    @CsvSource({
        "7B, 7e9",
        "70 B, 70e9",
        "0.5b, 0.5e9",
        "8x7B, 56e9",
        "8x22b, 176e9",
        "16×12B, 192e9",
        "350M, 350e6",
        "1.5T, 1.5e12",
        "1.8e9, 1.8e9",
        "7000000000, 7e9",
    })
    void readsNumbersOfParameters(String cell, double expected) {
        assertThat(ModelSizes.parameters(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "large", "x7B", "7x", "7BB", "7 to 9B", "max"})
    void readsNothingElse(String cell) {
        assertThat(ModelSizes.parameters(cell)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "Model Size (B), 1e9",
        "params (M), 1e6",
        "FLOPs (1E21), 1e21",
        "FLOPs [1e21], 1e21",
        "params_b, 1e9",
        "parameters in billions, 1e9",
        "size (in B), 1e9",
        "b, 1",
        "parameters, 1",
        "size (approximate), 1",
        "flop (2), 1",
        "FLOP (), 1"
    })
    void readsTheUnitOfAHeader(String header, double expected) {
        assertThat(ModelSizes.unitOf(header)).isEqualTo(expected);
    }
}
