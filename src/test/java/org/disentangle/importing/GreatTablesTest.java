package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.scores;
import static org.disentangle.importing.Workbook.number;
import static org.disentangle.importing.Workbook.row;
import static org.disentangle.importing.Workbook.text;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.source.Source;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;

/** Tables that are long, wide or full of one thing; each took minutes or gigabytes if a step went through them twice. */
class GreatTablesTest {
    private static String repeat(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
    }

    private static void assertTooGreat(Source source) {
        assertThatThrownBy(() -> read(source))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("more than 50 million cells");
    }

    @Test
    void readsPastMillionsOfEmptyLines() throws ImportException {
        ScoreTable table = read("model,x1\na,1\n" + "\n".repeat(5_000_000) + "b,3\n");
        assertThat(scores(table, "x1")).containsExactly(1, 3);
    }

    @Test
    void readsMillionsOfQuotes() throws ImportException {
        ScoreTable table = read("model,x1\n" + "\"".repeat(2_000_000) + ",1\nb,2\n");
        assertThat(table.models().get(0)).hasSize(999_999);
    }

    @Test
    void readsManyColumnsOfOneNameOrNone() throws ImportException {
        ScoreTable same =
                read("model" + ",x".repeat(50_000) + "\na" + ",1".repeat(50_000) + "\nb" + ",2".repeat(50_000) + "\n");
        assertThat(columns(same)).hasSize(50_000).contains("x", "x (2)", "x (50000)");
        assertThat(notes(same)).anyMatch(note -> note.contains("49979 more columns have the name of another"));
    }

    @Test
    void readsAHeaderLongerThanTheSampleWhateverItsDelimiter() throws ImportException {
        ScoreTable table = read("model" + repeat(30_000, i -> ";b" + i) + "\na" + ";1".repeat(30_000) + "\nb"
                + ";2".repeat(30_000) + "\n");
        assertThat(table.benchmarks()).hasSize(30_000);
    }

    @Test
    void readsManyColumnsOfAmbiguousNumbers() throws ImportException {
        ScoreTable table = read("model" + repeat(5000, i -> ";b" + i) + "\n"
                + repeat(12, row -> "m" + row + repeat(5000, i -> ";" + (1 + row) + "," + (100 + i % 900)) + "\n"));
        assertThat(scores(table, "b1")[0]).isEqualTo(1101);
    }

    @Test
    void readsManyRows() throws ImportException {
        ScoreTable table = read("model,x1,x2\n" + repeat(50_000, i -> "m" + i + "," + i + ",0.5\n"));
        assertThat(table.modelCount()).isEqualTo(50_000);
        assertThat(scores(table, "x1")[49_999]).isEqualTo(49_999);
    }

    @Test
    void refusesTablesThatAreMostlyEmptyAndWouldFillTheMemory() {
        assertTooGreat(
                TextSource.of("model" + repeat(10_000, i -> ",b" + i) + "\n" + repeat(10_000, i -> "m" + i + ",1\n")));
        assertTooGreat(TextSource.of("model,task,score\n"
                + repeat(8000, i -> "m" + i + ",t" + i + ",1\nm" + i + ",t" + (i + 1) % 8000 + ",1\n")));
        assertTooGreat(TextSource.of("benchmark" + repeat(10_000, i -> ",Llama-2-" + i + "b") + "\n"
                + repeat(10_000, i -> "b" + i + ",1\n")));
        assertTooGreat(TextSource.of("["
                + IntStream.range(0, 8000)
                        .mapToObj(i -> "{\"model\":\"m" + i + "\",\"b" + i + "\":1}")
                        .collect(Collectors.joining(","))
                + "]"));
        assertTooGreat(new Workbook()
                .sheet(
                        "Scores",
                        row(1, text("A1", "model"), text("B1", "x1"))
                                + repeat(
                                        4000,
                                        i -> row(i + 2, text("A" + (i + 2), "m" + i), number("XFD" + (i + 2), "1"))))
                .source());
    }

    @Test
    void refusesMergedCellsWithoutEnd() {
        Source source = new Workbook()
                .sheet(
                        "Scores",
                        "",
                        row(1, text("A1", "model"), text("B1", "x1"))
                                + repeat(
                                        3000,
                                        i -> row(i + 2, text("A" + (i + 2), "m" + i), number("B" + (i + 2), "1"))),
                        "<mergeCells>" + "<mergeCell ref=\"A1:C4000\"/>".repeat(10_000) + "</mergeCells>")
                .source();
        assertThatThrownBy(() -> read(source))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("too many merged cells");
    }
}
