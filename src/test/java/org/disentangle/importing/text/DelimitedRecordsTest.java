package org.disentangle.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library reads the same texts and says what is right. */
@Seeded
class DelimitedRecordsTest {
    private static final String[] PIECES = {
        "a",
        "Llama-2 7b",
        "0.5",
        "é",
        "\u00A0",
        " ",
        "  ",
        "\t",
        ",",
        ",",
        ",",
        ";",
        "\n",
        "\n",
        "\r",
        "\r\n",
        "\"",
        "\"x\"",
        "\"a,b\"",
        "\"\"",
        " \"c\" ",
        "\"d\"\"e\"",
        "5\"",
        "\"l\nm\"",
        "\u2003",
        "\uFEFF"
    };

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void readsWhatTheLibraryReads(char delimiter) {
        Dialect dialect = new Dialect(delimiter);
        for (int seed = 0; seed < Seeds.share(6000); seed++) {
            String text = text(new Random(seed), seed % 3 == 0 ? PIECES.length : 16);
            assertThat(outcome(new DelimitedRecords(), new Slow(text, seed), dialect))
                    .as("seed " + seed + ": " + text)
                    .isEqualTo(outcome(new CommonsCsvRecords(), new StringReader(text), dialect));
        }
    }

    @Test
    void readsRecordsLongerThanItsWindow() {
        String row = "x".repeat(50_000) + "," + "\"" + "y".repeat(200_000) + "\", 1 ,";
        String text = "a,b\n" + row + "\r\n" + row + "2\n\"q\"\"r\",3\n" + row;
        assertThat(outcome(new DelimitedRecords(), new Slow(text, 1), Dialect.COMMA))
                .isEqualTo(outcome(new CommonsCsvRecords(), new StringReader(text), Dialect.COMMA));
    }

    @Test
    void readsRecordsAcrossTheEndOfItsWindow() {
        for (int length = 65_530; length < 65_542; length++) {
            String text = "x".repeat(length) + ",1\r\n" + "y".repeat(200_000) + ",2\r\nz,3";
            assertThat(outcome(new DelimitedRecords(), new StringReader(text), Dialect.COMMA))
                    .as("length " + length)
                    .isEqualTo(outcome(new CommonsCsvRecords(), new StringReader(text), Dialect.COMMA));
        }
    }

    @Test
    void namesTheSameLineOfAnErrorFarDown() {
        String text = "a,b\n".repeat(1233) + "\"x,3\n";
        assertThat(outcome(new DelimitedRecords(), new StringReader(text), Dialect.COMMA))
                .endsWith("the quote that opens on line 1234 is never closed; close or remove it");
    }

    private static String text(Random random, int kinds) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(24);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(kinds)]);
        }
        return text.toString();
    }

    private static String outcome(RecordReader reader, Reader text, Dialect dialect) {
        List<String> events = new ArrayList<>();
        try {
            reader.read(text, dialect, (cells, line) -> {
                for (int column = 0; column < cells.count(); column++) {
                    events.add(column + "=" + cells.text(column));
                }
                events.add("end of " + line);
            });
        } catch (IOException problem) {
            events.add(problem.getClass().getSimpleName() + ": " + problem.getMessage());
        }
        return String.join("\n", events);
    }

    /** Gives a few characters at a time. */
    private static final class Slow extends Reader {
        private final String text;
        private final Random random;
        private int at;

        Slow(String text, int seed) {
            this.text = text;
            this.random = new Random(seed);
        }

        @Override
        public int read(char[] target, int offset, int length) {
            if (at == text.length()) {
                return -1;
            }
            int most = text.length() > 1000 ? 40_000 : 5;
            int count = Math.min(Math.min(length, 1 + random.nextInt(most)), text.length() - at);
            text.getChars(at, at + count, target, offset);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
