package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "truthfulqa_mc1 | truthfulqa_mc1",
                "TruthfulQA MC1 | TruthfulQA_MC1",
                "machiavelli-power.Σ | machiavelli-power",
                "../../etc/passwd | etc_passwd",
                "a\\b:c*d?e\"f<g>h | a_b_c_d_e_f_g_h",
                "Überprüfung é | Uberprufung_e",
                "日本語 | unnamed",
                "... | unnamed",
                "trailing. | trailing",
                "ﬁne | fine",
            })
    void keepsWhatEveryFileSystemTakes(String name, String expected) {
        assertThat(FileNames.safe(name)).isEqualTo(expected);
    }

    @Test
    void isNotTooLong() {
        assertThat(FileNames.safe("x".repeat(5000))).hasSize(60);
    }

    @Test
    void neverGivesANameTwiceWhateverTheCase() {
        FileNames names = new FileNames();
        assertThat(names.unused("scatter_MMLU")).isEqualTo("scatter_MMLU");
        assertThat(names.unused("scatter_mmlu")).isEqualTo("scatter_mmlu_2");
        assertThat(names.unused("scatter_MMLU_2")).isEqualTo("scatter_MMLU_2_2");
        assertThat(names.unused("scatter_Mmlu")).isEqualTo("scatter_Mmlu_3");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isPlainWhateverTheName(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            StringBuilder name = new StringBuilder();
            random.ints(random.nextInt(80), 0, 0x3000).forEach(name::appendCodePoint);
            assertThat(FileNames.safe(name.toString()))
                    .as("seed %d, %s", seed, name)
                    .matches("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9])?");
        }
    }
}
