package org.disentangle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disentangle.importing.Imports.attribute;
import static org.disentangle.importing.Imports.columns;
import static org.disentangle.importing.Imports.notes;
import static org.disentangle.importing.Imports.read;
import static org.disentangle.importing.Imports.roles;
import static org.disentangle.importing.Imports.scores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.preview.ChosenColumns;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with the same column names: one benchmark a file, parts of one table, or a contradiction. */
class SeveralFilesTest {
    private static final double MISSING = Double.NaN;

    @TempDir
    Path folder;

    /** As a hub of benchmarks gives them: one file each, whose columns are all called alike. */
    private List<Source> hub() throws IOException {
        String header = "Model version,mean_score,Best score (across scorers),Release date,stderr,n,id\n";
        return List.of(
                file(
                        "puzzles.csv",
                        header + "one,0.1,0.1,2024-01-05,0.01,90,p1\ntwo,0.2,0.2,2024-02-05,0.02,90,p2\n"
                                + "three,0.3,0.3,2024-03-05,0.03,90,p3\n"),
                file(
                        "riddles.csv.csv",
                        header + "two,0.7,0.7,2024-02-05,0.04,50,r2\nthree,0.6,0.6,2024-03-06,0.05,50,r3\n"
                                + "four,0.5,0.5,2024-04-05,0.06,50,r4\n"),
                file(
                        "proofs.csv",
                        header + "four,0.9,0.9,2024-04-05,0.07,20,q4\nfive,0.8,0.8,2024-05-05,0.08,20,q5\n"
                                + "six,0.8,0.8,2024-06-05,0.08,20,q6\n"));
    }

