package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores that were computed, so that equal ones differ in their last binary digits. */
class LastDigitsTest extends CommandLineFixture {
    private static final List<String> STATISTICS = List.of(
            "rho",
            "p_value",
            "q_value",
            "ci_low",
            "ci_high",
            "compute_rho",
            "rho_without_itself",
            "theil_sen",
            "theil_sen_low",
            "theil_sen_high",
            "partial_rho",
            "partial_p",
            "rho_min_without_model",
            "rho_max_without_family",
            "rho_pearson_matrix");

    /** 30 models on few levels: many equal scores, and pairs of models that are equal in all capabilities. */
    private static List<String> rows(Random digits, int mostUlps) {
        Random random = new Random(7);
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 30; i++) {
            int ability = i / 2 % 12;
            List<String> cells = new ArrayList<>(
                    List.of("model-" + i, List.of("Llama", "Qwen", "Yi").get(i % 3), "open", (1 + i / 3) + "e22"));
            for (int column = 0; column < 6; column++) {
                double score = column < 3
                        ? (2 + ability + (column + 1) * (i / 2 % 3)) / 30.0
                        : (ability * (column - 3) / 4 + random.nextInt(5)) / 10.0;
                int ulps = mostUlps == 0 ? 0 : digits.nextInt(2 * mostUlps + 1) - mostUlps;
                cells.add(Double.toString(score + ulps * Math.ulp(score)));
            }
            rows.add(String.join(",", cells));
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "spearman, none",
        "spearman, models",
        "spearman, families",
        "kendall, none",
        "kendall, models",
    })
    void changeNoRankAnywhere(String coefficient, String resample) throws IOException {
        List<String> options = new ArrayList<>(List.of("--correlation", coefficient, "--partial", "flop"));
        if (!resample.equals("none")) {
            options.addAll(List.of("--resample", resample, "--bootstrap", "300", "--no-doubling"));
        }
        Files.write(table, rows(new Random(1), 0));
        assertThat(analyze(options.toArray(String[]::new)).err()).isEmpty();
        List<CSVRecord> clean = correlations();
        List<CSVRecord> matrix = read(out.resolve("capabilities_matrix.csv"));
        List<CSVRecord> windows = read(out.resolve("windows.csv"));
        List<CSVRecord> scores = read(out.resolve("scores.csv"));
        assertThat(clean).noneMatch(row -> row.get("note").contains("last digits"));
        Files.write(table, rows(new Random(2), 8));
        assertThat(analyze(options.toArray(String[]::new)).code()).isZero();
        List<CSVRecord> noisy = correlations();
        assertThat(noisy).hasSameSizeAs(clean).allMatch(row -> row.get("note").contains("ranked as equal"));
        for (int i = 0; i < clean.size(); i++) {
            assertSame(clean.get(i), noisy.get(i), STATISTICS);
        }
        assertSame(matrix, read(out.resolve("capabilities_matrix.csv")), List.of("correlation"));
        assertSame(windows, read(out.resolve("windows.csv")), List.of("rho", "ci_low", "ci_high"));
        List<String> ranks = read(out.resolve("scores.csv")).stream()
                .map(row -> row.get("model") + row.get("rank"))
                .sorted()
                .toList();
        assertThat(ranks)
                .isEqualTo(scores.stream()
                        .map(row -> row.get("model") + row.get("rank"))
                        .sorted()
                        .toList());
    }

    @Test
    void ofTheCapabilitiesScoreAreNotedOnce() throws IOException {
        Files.write(table, rows(new Random(3), 8));
        assertThat(analyze().code()).isZero();
        assertThat(Files.readString(out.resolve("analysis.json")))
                .containsPattern("Group “all”: \\d+ capabilities scores differ from another only in their last digits");
    }

    @Test
    void aloneMakeNoCorrelation() throws IOException {
        List<String> rows = new ArrayList<>(List.of("model,know,math,code,flat"));
        for (int i = 0; i < 8; i++) {
            double score = 0.3 + i * Math.ulp(0.3);
            rows.add("m" + i + "," + i + "," + (i + 0.3 * (i % 3)) + "," + (i - 0.4 * (i % 2)) + "," + score);
        }
        Files.write(table, rows);
        for (String coefficient : List.of("spearman", "kendall", "pearson")) {
            assertThat(analyze("--correlation", coefficient, "--bootstrap", "100")
                            .code())
                    .isZero();
            CSVRecord flat = correlations().get(3);
            assertThat(flat.get("rho")).as(coefficient).isEmpty();
            assertThat(flat.get("note")).contains("all 8 scores are the same except in their last digits");
        }
    }

    private static void assertSame(List<CSVRecord> clean, List<CSVRecord> noisy, List<String> columns) {
        assertThat(noisy).hasSameSizeAs(clean);
        for (int i = 0; i < clean.size(); i++) {
            assertSame(clean.get(i), noisy.get(i), columns);
        }
    }

    private static void assertSame(CSVRecord clean, CSVRecord noisy, List<String> columns) {
        for (String column : columns) {
            if (clean.get(column).isEmpty()) {
                assertThat(noisy.get(column)).as("%s of %s", column, clean).isEmpty();
            } else {
                assertThat(number(noisy, column))
                        .as("%s of %s", column, clean)
                        .isCloseTo(number(clean, column), within(1e-9));
            }
        }
    }
}
