package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The threshold is one of Spearman's ρ: its value beside other coefficients, and what it is for them. */
class ThresholdTest extends CommandLineFixture {
    /** Values: 2·sin(π·ρ/6) and (2/π)·asin(r), NumPy 2.4. */
    @ParameterizedTest
    @CsvSource({
        "0.4, 0.4158233816355187, 0.27301310503377746",
        "0.6, 0.618033988749895, 0.4241411958556916",
        "0.05, 0.052353896615746225, 0.03334477020860028",
    })
    void hasAnEquivalentUnderNormality(double rho, double r, double tau) {
        assertThat(Threshold.equivalent(rho, Coefficient.SPEARMAN)).isEqualTo(rho);
        assertThat(Threshold.equivalent(rho, Coefficient.PEARSON)).isCloseTo(r, within(1e-14));
        assertThat(Threshold.equivalent(rho, Coefficient.KENDALL)).isCloseTo(tau, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"kendall, Kendall's τ, 0.273", "pearson, Pearson's r, 0.416"})
    void isSaidToBeSpearmansWhereverALevelOrVerdictOfAnotherCoefficientStands(
            String coefficient, String name, String equivalent) throws IOException {
        Path subdomains = folder.resolve("subdomains.csv");
        Files.writeString(subdomains, "benchmark,subdomain\nknow,a\nmath,a\ncode,b\n");
        String sentence = "The threshold 0.4 is a convention for Spearman's ρ, not for " + name
                + "; the equivalent would be " + equivalent + " if scores are jointly normal.";
        Outcome outcome = run(
                "analyze",
                table.toString(),
                "--capabilities",
                "know,math,code",
                "--correlation",
                coefficient,
                "--subdomains",
                subdomains.toString(),
                "--figures",
                "svg",
                "--out",
                out.toString());
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains(sentence)
                .contains("--threshold 0.4@spearman uses that one.");
        for (String file : List.of("correlations", "subdomains", "planning", "areas")) {
            assertThat(read(out.resolve(file + ".csv")))
                    .as(file)
                    .isNotEmpty()
                    .filteredOn(row -> !row.isMapped("n") || !row.get("n").isEmpty())
                    .allMatch(row -> row.get("note").contains(sentence));
        }
        assertThat(Files.readString(out.resolve("figures").resolve("ranking.svg")))
                .contains(sentence);
        assertThat(number(correlations().get(0), "threshold")).isEqualTo(0.4);
    }

    @ParameterizedTest
    @CsvSource({"kendall, 0.27301310503377746", "pearson, 0.4158233816355187", "spearman, 0.4"})
    void isTranslatedOnRequestAndSoInTheRecipe(String coefficient, double expected) throws IOException {
        analyze("--correlation", coefficient, "--threshold", "equivalent");
        for (CSVRecord row : correlations()) {
            double rho = number(row, "rho");
            assertThat(number(row, "threshold")).isCloseTo(expected, within(1e-14));
            assertThat(row.get("level")).isEqualTo(rho >= expected ? "high" : rho <= -expected ? "negative" : "low");
            assertThat(row.get("note")).doesNotContain("for Spearman's ρ, not for");
        }
        assertThat(Files.readString(out.resolve("analysis.json")))
                .containsPattern("\"threshold_stated\"\\s*:\\s*0\\.4")
                .containsPattern("\"threshold_of\"\\s*:\\s*\"spearman\"");
        Path again = folder.resolve("again");
        Path other = folder.resolve("other");
        String recipe = out.resolve("recipe.json").toString();
        assertThat(run("analyze", "--recipe", recipe, "--out", again.toString()).err())
                .isEmpty();
        assertThat(contents(again)).isEqualTo(contents(out));
        run("analyze", "--recipe", recipe, "--correlation", "pearson", "--out", other.toString());
        assertThat(number(read(other.resolve("correlations.csv")).get(0), "threshold"))
                .isCloseTo(0.4158233816355187, within(1e-14));
    }

    @Test
    void isGivenAsANumberOrAsOneOfSpearmans() throws IOException {
        analyze("--correlation", "kendall", "--threshold", "0.6@spearman");
        assertThat(number(correlations().get(0), "threshold")).isCloseTo(0.4241411958556916, within(1e-14));
        analyze("--correlation", "kendall", "--threshold", "0.6");
        assertThat(number(correlations().get(0), "threshold")).isEqualTo(0.6);
        Stream.of("1.5@spearman", "@spearman", "0.4@kendall", "equal")
                .forEach(wrong -> assertThat(analyze("--threshold", wrong).err())
                        .contains("--threshold must be a number between 0 and 1")
                        .contains("0.4@spearman"));
    }

    @Test
    void ofSpearmansNeedsNoWords() throws IOException {
        assertThat(analyze().out()).doesNotContain("convention for Spearman's");
        assertThat(correlations()).noneMatch(row -> row.get("note").contains("threshold"));
    }
}
