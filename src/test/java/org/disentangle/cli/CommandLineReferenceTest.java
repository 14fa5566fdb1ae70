package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of a benchmark's scores alone on its way into the reference table. */
class CommandLineReferenceTest extends CommandLineFixture {
    /** Scores of the chat models of the reference table, some under another spelling. */
    private Path scores(String name, boolean respelled) throws IOException, ImportException {
        ScoreTable reference = ReferenceTable.read(Progress.unwatched());
        List<String> lines = new ArrayList<>(List.of("model,license,CareBench (acc),calm"));
        for (int row = 0; row < reference.modelCount(); row++) {
            if (reference.attribute("type").orElseThrow().text(row).orElse("").equals("chat")) {
                String model = reference.model(row);
                lines.add((respelled ? model.replace('-', ' ') : model) + ",open,0." + (10 + row * 7 % 80) + ","
                        + row * 5 % 31);
            }
        }
        return Files.write(folder.resolve(name), lines);
    }

    /** The words of a command as a shell divides them. */
    private static List<String> words(String command) throws IOException {
        Process shell =
                new ProcessBuilder("sh", "-c", "for w in " + command + "; do printf '%s\\n' \"$w\"; done").start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private CSVRecord chatRow(Path results, String benchmark) throws IOException {
        return read(results.resolve("correlations.csv")).stream()
                .filter(row ->
                        row.get("group").equals("chat") && row.get("benchmark").equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesTheColumnsAndTheCommandThatAddsThem(boolean respelled) throws IOException, ImportException {
        Path own = scores("the author's $cores.csv", respelled);
        Path results = folder.resolve("my results");
        Outcome refused = run(
                "analyze",
                own.toString(),
                "--direction",
                "calm=lower",
                "--figures",
                "none",
                "--out",
                results.toString());
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err())
                .startsWith("Nothing can be analysed: The table has no capabilities benchmarks")
                .contains("Columns of scores: CareBench (acc), calm", "Columns about the models: license")
                .doesNotContain("Exception");
        assertThat(results).doesNotExist();
        List<String> lines = refused.err().lines().toList();
        List<String> command = words(lines.get(lines.size() - 1));
        assertThat(command.contains("--accept-matches")).isEqualTo(respelled);
        Outcome pasted =
                run(command.subList(command.indexOf("analyze"), command.size()).toArray(String[]::new));
        assertThat(pasted.code()).as(pasted.err()).isZero();
        assertThat(number(chatRow(results, "CareBench (acc)"), "n")).isEqualTo(26);
        assertThat(chatRow(results, "calm").get("direction")).isEqualTo("lower");
    }

    @Test
    void addsToTheReferenceTableByItsName() throws IOException, ImportException {
        Path own = scores("own.csv", false);
        Path joined = folder.resolve("joined");
        Path named = folder.resolve("named");
        assertThat(run("analyze", "--join", own.toString(), "--figures", "none", "--out", joined.toString())
                        .code())
                .isZero();
        Outcome outcome = run(
                "analyze",
                own.toString(),
                "--reference",
                "safetywashing-2024",
                "--figures",
                "none",
                "--out",
                named.toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(contents(named)).isEqualTo(contents(joined));
        assertFails(
                run("analyze", own.toString(), "--reference", "paper", "--out", out.toString()),
                2,
                "There is no reference table \"paper\"; the one that comes with the program is safetywashing-2024.");
    }

    @Test
    void joinsBackWhatItWroteWithAnApostrophe() throws IOException {
        List<String> lines = new ArrayList<>(List.of(rows().get(0).replace(",other", ",=other")));
        List<String> strange = List.of("=x", "-foo", "+bar", "@baz", "'quoted", "''=y");
        for (int i = 1; i < rows().size(); i++) {
            String name = i <= strange.size() ? strange.get(i - 1) : "model-" + i;
            lines.add(rows().get(i).replaceFirst("^[^,]*", name));
        }
        Files.write(table, lines);
        assertThat(analyze().code()).isZero();
        Path written = out.resolve("scores.csv");
        assertThat(Files.readString(written)).contains("'=x", "'-foo", "''=y");
        List<String> again = new ArrayList<>(List.of("model,mine"));
        read(written).stream()
                .map(row -> row.get("model"))
                .forEach(model -> again.add("\"" + model + "\"," + again.size()));
        Path joined = Files.write(folder.resolve("again.csv"), again);
        Outcome outcome = analyze(
                "--join", joined.toString(), "--out", folder.resolve("second").toString());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(Files.readString(folder.resolve("second/analysis.json")))
                .contains("16 models were joined to the base table, 16 of them by exact name");
        assertThat(read(folder.resolve("second/scores.csv")).stream()
                        .map(row -> row.get("model"))
                        .sorted()
                        .toList())
                .isEqualTo(read(written).stream()
                        .map(row -> row.get("model"))
                        .sorted()
                        .toList());
    }
}
