package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.importing.source.ReferenceFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author of a benchmark has: rates with units, standard errors beside them, and columns that say little. */
class CommandLineColumnsTest extends CommandLineFixture {
    private static final String ATTACKS = "Prompt attack ASR (%)";

    /** The scores of the fixture's models, called as an author would call them. */
    private Path authorsFile() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Model,CareBench (acc),CareBench_stderr," + ATTACKS + ",own_a"));
        for (int i = 0; i < 16; i++) {
            lines.add("model-" + i + "," + (0.4 + 0.03 * (i * 5 % 16)) + ",0.0" + (10 + i) + ","
                    + (60 - 3 * (i * 7 % 16)) + "," + (i * 3 % 16));
        }
        return Files.write(folder.resolve("author's scores.csv"), lines);
    }

    private Map<String, CSVRecord> byBenchmark() throws IOException {
        return correlations().stream().collect(Collectors.toMap(row -> row.get("benchmark"), row -> row));
    }

    private List<String> notes(Outcome outcome) {
        return outcome.out().lines().filter(line -> line.startsWith("Note:")).toList();
    }

    @Test
    void asksForDirectionsFirstAndTakesTheAnswer() throws IOException {
        Path own = authorsFile();
        Outcome asked = analyze("--join", own.toString(), "--direction", "truth=higher");
        assertThat(asked.code()).isZero();
        String all = asked.out().replace("\n  ", " ");
        assertThat(all.lines().filter(line -> line.startsWith("Note:")).findFirst())
                .hasValueSatisfying(first -> assertThat(first)
                        .contains("column " + ATTACKS + ": by its name lower is better")
                        .contains("--direction '" + ATTACKS + "=lower'"));
        assertThat(all).contains("in 3 columns (toxic, other, own_a)");
        Map<String, CSVRecord> guessed = byBenchmark();
        assertThat(guessed.get(ATTACKS).get("direction")).isEqualTo("higher");
        Outcome settled = analyze(
                "--join",
                own.toString(),
                "--direction",
                ATTACKS + "=lower",
                "--direction",
                "toxic=lower",
                "--direction",
                "other=target 0.1",
                "--direction",
                "own_a=higher",
                "--direction",
                "truth=higher");
        assertThat(settled.code()).isZero();
        assertThat(notes(settled)).noneMatch(note -> note.contains("better"));
        Map<String, CSVRecord> right = byBenchmark();
        assertThat(right.get(ATTACKS).get("direction")).isEqualTo("lower");
        assertThat(right.get("other").get("direction")).isEqualTo("target 0.1");
        assertThat(number(right.get(ATTACKS), "rho")).isEqualTo(-number(guessed.get(ATTACKS), "rho"));
    }

    @Test
    void keepsDirectionsAndErrorsInTheRecipe() throws IOException {
        Path own = authorsFile();
        analyze("--join", own.toString(), "--direction", ATTACKS + "=lower", "--errors", "own_a=CareBench_stderr");
        Map<String, String> first = contents(out);
        Path again = folder.resolve("again");
        Outcome repeated = run(
                "analyze",
                "--recipe",
                out.resolve("recipe.json").toString(),
                "--out",
                again.toString(),
                "--figures",
                "none");
        assertThat(repeated.code()).as(repeated.err()).isZero();
        assertThat(contents(again)).isEqualTo(first);
        assertThat(byBenchmark().get(ATTACKS).get("direction")).isEqualTo("lower");
        assertThat(byBenchmark().get("own_a").get("reliability")).isNotEmpty();
    }

    @Test
    void keepsTheErrorsOfAColumnWithAUnit() throws IOException {
        Outcome outcome = analyze("--join", authorsFile().toString());
        assertThat(outcome.code()).isZero();
        Map<String, CSVRecord> rows = byBenchmark();
        assertThat(rows).containsKey("CareBench (acc)").doesNotContainKey("CareBench_stderr");
        assertThat(rows.get("CareBench (acc)").get("reliability")).isNotEmpty();
        assertThat(Files.readString(out.resolve("analysis.json")))
                .contains("used as the standard errors of \\\"CareBench (acc)\\\"");
        assertThat(analyze("--join", authorsFile().toString(), "--x", "CareBench_stderr", "--out", folder + "/x")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void takesTheErrorsThatAreSaid() throws IOException {
        Outcome outcome = analyze("--join", authorsFile().toString(), "--errors", "truth=own_a");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        Map<String, CSVRecord> rows = byBenchmark();
        assertThat(rows).doesNotContainKey("own_a");
        assertThat(rows.get("CareBench (acc)").get("reliability")).isNotEmpty();
        assertThat(Files.readString(out.resolve("analysis.json")))
                .contains("used as the standard errors of \\\"truth\\\", as chosen");
        Outcome alone = run(
                "analyze",
                authorsFile().toString(),
                "--capabilities",
                "own_a," + "CareBench (acc)",
                "--errors",
                ATTACKS + "=CareBench_stderr",
                "--figures",
                "none",
                "--out",
                folder.resolve("alone").toString());
        assertThat(alone.code()).as(alone.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--direction | truth |takes COLUMN=lower",
                "--direction | truth=down there | A direction can be higher, lower or target",
                "--direction | thruth=lower | did you mean truth",
                "--direction | flop=lower | no column of scores \"flop\"",
                "--errors | truth | takes SCORE=COLUMN",
                "--errors | truth=truth | cannot hold its own standard errors",
                "--errors | thruth=other | did you mean \"truth\"",
                "--errors | truth=othe | did you mean \"other\"",
                "--errors | truth=family | no column of numbers \"family\"",
            })
    void refusesWhatCannotBeMeant(String option, String value, String sentence) {
        assertFails(analyze(option, value), 2, sentence);
    }

    @Test
    void refusesErrorsThatNoneOfTheJoinedTablesHas() throws IOException {
        assertFails(
                analyze("--join", authorsFile().toString(), "--errors", "truth=own_b"), 2, "did you mean \"own_a\"");
    }

    @Test
    void refusesTwoAnswersForOneColumn() {
        assertFails(
                analyze("--direction", "truth=lower", "--direction", "truth=higher"),
                2,
                "gives two values for the column \"truth\", lower and higher");
    }

    @Test
    void readsTheReleasedTableWithItsOwnDirections() throws IOException {
        Path released = folder.resolve("downloaded.csv");
        Files.write(released, ReferenceFiles.tables().get(0).open().readAllBytes());
        Outcome outcome =
                run("analyze", released.toString(), "--figures", "none", "--out", out.toString(), "--group-by", "type");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).doesNotContain("--direction");
        assertThat(correlations().stream()
                        .filter(row -> row.get("group").equals("chat")
                                && row.get("benchmark").equals("wmdp"))
                        .mapToDouble(row -> number(row, "rho")))
                .singleElement()
                .satisfies(rho -> assertThat(rho).isBetween(-0.8865, -0.8855));
    }
}
