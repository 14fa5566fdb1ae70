package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import org.disentangle.session.json.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {
    private static final String LETTERS = "ab \"\\/\b\n\r\t\u0000\u001F\u007FΣ𝛼é\uD800\u2028'";

    /** Rows are put together by hand, and must look as the generator would have written them cell by cell. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areWhatTheGeneratorWrites(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> columns = List.of("name", "a \"quoted\" one", "n", "value", "nothing", "Σ");
        JsonRows rows = new JsonRows(columns);
        StringWriter ours = new StringWriter();
        StringWriter theirs = new StringWriter();
        try (JsonGenerator byHand = JsonText.generator(ours);
                JsonGenerator byGenerator = JsonText.generator(theirs)) {
            begin(byHand);
            begin(byGenerator);
            for (int row = 0; row < 500; row++) {
                String name = text(random);
                String last = text(random);
                long count = random.nextInt();
                double value = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
                byHand.writeRawValue(rows.text(List.of(
                        Cell.of(name), Cell.of("x"), Cell.count(count), Cell.of(value), Cell.EMPTY, Cell.of(last))));
                byGenerator.writeStartObject();
                text(byGenerator, columns.get(0), name);
                text(byGenerator, columns.get(1), "x");
                byGenerator.writeNumberField(columns.get(2), count);
                byGenerator.writeNumberField(columns.get(3), value);
                byGenerator.writeNullField(columns.get(4));
                text(byGenerator, columns.get(5), last);
                byGenerator.writeEndObject();
            }
        }
        assertThat(ours.toString()).as("seed %d", seed).isEqualTo(theirs.toString());
    }

    /** As deep in the document as the tables of results are. */
    private static void begin(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tables");
        json.writeArrayFieldStart("a");
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        if (text.isEmpty()) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, text);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
