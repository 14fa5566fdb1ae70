package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @Test
    void quotesOnlyWhatNeedsQuotes() {
        ResultTable table = new ResultTable(
                "t",
                List.of("a", "b,c"),
                List.of(
                        List.of(Cell.of("plain words"), Cell.of("say \"yes\"")),
                        List.of(Cell.of(0.1), Cell.EMPTY),
                        List.of(Cell.count(26), Cell.of(" edge"))));
        assertThat(CsvFile.text(table)).isEqualTo("a,\"b,c\"\nplain words,\"say \"\"yes\"\"\"\n0.1,\n26,\" edge\"\n");
    }

    @Test
    void quotesAnEmptyCellOnlyWhereItIsTheWholeLine() {
        ResultTable two = new ResultTable(
                "t", List.of("a", "b"), List.of(List.of(Cell.EMPTY, Cell.EMPTY), List.of(Cell.EMPTY, Cell.of("x"))));
        assertThat(CsvFile.text(two)).isEqualTo("a,b\n,\n,x\n");
        ResultTable one = new ResultTable("t", List.of("a"), List.of(List.of(Cell.EMPTY), List.of(Cell.of("x"))));
        assertThat(CsvFile.text(one)).isEqualTo("a\n\"\"\nx\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+x", "-1", "@name", "\tx", "\rx"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldCompute(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        ResultTable table = new ResultTable("t", List.of("a"), List.of(List.of(Cell.of(text)), List.of(Cell.of(-1.5))));
        assertThat(CsvFile.write(table, out)).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("a\n\"'" + text + "\"\n-1.5\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isReadBackByAnotherReader(long seed) throws IOException {
        Random random = new Random(seed);
        String alphabet = "ab ,\"\n\rΣ𝛼é;'|";
        int[] letters = alphabet.codePoints().toArray();
        List<List<Cell>> rows = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (int row = 0; row < 50; row++) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < 3; column++) {
                StringBuilder text = new StringBuilder("x");
                random.ints(random.nextInt(8), 0, letters.length).forEach(i -> text.appendCodePoint(letters[i]));
                texts.add(text.toString());
            }
            expected.add(texts);
            rows.add(texts.stream().map(Cell::of).toList());
        }
        String text = CsvFile.text(new ResultTable("t", List.of("a", "b", "c"), rows));
        List<List<String>> read = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            for (CSVRecord record : parser) {
                read.add(record.toList());
            }
        }
        assertThat(read.subList(1, read.size())).as("seed %d", seed).isEqualTo(expected);
    }
}
