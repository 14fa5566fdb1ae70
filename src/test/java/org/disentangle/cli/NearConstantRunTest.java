package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Scores that are the same for nearly all models, from a file to the results. */
class NearConstantRunTest extends CommandLineFixture {
    private static final int MODELS = 26;

    /** 26 models in 7 families; of s1, s4 and s8 so many scores are not 0; of c all differ. */
    private void write() throws IOException {
        Random random = new Random(30);
        List<String> rows = new ArrayList<>(List.of("model,family,know,math,code,same,s1,s4,s8,c"));
        for (int i = 0; i < MODELS; i++) {
            double ability = random.nextGaussian();
            List<String> cells = new ArrayList<>(List.of("m" + i, "F" + i % 7));
            for (int c = 0; c < 3; c++) {
                cells.add(String.format(Locale.ROOT, "%.3f", ability + 0.3 * random.nextGaussian()));
            }
            cells.add(i == 9 ? "2" : "1");
            for (int few : new int[] {1, 4, 8}) {
                cells.add(
                        i % 3 == 0 && i / 3 < few
                                ? String.format(Locale.ROOT, "%.3f", 1 + random.nextDouble())
                                : "0.0");
            }
            cells.add(String.format(Locale.ROOT, "%.3f", ability + random.nextGaussian()));
            rows.add(String.join(",", cells));
        }
        Files.write(table, rows);
    }

    private CSVRecord row(String benchmark) throws IOException {
        return correlations().stream()
                .filter(row -> row.get("benchmark").equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    private static String ends(CSVRecord row) {
        return row.get("ci_low") + " " + row.get("ci_high") + " " + row.get("verdict");
    }

    @Test
    void fisherStandsWhereTheFewThatDifferWouldDecide() throws IOException {
        write();
        analyze("--safety", "s1,s4,s8,c");
        String one = ends(row("s1"));
        String four = ends(row("s4"));
        for (String seed : List.of("1", "2")) {
            Outcome outcome = analyze("--safety", "s1,s4,s8,c", "--bootstrap", "400", "--seed", seed);
            assertThat(outcome.out().replaceAll("\\s+", " "))
                    .contains(
                            "Fisher's z for 2 benchmarks that cannot be resampled; the column note of correlations.csv");
            assertThat(ends(row("s1"))).isEqualTo(one);
            assertThat(ends(row("s4"))).isEqualTo(four);
            for (String benchmark : List.of("s1", "s4")) {
                assertThat(row(benchmark).get("ci_method")).isEqualTo("fisher_z");
                assertThat(row(benchmark).get("resamples")).isEqualTo("0");
            }
            assertThat(row("s1").get("note"))
                    .contains("The interval is Fisher's, not one over models: 25 of 26 models have the same score");
            assertThat(row("s8").get("ci_method")).startsWith("bootstrap");
            assertThat(row("c").get("ci_method")).startsWith("bootstrap");
        }
    }

    @Test
    void theSameHoldsForFamiliesAndForAHeldScore() throws IOException {
        write();
        analyze("--safety", "s1,s8,c");
        String one = ends(row("s1"));
        analyze("--safety", "s1,s8,c", "--resample", "families");
        assertThat(ends(row("s1"))).isEqualTo(one);
        assertThat(row("s1").get("ci_method")).isEqualTo("fisher_z");
        assertThat(row("s1").get("note")).contains("not one over families: 25 of 26 models have the same score");
        assertThat(row("c").get("ci_method")).isEqualTo("family_jackknife");
        analyze("--safety", "s1,s8,c", "--bootstrap", "400", "--fixed-score");
        assertThat(ends(row("s1"))).isEqualTo(one);
        assertThat(row("c").get("ci_method")).startsWith("bootstrap");
    }

    /** Every interval over models rests on the capabilities benchmark that hardly a model differs in. */
    @Test
    void aNearlyConstantCapabilityLeavesNoResampledInterval() throws IOException {
        write();
        Outcome outcome = run(
                "analyze",
                table.toString(),
                "--out",
                out.toString(),
                "--capabilities",
                "know,math,same",
                "--safety",
                "c",
                "--figures",
                "none",
                "--bootstrap",
                "400");
        assertThat(outcome.code()).isZero();
        assertThat(row("c").get("ci_method")).isEqualTo("fisher_z");
        assertThat(row("c").get("note"))
                .contains("25 of 26 models have the same score in the capabilities benchmark same");
    }

    @Test
    void anXThatHardlyAModelDiffersInIsNotResampled() throws IOException {
        write();
        analyze("--safety", "s8,c", "--x", "same", "--bootstrap", "400");
        assertThat(row("c").get("ci_method")).isEqualTo("fisher_z");
        assertThat(row("c").get("note")).contains("25 of 26 models have the same value of same");
    }

    @Test
    void aDifferenceFromSuchABenchmarkHasNoInterval() throws IOException {
        write();
        analyze("--safety", "s1,s8,c", "--bootstrap", "400", "--compare", "c,s1", "--compare", "c,s8");
        List<CSVRecord> differences = read(out.resolve("differences.csv"));
        assertThat(differences.get(0).get("ci_low")).isEmpty();
        assertThat(differences.get(0).get("clear")).isNotEqualTo("yes");
        assertThat(differences.get(0).get("note")).contains("s1 in group all: 25 of 26 models have the same score");
        assertThat(differences.get(1).get("ci_low")).isNotEmpty();
    }

    /** A game that nearly all models play alike: 26 of the base models have the same score. */
    @Test
    void theReferenceTableHasSuchABenchmark() throws IOException {
        Path sample = Path.of("sample-data");
        Outcome outcome = run(
                "analyze",
                sample.resolve("reference-scores.csv").toString(),
                "--benchmarks",
                sample.resolve("reference-catalogue.csv").toString(),
                "--safety",
                "machiavelli-games,truthfulqa_mc1",
                "--bootstrap",
                "400",
                "--out",
                out.toString(),
                "--figures",
                "none");
        assertThat(outcome.code()).isZero();
        CSVRecord games = correlations().stream()
                .filter(row -> row.get("benchmark").equals("machiavelli-games")
                        && row.get("group").equals("base"))
                .findFirst()
                .orElseThrow();
        assertThat(games.get("ci_method")).isEqualTo("fisher_z");
        assertThat(games.get("note")).contains("26 of 27 models have the same score");
        assertThat(number(games, "ci_low")).isLessThan(-0.57);
        assertThat(number(games, "ci_high")).isGreaterThan(0.14);
    }
}
