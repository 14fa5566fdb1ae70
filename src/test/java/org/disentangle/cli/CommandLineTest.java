package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The program as a shell sees it: what an analysis prints and writes. */
class CommandLineTest extends CommandLineFixture {
    @Test
    void analysesATableAndPrintsTheRanking() throws IOException {
        Outcome outcome = analyze();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("16 models; 3 capabilities benchmarks, 3 safety benchmarks.")
                .contains("== all: 16 models ==")
                .contains("PC1 of 3 capabilities benchmarks explains ")
                .containsPattern("benchmark +ρ +95 % interval +n +p +q +verdict")
                .containsPattern("truth .* 0\\.\\d\\d  \\[ *-?0\\.\\d\\d,  0\\.\\d\\d\\]  16  .*high")
                .contains("Results: " + out);
        assertThat(names(out))
                .containsExactly(
                        "analysis.json",
                        "areas.csv",
                        "capabilities_matrix.csv",
                        "components.csv",
                        "correlations.csv",
                        "families.csv",
                        "loadings.csv",
                        "planning.csv",
                        "recipe.json",
                        "residuals.csv",
                        "scores.csv",
                        "sensitivity.csv",
                        "windows.csv");
        assertThat(outcome.out().lines()).allMatch(line -> Columns.width(line) <= 100 || line.startsWith("Results"));
    }

