package org.disentangle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {
    @ParameterizedTest
    @CsvSource({
        "GSM8K, gsm8k",
        "machiavelli-power.Σ, machiavelli-power.σ",
        "ΛΟΓΟΣ, λογοσ",
        "λογος, λογοσ",
        "ＭＭＬＵ, mmlu",
        "Élan, élan"
    })
    void areTheSameHoweverANameIsWritten(String name, String plain) {
        assertThat(PlainLetters.lower(name)).isEqualTo(plain);
    }
}
