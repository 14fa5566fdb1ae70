package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.importing.Imports.read;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.source.Source;
import org.disentangle.importing.text.CommonsCsvRecords;
import org.disentangle.importing.text.Dialect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sweeps over files from elsewhere where they are present; the numbers are compared with what their makers say. */
class FoundFilesTest {
    private static final Path DATA = Path.of(System.getProperty("disentangle.found", "../shared/data"));
    private static final Path OWN = DATA.resolve("hostile/own");

    @BeforeAll
    static void onlyWhereTheFilesAre() {
        assumeTrue(Files.isDirectory(OWN), "the folder with found files is not here");
    }

    @Test
    void givesATableOrASentenceForEveryFile() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(DATA)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        int tables = 0;
        for (Path file : files) {
            try {
                tables += read(Source.file(file)).modelCount() > 0 ? 1 : 0;
            } catch (ImportException refused) {
                assertThat(refused.getMessage())
                        .startsWith(file + ": ")
                        .doesNotContain("Exception", "\n")
                        .hasSizeLessThan(file.toString().length() + 400);
            }
        }
        assertThat(tables).isGreaterThan(20);
    }

    /** Without location_coordinates, whose CSV and JSON hold different numbers; its CRLF files were stored with LF. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void splitsCellsAsTheSpectrumSuiteExpects(String name) throws IOException {
        Path folder = DATA.resolve("hostile/csv-spectrum");
        List<List<String>> records = new ArrayList<>();
        String text = Files.readString(folder.resolve("csvs__" + name + ".csv"));
        new CommonsCsvRecords()
                .read(
                        new StringReader(text),
                        Dialect.COMMA,
                        (cells, line) -> records.add(IntStream.range(0, cells.count())
                                .mapToObj(cells::text)
                                .toList()));
        assertThat(records).isEqualTo(objects(folder.resolve("json__" + name + ".json")));
    }

    /** An array of flat objects as a header and rows. */
    private static List<List<String>> objects(Path json) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json.toFile())) {
            List<String> header = new ArrayList<>();
            List<String> row = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && records.size() < 2) {
                    header.add(parser.currentName());
                } else if (token == JsonToken.VALUE_STRING) {
                    row.add(parser.getText().replace("\r\n", "\n"));
                } else if (token == JsonToken.END_OBJECT) {
                    if (records.isEmpty()) {
                        records.add(header);
                    }
                    records.add(row);
                    row = new ArrayList<>();
                    header = new ArrayList<>();
                }
            }
        }
        return records;
    }
}