    @Test
    void sortsTheRankingByFallingCorrelation() throws IOException {
        analyze();
        List<String> printed = analyze("--out", folder.resolve("again").toString())
                .out()
                .lines()
                .filter(line -> line.matches("(truth|toxic|other) .*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        List<String> expected = correlations().stream()
                .filter(row -> row.get("role").equals("safety"))
                .sorted((a, b) -> Double.compare(number(b, "rho"), number(a, "rho")))
                .map(row -> row.get("benchmark"))
                .toList();
        assertThat(printed).isEqualTo(expected);
    }

    @Test
    void notesAConstantColumnAndGoesOn() throws IOException {
        List<String> rows = new ArrayList<>(rows());
        rows.replaceAll(row -> row + (row.equals(HEADER) ? ",flat" : ",0.5"));
        Path flat = Files.write(folder.resolve("flat.csv"), rows);
        Outcome outcome = run(
                "analyze",
                flat.toString(),
                "--capabilities",
                "know,math,code",
                "--out",
                out.toString(),
                "--figures",
                "none");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).containsPattern("flat .*none: all 16 scores are the same");
        CSVRecord row = correlations().stream()
                .filter(record -> record.get("benchmark").equals("flat"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("rho")).isEmpty();
        assertThat(row.get("note")).contains("all 16 scores are the same");
    }

    @Test
    void neverSaysThatAPIsZero() throws IOException {
        List<String> rows = new ArrayList<>(List.of("model,know,math,truth"));
        for (int i = 0; i < 2_000; i++) {
            rows.add("model-" + i + "," + i + "," + (i + i % 7) + "," + (i + i % 11));
        }
        Path certain = Files.write(folder.resolve("certain.csv"), rows);
        String[] arguments = {
            "analyze", certain.toString(), "--capabilities", "know,math", "--out", out.toString(), "--figures", "none"
        };
        assertThat(run(arguments).out()).containsPattern("truth .* <1e-300 +<1e-300 ");
    }

    @Test
    void writesNotesAsSentences() throws IOException {
        analyze();
        assertThat(correlations())
                .anyMatch(row -> row.get("detail_note").contains("samples. Simulated"))
                .noneMatch(row -> row.get("detail_note").contains(".;"));
    }

    @Test
    void keepsWhatItIsToldToKeep() throws IOException {
        assertThat(analyze("--where", "family=Llama,Yi\\, Inc").code()).isZero();
        assertThat(correlations()).allMatch(row -> row.get("n").equals("11"));
        assertThat(analyze("--where", "access=closed", "--where", "family=Llama,Qwen")
                        .code())
                .isZero();
        assertThat(correlations()).allMatch(row -> row.get("n").equals("6"));
        assertThat(analyze("--where", "flop=1e22,2e22,3e22,4e22").code()).isZero();
        assertThat(correlations()).allMatch(row -> row.get("n").equals("4"));
    }

    @Test
    void obeysTheOptionsOfTheAnalysis() throws IOException {
        assertThat(analyze("--group-by", "access").code()).isZero();
        assertThat(correlations().stream().map(row -> row.get("group")).distinct())
                .containsExactly("closed", "open");
        assertThat(analyze("--x", "flop", "--correlation", "kendall").code()).isZero();
        assertThat(correlations()).allMatch(row -> row.get("x").equals("flop"));
        assertThat(analyze("--safety", "truth").code()).isZero();
        assertThat(correlations().stream()
                        .filter(row -> row.get("role").equals("safety"))
                        .map(row -> row.get("benchmark")))
                .containsExactly("truth");
        analyze();
        double width = width();
        String level = level("truth");
        assertThat(level).isEqualTo("high");
        assertThat(analyze("--confidence", "0.5", "--threshold", "0.99").out()).contains("50 % interval");
        assertThat(width()).isLessThan(width);
        assertThat(level("truth")).isEqualTo("low");
        analyze();
        double rho = number(correlations().get(0), "rho");
        analyze("--pca", "pearson", "--correlation", "pearson");
        assertThat(number(correlations().get(0), "rho")).isNotEqualTo(rho);
    }

    private String level(String benchmark) throws IOException {
        return correlations().stream()
                .filter(row -> row.get("benchmark").equals(benchmark))
                .findFirst()
                .orElseThrow()
                .get("level");
    }

    private double width() throws IOException {
        CSVRecord row = correlations().get(0);
        return number(row, "ci_high") - number(row, "ci_low");
    }

    @Test
    void readsWhatTheBenchmarksAreFromACatalogue() throws IOException {
        Path catalogue = Files.writeString(
                folder.resolve("catalogue.csv"),
                "benchmark,name,area,role,direction\nknow,Knowledge,reasoning,capabilities,higher\n"
                        + "math,Math,reasoning,capabilities,higher\ncode,Code,reasoning,capabilities,higher\n"
                        + "toxic,Toxicity,alignment,safety,lower\n");
        Outcome outcome = run(
                "analyze",
                table.toString(),
                "--benchmarks",
                catalogue.toString(),
                "--out",
                out.toString(),
                "--figures",
                "none");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).containsPattern("Toxicity +alignment +0\\.\\d\\d");
        Outcome missing = run(
                "analyze",
                table.toString(),
                "--benchmarks",
                folder.resolve("no.csv").toString(),
                "--out",
                folder.resolve("x").toString());
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("no.csv").hasLineCount(1);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void analysesTheReferenceTableWhenNoFileIsGiven() throws IOException {
        Outcome outcome = run("analyze", "--out", out.toString(), "--figures", "none");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("the reference table that comes with the program")
                .contains("53 models");
        assertThat(correlations().stream().map(row -> row.get("group")).distinct())
                .containsExactly("base", "chat");
    }

    @Test
    void writesPlainTextWhereTheEncodingLacksCharacters() throws IOException {
        List<String> rows = new ArrayList<>(rows());
        rows.set(0, HEADER.replace("truth", "power.Σ é\u001B[31m"));
        Files.write(table, rows);
        Outcome outcome = run(
                StandardCharsets.US_ASCII,
                "analyze",
                table.toString(),
                "--capabilities",
                "know,math,code",
                "--out",
                out.toString(),
                "--figures",
                "none");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).containsPattern("benchmark .* rho ").contains("power.? e");
        assertThat(outcome.out().chars()).allMatch(c -> c == '\n' || c == '\r' || c >= 32 && c < 127);
    }
}
