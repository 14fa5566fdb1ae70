package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.roles;
import static org.disentangle.importing.Imports.scores;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.raw.HeaderNames;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mean is a benchmark where it stands alone and sums up the scores beside it where it does not; counts are no scores. */
class SummaryColumnsTest {
    /** Four models, so that no number of columns looks like the number of rows. */
    private static String table(String header, String... rows) {
        return header + "\n" + String.join("\n", rows) + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mean",
                "Mean score",
                "average",
                "Avg.",
                "average_score",
                "Macro avg",
                "median",
                "Mean accuracy (%)",
                "score",
                "overall",
            })
    void isTheBenchmarkWhereItStandsAlone(String name) throws ImportException {
        ScoreTable table = read(table(
                "model,organization," + name + ",ci_low,ci_high,n_scored,notes",
                "a,one,3.5,3,4,173,",
                "b,two,4.5,4,5,173,late",
                "c,two,2.5,2,3,173,",
                "d,two,5.5,5,6,173,"));
        assertThat(columns(table)).containsExactly(name);
        assertThat(scores(table, name)).containsExactly(3.5, 4.5, 2.5, 5.5);
        assertThat(table.attribute("n_scored")).get().isInstanceOf(Attribute.Number.class);
        assertThat(notes(table)).anyMatch(note -> note.contains("column n_scored: is 173 in every row"));
        assertPreviewAgrees(
                table, "model,organization," + name + ",n_scored", "a,one,3.5,173", "b,two,4.5,173", "c,x,2.5,173");
    }

    private static void assertPreviewAgrees(ScoreTable opened, String... lines) throws ImportException {
        Preview preview = TablePreview.of(
                List.of(TextSource.of(String.join("\n", lines) + "\n")), ImportOptions.literal(), Progress.unwatched());
        assertThat(preview.problem()).isEmpty();
        assertThat(preview.columns().stream()
                        .filter(column -> column.use().isBenchmark())
                        .map(PreviewColumn::name))
                .isEqualTo(columns(opened));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Average \u2b06\ufe0f", "mean", "Median score", "macro_average"})
    void sumsUpTheScoresBesideIt(String name) throws ImportException {
        String header = "model,mmlu,gsm8k,arc,hellaswag,bbh,boolq," + name;
        ScoreTable table = read(table(
                header,
                "a,10,20,30,40,50,60,35",
                "b,11,21,31,41,51,61,36",
                "c,12,22,32,42,52,62,37",
                "d,13,23,33,43,53,63,38"));
        String column = HeaderNames.clean(name);
        assertThat(columns(table)).hasSize(6).doesNotContain(column);
        assertThat(table.attribute(column)).isPresent();
        assertThat(notes(table))
                .anyMatch(note -> note.contains("column " + column + ": summarises the scores beside it"));
        Preview preview = TablePreview.of(
                List.of(TextSource.of(table(header, "a,10,20,30,40,50,60,35"))),
                ImportOptions.literal(),
                Progress.unwatched());
        assertThat(preview.columns())
                .filteredOn(shown -> shown.name().equals(column))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.use()).isEqualTo(PreviewColumn.Use.ATTRIBUTE);
                    assertThat(shown.grounds().reason()).isEqualTo("summary of others");
                });
    }

    /** Which columns are benchmarks, and which are kept as attributes. */
    static Stream<Arguments> neighbours() {
        return Stream.of(
                Arguments.of("two means", "mean,median", "1,2|3,4|5,7|6,9", "mean", "median"),
                Arguments.of("the median first", "median,mean", "1,2|3,4|5,7|6,9", "mean", "median"),
                Arguments.of(
                        "what pandas describes",
                        "count,mean,std,min,25%,50%,75%,max",
                        "9,1,.1,.5,.6,1,2,3|9,2,.1,.5,.6,1,2,3|9,3,.1,.5,.6,1,2,3|9,5,.1,.5,.6,1,2,3",
                        "mean",
                        "count,std,min,25%,50%,75%,max"),
                Arguments.of("no mean of one", "mmlu,mean", "70,1|60,2|50,3|40,5", "mmlu,mean", ""),
                Arguments.of(
                        "the same twice", "Best of all,mean_score", "7,7|6,6|5,5|3,3", "Best of all", "mean_score"),
                Arguments.of("off the scale", "x1,x2,mean", "70,60,4|60,50,3|50,40,2|30,20,1", "x1,x2,mean", ""),
                Arguments.of(
                        "a score beside others", "mmlu,gsm8k,score", "7,6,1|6,5,2|5,4,3|3,2,4", "mmlu,gsm8k,score", ""),
                Arguments.of("an unnamed count", "mean,attempts", "7,5|6,5|5,5|3,5", "mean", "attempts"),
                Arguments.of("a count that varies", "mean,n_samples", "7,150|6,149|5,150|3,141", "mean", "n_samples"),
                Arguments.of("all at the top", "x1,x2", "7,100|6,100|5,100|3,100", "x1,x2", ""),
                Arguments.of("all passed", "x1,x2", "7,1|6,1|5,1|3,1", "x1,x2", ""),
                Arguments.of("a known name", "mmlu,x2", "7,2|7,3|7,4|7,5", "mmlu,x2", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void isJudgedByWhatStandsBesideIt(String unused, String header, String rows, String benchmarks, String attributes)
            throws ImportException {
        String[] lines = rows.split("\\|");
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "model-" + (char) ('a' + i) + "," + lines[i];
        }
        ScoreTable table = read(table("model," + header, lines));
        assertThat(columns(table)).containsExactly(benchmarks.split(","));
        assertThat(table.attributes().stream()
                        .filter(attribute -> !attribute.inferred())
                        .map(Attribute::column))
                .containsExactlyElementsOf(attributes.isEmpty() ? List.of() : List.of(attributes.split(",")));
    }

    @Test
    void isWhatTheUserSays() throws ImportException {
        String text = table("model,x1,x2,mean,n", "a,1,3,2,9", "b,2,4,3,9", "c,3,5,4,9");
        assertThat(columns(read(text))).containsExactly("x1", "x2");
        assertThat(columns(read(roles(List.of(), List.of("mean", "n")), TextSource.of(text))))
                .containsExactly("x1", "x2", "mean", "n");
        Source catalogue = Source.text("roles.csv", "benchmark,area\nmean,honesty\n");
        assertThat(columns(read(ImportOptions.literal().withCatalogue(Optional.of(catalogue)), TextSource.of(text))))
                .containsExactly("x1", "x2", "mean");
        ColumnUses uses = new ColumnUses(Optional.empty(), java.util.Set.of("x1", "x2"));
        assertThat(columns(read(ImportOptions.literal().withUses(uses), TextSource.of(text))))
                .containsExactly("mean");
    }

    @Test
    void isJudgedInItsOwnFile() throws ImportException {
        ScoreTable table = read(
                TextSource.of("all.csv", table("model,mmlu,gsm8k", "a,1,3", "b,2,4", "c,3,5")),
                TextSource.of("mine.csv", table("model,mean,n", "a,2,9", "b,3,9", "c,4,9")));
        assertThat(columns(table)).containsExactly("mmlu", "gsm8k", "mean");
    }

    @ParameterizedTest
    @CsvSource({"rank,2", "cost,0.5"})
    void saysHowAFactBecomesAScoreWhereThereIsNoOther(String name, String value) {
        assertThatThrownBy(() -> read(table("model," + name, "a," + value, "b,3", "c,1")))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("no column holds scores, unless \"" + name + "\" does")
                .hasMessageContaining("--safety COLUMN");
    }
}
