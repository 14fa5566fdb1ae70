package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose columns are called alike: opening them together and joining them come to the same. */
class CommandLineAlikeTest extends CommandLineFixture {
    /** A file of one benchmark in the form that all of them have. */
    private Path hub(String name, int firstModel, int step) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        StringBuilder text = new StringBuilder("Model version,Best score (across scorers),stderr\n");
        for (int i = firstModel; i < 16; i++) {
            text.append("model-%d,0.%02d,0.0%d\n".formatted(i, 10 + (7 + step) * i % 80, step));
        }
        return Files.writeString(file, text);
    }

    private static Outcome open(Path out, String... filesAndOptions) {
        String[] arguments = new String[filesAndOptions.length + 7];
        arguments[0] = "analyze";
        System.arraycopy(filesAndOptions, 0, arguments, 1, filesAndOptions.length);
        List<String> last = List.of("--capabilities", "proofs,puzzles", "--out", out.toString(), "--figures", "none");
        for (int i = 0; i < last.size(); i++) {
            arguments[filesAndOptions.length + 1 + i] = last.get(i);
        }
        return run(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s.csv", "%s/results.csv"})
    void joinsAsItOpens(String form) throws IOException {
        String puzzles = hub(form.formatted("puzzles"), 0, 1).toString();
        String riddles = hub(form.formatted("riddles"), 1, 2).toString();
        String proofs = hub(form.formatted("proofs"), 0, 3).toString();
        Outcome together = open(out, puzzles, riddles, proofs);
        assertThat(together.code()).as(together.err()).isZero();
        assertThat(benchmarks(out)).containsExactly("puzzles", "riddles", "proofs");
        Path joined = folder.resolve("joined");
        for (List<String> arguments : List.of(
                List.of(puzzles, "--join", riddles, "--join", proofs), List.of(puzzles, riddles, "--join", proofs))) {
            Outcome outcome = open(joined, arguments.toArray(String[]::new));
            assertThat(outcome.code()).as(outcome.err()).isZero();
            for (String file : List.of("correlations.csv", "scores.csv", "residuals.csv")) {
                assertThat(Files.readString(joined.resolve(file)))
                        .as(file)
                        .isEqualTo(Files.readString(out.resolve(file)));
            }
            Path again = folder.resolve("again");
            Outcome repeated =
                    run("analyze", "--recipe", joined.resolve("recipe.json").toString(), "--out", again.toString());
            assertThat(repeated.code()).as(repeated.err()).isZero();
            assertThat(contents(again)).isEqualTo(contents(joined));
        }
    }

    @Test
    void namesTwoJoinedBenchmarksByTheirFiles() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.csv"), "model,score\nmodel-1,1\nmodel-2,3\nmodel-5,2\n");
        Path yours = Files.writeString(folder.resolve("yours.csv"), "model,score\nmodel-1,9\nmodel-2,8\nmodel-4,7\n");
        Outcome outcome = analyze("--join", mine.toString(), "--join", yours.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(benchmarks(out)).contains("mine", "yours").doesNotContain("score");
        Outcome replaced = analyze("--join", mine.toString(), "--join", yours.toString(), "--conflicts", "replace");
        assertThat(replaced.code()).as(replaced.err()).isZero();
        assertThat(benchmarks(out)).contains("score").doesNotContain("mine", "yours");
    }

    /** What is decided of one added table concerns how it is read, and so whether its columns are alike. */
    @Test
    void endsWhereColumnsOfOneAddedTableAreSaidToBeFacts() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.csv"), "model,score\nmodel-1,1\nmodel-2,3\nmodel-5,2\n");
        Path yours = Files.writeString(
                folder.resolve("yours.csv"), "model,score,steps\nmodel-1,9,4.5\nmodel-2,8,4.1\nmodel-4,7,6.3\n");
        Path recipe = recipe(
                List.of(mine, yours), yours, new ColumnUses(Optional.empty(), Set.of("steps")), Conflicts.REFUSE);
        Outcome outcome = run("analyze", "--recipe", recipe.toString(), "--out", out.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(benchmarks(out)).contains("mine", "yours").doesNotContain("score", "steps");
    }

    @Test
    void asksNoDirectionThatIsDecidedForAnAddedTable() throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.csv"), "model,own\nmodel-1,1\nmodel-2,3\nmodel-5,2\n");
        Path recipe = recipe(
                List.of(mine),
                mine,
                ColumnUses.guess().withDirections(Map.of("own", Direction.LOWER)),
                Conflicts.REFUSE);
        Outcome outcome = run("analyze", "--recipe", recipe.toString(), "--out", out.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out() + outcome.err())
                .contains("--direction truth=lower")
                .doesNotContain("own)");
        assertThat(correlations())
                .filteredOn(row -> row.get("benchmark").equals("own"))
                .extracting(row -> row.get("direction"))
                .containsExactly("lower");
    }

    /** A recipe of this table and those joined to it, in which something is decided of one of them. */
    private Path recipe(List<Path> joins, Path decided, ColumnUses uses, Conflicts conflicts) throws Exception {
        assertThat(analyze().code()).isZero();
        Plan plain = PlanJson.read(Files.readString(out.resolve("recipe.json"))).plan();
        AddedTable added =
                AddedTable.undecided(decided.toString()).withUses(uses).withConflicts(conflicts);
        Plan recipe = plain.withInput(plain.input()
                .withJoins(joins.stream()
                        .map(Path::toString)
                        .map(file -> file.equals(added.file()) ? added : AddedTable.undecided(file))
                        .toList()));
        return Files.writeString(folder.resolve("decided.json"), PlanJson.text(recipe));
    }

    @Test
    void keepsAJoinedMeanApartFromAFactOfTheTable() throws IOException {
        List<String> rows = Files.readAllLines(table);
        Files.write(
                table,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> rows.get(i) + (i == 0 ? ",average" : ",0.4"))
                        .toList());
        Path mine = Files.writeString(folder.resolve("mine.csv"), "model,average\nmodel-1,1\nmodel-2,3\nmodel-5,2\n");
        Outcome outcome = analyze("--join", mine.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(correlations())
                .filteredOn(row -> row.get("benchmark").equals("mine"))
                .extracting(row -> row.get("n"))
                .containsExactly("3");
    }

    @Test
    void refusesFilesThatContradictEachOther() throws IOException {
        Path other = Files.write(
                folder.resolve("other.csv"), List.of("model,know,math", "model-1,7,7", "model-2,8,8", "model-77,9,9"));
        Outcome outcome = run(
                "analyze",
                table.toString(),
                other.toString(),
                "--out",
                out.toString(),
                "--capabilities",
                "know,math,code",
                "--figures",
                "none");
        assertFails(
                outcome,
                2,
                "scores.csv, " + other
                        + ": the files have different scores for the same models in the columns \"know\","
                        + " \"math\" (4 scores; \"model-1\" has ");
    }

    private static List<String> benchmarks(Path folder) throws IOException {
        return read(folder.resolve("correlations.csv")).stream()
                .map((CSVRecord row) -> row.get("benchmark"))
                .toList();
    }
}