    private Source file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Source.file(Files.writeString(path, text));
    }

    private static ScoreTable open(List<Source> files) throws ImportException {
        return read(files.toArray(Source[]::new));
    }

    @Test
    void givesEachFileItsBenchmark() throws Exception {
        ScoreTable table = open(hub());
        assertThat(columns(table)).containsExactly("puzzles", "riddles", "proofs");
        assertThat(table.models()).containsExactly("one", "two", "three", "four", "five", "six");
        assertThat(scores(table, "puzzles")).containsExactly(0.1, 0.2, 0.3, MISSING, MISSING, MISSING);
        assertThat(scores(table, "riddles")).containsExactly(MISSING, 0.7, 0.6, 0.5, MISSING, MISSING);
        assertThat(scores(table, "proofs")).containsExactly(MISSING, MISSING, MISSING, 0.9, 0.8, 0.8);
        assertThat(notes(table))
                .anyMatch(note -> note.contains("puzzles.csv, column Best score (across scorers): ")
                        && note.contains("named after the files: \"puzzles\", \"riddles\", \"proofs\""));
    }

    @Test
    void letsStandardErrorsAndCountsFollowTheirBenchmark() throws Exception {
        ScoreTable table = open(hub());
        assertThat(table.benchmark("riddles")
                        .orElseThrow()
                        .standardErrors()
                        .orElseThrow()
                        .toArray())
                .containsExactly(MISSING, 0.04, 0.05, 0.06, MISSING, MISSING);
        assertThat(table.numbers("proofs_n").orElseThrow().toArray())
                .containsExactly(MISSING, MISSING, MISSING, 20, 20, 20);
        assertThat(table.numbers("puzzles_mean_score").orElseThrow().toArray())
                .containsExactly(0.1, 0.2, 0.3, MISSING, MISSING, MISSING);
    }

    @Test
    void leavesOtherColumnsTheirNames() throws Exception {
        ScoreTable table = open(List.of(
                file("one.csv", "model,score,score_SE,score_type\na,1,0.1,x\nb,2,0.1,y\n"),
                file("two.csv", "model,score,score_SE,score_type\na,3,0.2,x\nb,4,0.2,y\n")));
        assertThat(columns(table)).containsExactly("one", "two");
        assertThat(attribute(table, "score_type")).containsExactly("x", "y");
        assertThat(table.benchmark("two")
                        .orElseThrow()
                        .standardErrors()
                        .orElseThrow()
                        .toArray())
                .containsExactly(0.2, 0.2);
    }

    @Test
    void keepsOneColumnOfEachFactAndSaysWhereTheFilesDiffer() throws Exception {
        ScoreTable table = open(hub());
        assertThat(attribute(table, "Release date"))
                .containsExactly("2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06");
        assertThat(Imports.warnings(table))
                .filteredOn(note -> note.contains("Release date"))
                .singleElement()
                .asString()
                .contains(
                        "riddles.csv",
                        "line 3",
                        "\"three\" has 2024-03-06 here and 2024-03-05 in ",
                        "the latter is kept");
        assertThat(Imports.warnings(table))
                .filteredOn(note -> note.contains("column id"))
                .hasSize(2);
    }

    @Test
    void showsTheSameInThePreview() throws Exception {
        Preview preview = TablePreview.of(hub(), ImportOptions.literal(), Progress.unwatched());
        assertThat(preview.problem()).isEmpty();
        assertThat(preview.columns().stream()
                        .filter(column -> column.use().isBenchmark())
                        .map(PreviewColumn::name))
                .containsExactly("puzzles", "riddles", "proofs");
        ImportOptions chosen = new ChosenColumns(preview.columns()).over(ImportOptions.literal());
        assertThat(columns(read(chosen, hub().toArray(Source[]::new)))).containsExactly("puzzles", "riddles", "proofs");
    }

    @Test
    void mixesNoBenchmarksWhereModelsAreRepeated() throws Exception {
        Source one = file("one.csv", "model,score\na,1\na,3\nb,2\n");
        Source two = file("two.csv", "model,score\na,70\nb,80\nb,90\n");
        for (Repeated rule : List.of(Repeated.MEAN, Repeated.BEST, Repeated.LATEST)) {
            ScoreTable table =
                    read(ImportOptions.literal().withReading(Reading.guess().withRepeated(rule)), one, two);
            assertThat(table.models()).containsExactly("a", "b");
            assertThat(columns(table)).containsExactly("one", "two");
        }
        assertThat(columns(read(one, two))).containsExactly("one", "two");
    }

    @Test
    void takesFilesThatAgreeForPartsOfOneTable() throws Exception {
        ScoreTable table = open(List.of(
                file("base.csv", "model,score\na,1\nb,2\n"), file("chat.csv", "model,score\nb,2.0\nc,3\nd,4\n")));
        assertThat(columns(table)).containsExactly("score");
        assertThat(scores(table, "score")).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "puzzles/scores.csv, riddles/scores.csv, puzzles, riddles",
        "puzzles/scores.csv.gz, riddles/scores.tsv, puzzles, riddles",
        "one/a/scores.csv, one/b/points.csv, scores, points",
        "a/x/scores.csv, b/x/scores.csv, ?, ?",
        "GPQA v1.2.csv, GPQA v1.3.csv, GPQA v1.2, GPQA v1.3",
    })
    void namesFilesByWhatTellsThemApart(String one, String two, String first, String second) throws Exception {
        List<String> expected = first.equals("?")
                ? List.of(folder.resolve(one).toString(), folder.resolve(two).toString())
                : List.of(first, second);
        ScoreTable table = open(List.of(
                file(one, "model,score\na,1\nb,2\nc,3\n"),
                file(two, two.endsWith("tsv") ? "model\tscore\na\t3\nb\t2\nc\t1\n" : "model,score\na,3\nb,2\nc,1\n")));
        assertThat(columns(table)).containsExactlyElementsOf(expected);
    }

    @Test
    void joinsNoFileToAColumnOfItsName() throws Exception {
        ScoreTable table = open(List.of(
                file("x.csv", "model,x,y\na,1,2\nb,3,4\n"),
                file("y.csv", "model,score\na,5\nb,6\n"),
                file("z.csv", "model,score\na,7\nb,8\n")));
        assertThat(columns(table)).containsExactly("x", "y", "y (2)", "z");
        assertThat(scores(table, "y")).containsExactly(2, 4);
        assertThat(scores(table, "y (2)")).containsExactly(5, 6);
    }

    @Test
    void keepsAMeanApartFromTheSummaryOfAnotherFile() throws Exception {
        ScoreTable table = open(List.of(
                file("board.csv", "model,mmlu,gsm8k,average\na,1,3,2\nb,3,5,4\nc,5,7,6\n"),
                file("mine.csv", "model,average\na,20\nb,70\nd,40\n")));
        assertThat(columns(table)).containsExactly("mmlu", "gsm8k", "mine");
        assertThat(scores(table, "mine")).containsExactly(20, 70, MISSING, 40);
        assertThat(table.numbers("average").orElseThrow().toArray()).containsExactly(2, 4, 6, MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x1,x2", "mmlu"})
    void refusesContradictionsThatFileNamesCannotTell(String benchmarks) throws Exception {
        boolean two = benchmarks.contains(",");
        List<Source> files = List.of(
                file(
                        "first.csv",
                        "model," + benchmarks + "\na,1" + (two ? ",2" : "") + "\nb,3" + (two ? ",4" : "") + "\n"),
                file(
                        "second.csv",
                        "model," + benchmarks + "\nb,5" + (two ? ",4" : "") + "\nc,6" + (two ? ",7" : "") + "\n"));
        String column = two ? "x1" : "mmlu";
        assertThatThrownBy(() -> open(files))
                .isInstanceOfSatisfying(ImportException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(ImportException.Kind.CONFLICT))
                .hasMessageContaining("different scores for the same models in the column \"" + column
                        + "\" (1 score; \"b\" has 3 in ")
                .hasMessageContaining("first.csv, line 3 and 5 in ")
                .hasMessageContaining("second.csv, line 2")
                .hasMessageContaining("--repeated");
        Preview preview = TablePreview.of(files, ImportOptions.literal(), Progress.unwatched());
        assertThat(preview.problem()).contains("different scores for the same models");
        ScoreTable best = read(
                ImportOptions.literal().withReading(Reading.guess().withRepeated(Repeated.BEST)),
                files.toArray(Source[]::new));
        assertThat(scores(best, column)).containsExactly(1, 5, 6);
    }

    @Test
    void takesAColumnThatIsNamedForOneBenchmark() throws Exception {
        Source one = file("run1.csv", "model,score\na,1\nb,2\n");
        Source two = file("run2.csv", "model,score\na,3\nb,4\n");
        ImportOptions named = roles(List.of(), List.of("score"));
        assertThatThrownBy(() -> read(named, one, two)).hasMessageContaining("different scores for the same models");
        ScoreTable mean = read(named.withReading(Reading.guess().withRepeated(Repeated.MEAN)), one, two);
        assertThat(scores(mean, "score")).containsExactly(2, 3);
        Source catalogue = Source.text("roles.csv", "benchmark,area\nscore,honesty\n");
        assertThatThrownBy(() -> read(ImportOptions.literal().withCatalogue(Optional.of(catalogue)), one, two))
                .hasMessageContaining("different scores for the same models");
    }
}
