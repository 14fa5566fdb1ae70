package org.disentangle.importing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.importing.text.TextProblem;

/**
 * JSON as maps, lists and texts; numbers and booleans are texts as written, null is an empty text. Several values in a
 * row (JSON lines) become a list.
 */
final class JsonTree {
    private static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonTree() {}

    /**
     * Reads everything.
     *
     * @throws IOException if it cannot be read; a {@link TextProblem} if it is not JSON
     */
    static Object read(Reader text) throws IOException {
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    values.add(value(parser, token));
                }
            } catch (com.fasterxml.jackson.core.JacksonException malformed) {
                int line = parser.currentLocation().getLineNr();
                throw new TextProblem(
                        "this starts like JSON, but line " + line + " is not; check the file, or save the table as CSV",
                        malformed);
            }
        }
        return values.size() == 1 ? values.get(0) : values;
    }

    private static Object value(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int line = parser.currentLocation().getLineNr();
                Object value = value(parser, parser.nextToken());
                Object before = object.putIfAbsent(name, value);
                if (before != null && !before.equals(value)) {
                    throw new TextProblem("line " + line + " gives \"" + name
                            + "\" a second time in one object, with another value; keep one of the two");
                }
            }
            return object;
        } else if (token == JsonToken.START_ARRAY) {
            List<Object> array = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                array.add(value(parser, next));
            }
            return array;
        }
        return token == JsonToken.VALUE_NULL ? "" : parser.getText();
    }
}
