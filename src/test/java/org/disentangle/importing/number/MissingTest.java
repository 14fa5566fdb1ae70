package org.disentangle.importing.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "  ", "\u00a0", "NA", "na", "N/A", "n/a", "nan", "NaN", "NAN", "null", "NULL", "none", "None", "-",
                "–", "—", "?", " NA "
            })
    void knowsTheWordsForMissing(String cell) {
        assertThat(Missing.isMissing(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "--", "#N/A", "n.a.", "nil", "NAN1", "no", "x", "-1", "missing"})
    void takesNothingElseForMissing(String cell) {
        assertThat(Missing.isMissing(cell)).isFalse();
    }
}
