package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.job.Progress;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.studies.Studies;

/** A folder of results, read back with other programs' readers. */
record ResultFolder(Path path) {
    private static final Plan NO_FIGURES =
            Plan.defaults().withFigures(new FigureChoices(List.of(), FigureSize.millimetres(100, 80), 300));

    static ResultFolder write(Analysis analysis, Studies studies, Path path) throws ExportException {
        ResultExport.write(analysis, studies, NO_FIGURES, JoinedModels.none(), path, Progress.unwatched());
        return new ResultFolder(path);
    }

    List<CSVRecord> rows(String table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(path.resolve(table + ".csv"), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    /** The rows in which the first columns of these names have these words. */
    List<CSVRecord> rows(String table, Map<String, String> where) throws IOException {
        return rows(table).stream()
                .filter(row -> where.entrySet().stream()
                        .allMatch(each -> row.get(each.getKey()).equals(each.getValue())))
                .toList();
    }

    String header(String table) throws IOException {
        return Files.readAllLines(path.resolve(table + ".csv")).get(0);
    }

    List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> json() throws IOException {
        try (JsonParser parser =
                new JsonFactory().createParser(path.resolve("analysis.json").toFile())) {
            parser.nextToken();
            return (Map<String, Object>) value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return fields;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return elements;
        }
        if (token == JsonToken.VALUE_NULL) {
            return "null";
        }
        return token.isNumeric()
                ? (Object) parser.getDoubleValue()
                : token.isBoolean() ? (Object) parser.getBooleanValue() : parser.getText();
    }

    /** The cell holds exactly the number; or it is empty, and the note gives the reason. */
    static void assertCell(CSVRecord row, String column, Estimate expected, String note) {
        if (expected.isPresent()) {
            assertThat(row.get(column)).as("%s in %s", column, row).isNotEmpty();
            assertThat(Double.parseDouble(row.get(column)))
                    .as("%s in %s", column, row)
                    .isEqualTo(expected.value());
        } else {
            assertThat(row.get(column)).as("%s in %s", column, row).isEmpty();
            assertThat(row.get(note)).as("%s in %s", column, row).contains(expected.reason());
        }
    }

    static void assertNumber(CSVRecord row, String column, double expected) {
        assertThat(Double.parseDouble(row.get(column)))
                .as("%s in %s", column, row)
                .isEqualTo(expected);
    }

    static void assertCount(CSVRecord row, String column, long expected) {
        assertThat(row.get(column)).as("%s in %s", column, row).isEqualTo(Long.toString(expected));
    }
}
