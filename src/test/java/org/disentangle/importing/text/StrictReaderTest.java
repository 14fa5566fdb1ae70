package org.disentangle.importing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {
    private static final String TEXT = "Modèle-Ü 6B – Σ 𝛼,日本\n".repeat(9000);

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 1000, 1_000_000})
    void readsTheSameWhateverTheLookahead(int lookahead) throws IOException {
        try (StrictReader reader = reader(TEXT.getBytes(StandardCharsets.UTF_8), lookahead)) {
            assertThat(TEXT).startsWith(reader.lookAhead());
            StringWriter all = new StringWriter();
            reader.transferTo(all);
            assertThat(all).hasToString(TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void leavesOutTheByteOrderMark(String encoding) throws IOException {
        try (StrictReader reader = reader(("\uFEFF" + TEXT).getBytes(Charset.forName(encoding)), 100)) {
            StringWriter all = new StringWriter();
            reader.transferTo(all);
            assertThat(all).hasToString(TEXT);
        }
    }

    @Test
    void saysInWhichLineBytesAreNoText() {
        byte[] latin = "model,mmlu\r\na,1\r\nModèle,2\r\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> drain(latin))
                .isInstanceOf(TextProblem.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void refusesACharacterThatIsCutOffAtTheEnd() {
        byte[] whole = "a,é".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThatThrownBy(() -> drain(cut)).isInstanceOf(TextProblem.class).hasMessageContaining("line 1");
    }

    @Test
    void refusesManyNulCharactersWithTheirLine() {
        assertThatThrownBy(() -> drain(("a\nb\n" + "\0c\1d".repeat(50)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(TextProblem.class)
                .hasMessageContaining("line 3 holds NUL characters");
    }

    @ParameterizedTest
    @CsvSource({
        "D0CF11E0, old Excel file",
        "25504446, PDF",
        "89504E470D0A1A0A, picture",
        "FFD8FFE0, picture",
        "474946383961, picture",
        "50415231, Parquet"
    })
    void namesOtherFormats(String hex, String word) {
        assertThatThrownBy(() -> drain(HexFormat.of().parseHex(hex)))
                .isInstanceOf(TextProblem.class)
                .hasMessageContaining(word);
    }

    private static void drain(byte[] bytes) throws IOException {
        try (StrictReader reader = reader(bytes, 10)) {
            reader.transferTo(new StringWriter());
        }
    }

    private static StrictReader reader(byte[] bytes, int lookahead) throws IOException {
        InputStream trickling = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 999));
            }
        };
        return new StrictReader(trickling, lookahead, java.util.Optional.empty());
    }
}
