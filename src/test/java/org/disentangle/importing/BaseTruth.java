package org.disentangle.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What base.csv was made of. */
public record BaseTruth(List<String> columns, List<String> models, List<List<Double>> values) {
    public static BaseTruth read(Path file) throws IOException {
        BaseTruth truth = new BaseTruth(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            String field = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    field = parser.currentName();
                } else if (token == JsonToken.VALUE_STRING) {
                    (field.equals("columns") ? truth.columns : truth.models).add(parser.getText());
                } else if (token == JsonToken.START_ARRAY && field.equals("values")) {
                    truth.values.add(new ArrayList<>());
                } else if (token.isNumeric()) {
                    truth.values.get(truth.values.size() - 1).add(parser.getDoubleValue());
                }
            }
        }
        // the outer array opened an empty row of its own
        truth.values.removeIf(List::isEmpty);
        return truth;
    }
}
