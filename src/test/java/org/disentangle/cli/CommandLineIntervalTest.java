package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options that say how sure numbers are made, as a shell sees them. */
class CommandLineIntervalTest extends CommandLineFixture {
    @Test
    void namesTheIntervalThatIsShown() throws IOException {
        assertThat(analyze().out()).contains("Intervals: Fisher's z");
        assertThat(methods()).containsExactly("fisher_z");
        assertThat(analyze("--bootstrap", "400").out().replaceAll("\\s+", " "))
                .containsPattern("bootstrap over models \\(BCa\\), 400 to [0-9,]+ resamples of the whole pipeline");
        assertThat(analyze("--bootstrap", "400", "--no-doubling").out())
                .contains("bootstrap over models (BCa), 400 resamples");
        assertThat(methods())
                .isSubsetOf("bootstrap_bca", "bootstrap_percentile")
                .contains("bootstrap_bca");
        assertThat(analyze("--resample", "families").out()).contains("families of models left out in turn");
        // without one family two capabilities benchmarks rank the models as the score does: no jackknife for them
        assertThat(methods()).isSubsetOf("family_jackknife", "fisher_z").contains("family_jackknife");
    }

    @Test
    void givesTheSameDigitsForTheSameSeedOnly() throws IOException {
        List<String> ends = new ArrayList<>();
        for (String seed : List.of("5", "5", "6")) {
            assertThat(analyze("--bootstrap", "300", "--seed", seed).code()).isZero();
            ends.add(correlations().stream()
                    .map(row -> row.get("ci_low") + row.get("ci_high"))
                    .collect(Collectors.joining(" ")));
        }
        assertThat(ends.get(1)).isEqualTo(ends.get(0));
        assertThat(ends.get(2)).isNotEqualTo(ends.get(0));
    }

    @Test
    void doesNotDependOnTheOrderOfTheRows() throws IOException {
        analyze("--bootstrap", "300");
        List<String> before = intervals();
        List<String> rows = new ArrayList<>(rows());
        Collections.reverse(rows.subList(1, rows.size()));
        Files.write(table, rows);
        analyze("--bootstrap", "300");
        assertThat(intervals()).isEqualTo(before);
    }

    @Test
    void repeatsEverythingFromTheRecipe() throws IOException {
        Path again = folder.resolve("again");
        analyze(
                "--bootstrap",
                "200",
                "--seed",
                "3",
                "--fixed-score",
                "--partial",
                "flop",
                "--compare",
                "truth,toxic",
                "--missing",
                "impute");
        Outcome outcome = run("analyze", "--recipe", out.resolve("recipe.json").toString(), "--out", again.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(contents(again)).isEqualTo(contents(out));
    }

    @Test
    void savesAScaleAndScoresOtherModelsOnIt() throws IOException {
        Path scale = folder.resolve("scale.json");
        assertThat(analyze("--save-scale", scale.toString()).out()).contains("Scale: " + scale);
        List<String> scores = read(out.resolve("scores.csv")).stream()
                .map(row -> row.get("model") + row.get("score"))
                .toList();
        Outcome same = analyze("--scale", scale.toString());
        assertThat(same.err()).isEmpty();
        assertThat(same.out()).contains("frozen scale");
        assertThat(read(out.resolve("scores.csv")).stream().map(row -> row.get("model") + row.get("score")))
                .containsExactlyElementsOf(scores);

        List<String> rows = new ArrayList<>(rows().subList(0, 6));
        Files.write(table, rows);
        assertThat(analyze("--scale", scale.toString()).code()).isZero();
        assertThat(read(out.resolve("scores.csv")).stream().map(row -> row.get("model") + row.get("score")))
                .allMatch(scores::contains)
                .hasSize(5);
    }

    @Test
    void comparesPairsAcrossGroupsOnOneScore() throws IOException {
        Path pairs = folder.resolve("pairs.csv");
        Files.writeString(pairs, "before,after\nmodel-0,model-1\nmodel-2,model-5\n");
        Outcome apart = analyze("--group-by", "access", "--pairs", pairs.toString());
        assertThat(apart.err()).isEmpty();
        assertThat(apart.out().replaceAll("\\s+", " "))
                .contains("The pairs span groups (closed and open), so all models were analysed as one group");
        List<String> excess = excesses();
        assertThat(excess).hasSize(12).doesNotContain("");
        analyze("--group-by", "none", "--pairs", pairs.toString());
        assertThat(excesses()).isEqualTo(excess);
    }

    private List<String> excesses() throws IOException {
        return read(out.resolve("pairs.csv")).stream()
                .map(row -> row.get("excess"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--bootstrap|many|--bootstrap must be a whole number from 0 to 1000000, not \"many\".",
                "--bootstrap|-1|--bootstrap must be a whole number from 0 to 1000000, not \"-1\".",
                "--seed|1.5|--seed must be a whole number from",
                "--seed|9007199254740993|--seed must be a whole number from",
                "--resample|rows|--resample can be models or families, not \"rows\".",
                "--missing|guess|--missing can be complete, without-costliest or impute, not \"guess\".",
                "--compare|a,b,c|--compare takes A,B,",
                "--compare|,|--compare takes A,B,",
                "--scale|\"\"|--scale needs a name.",
            })
    void refusesWhatCannotBeMeant(String option, String value, String sentence) {
        assertFails(analyze(option, value), 2, sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "--scale, The scale",
        "--pairs, there is no such file",
        "--subdomains, The subdomains",
    })
    void refusesFilesThatAreNotThere(String option, String sentence) {
        assertFails(analyze(option, folder.resolve("absent").toString()), 3, sentence);
    }

    private Set<String> methods() throws IOException {
        return correlations().stream()
                .map(row -> row.get("ci_method"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private List<String> intervals() throws IOException {
        return correlations().stream()
                .map(row -> row.get("benchmark") + row.get("ci_low") + row.get("ci_high"))
                .toList();
    }
}
