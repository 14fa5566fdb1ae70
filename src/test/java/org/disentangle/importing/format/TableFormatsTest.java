package org.disentangle.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.disentangle.SourceFiles;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format, also for one that is added. */
class TableFormatsTest {
    @Test
    void noTwoFormatsShareAnEndingOrATitle() {
        assertThat(TableFormats.endings()).doesNotHaveDuplicates().contains("csv", "tsv", "md", "xlsx", "jsonl", "gz");
        assertThat(TableFormats.ALL.stream().map(TableFormat::words)).doesNotHaveDuplicates();
        assertThat(TableFormats.title())
                .startsWith("Tables (CSV, XLSX, JSON")
                .endsWith(", text)")
                .contains(TableFormats.ALL.stream().map(TableFormat::title).toList());
    }

    /** A list of endings somewhere else would lack a new format. */
    @Test
    void endingsStandOnlyInTheFormats() throws IOException {
        assertThat(SourceFiles.having("\"(\\*\\.)?(xlsx|jsonl)\"", "importing/format"))
                .as("ask TableFormats")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "model,mmlu ~ text table",
                "[{\"model\": \"a\"}] ~ JSON",
                "{\"model\": [\"a\"]} ~ JSON",
                "[1] ~ text table",
                "'' ~ text table"
            })
    void tellsTextsByTheirBeginning(String text, String words) {
        assertThat(TableFormats.ofText(text, Reading.guess()).words()).isEqualTo(words);
    }

    private static Stream<Arguments> beginnings() {
        return Stream.of(
                Arguments.of("model,mmlu", true),
                Arguments.of("{\"model\": \"a\", \"mmlu\": 1}", false),
                Arguments.of("\uFEFF{\"model\": \"a\"}", false),
                Arguments.of("PK\u0003\u0004", false));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void aPreviewReadsTheBeginningOnlyWhereLinesStandAlone(String start, boolean cut) throws IOException {
        byte[] bytes = (start + "\n").repeat(400_000 / start.length()).getBytes(StandardCharsets.UTF_8);
        SourceBeginning beginning = new SourceBeginning(new Source() {
            @Override
            public String name() {
                return "long";
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        });
        try (InputStream opened = beginning.open()) {
            assertThat(opened.readAllBytes().length < bytes.length).isEqualTo(cut);
        }
        assertThat(beginning.isCut()).isEqualTo(cut);
    }
}
