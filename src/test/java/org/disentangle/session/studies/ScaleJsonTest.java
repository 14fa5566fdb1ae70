package org.disentangle.session.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.scale.FrozenScale;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.scale.ScaleColumn;
import org.disentangle.analysis.scale.ScaleOrigin;
import org.disentangle.table.Direction;
import org.disentangle.table.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Seeded
class ScaleJsonTest {
    private static final String A =
            "{\"benchmark\":\"a\",\"direction\":\"higher\",\"mean\":0.5,\"sd\":0.1,\"loading\":0.6}";
    private static final String B =
            "{\"benchmark\":\"b\",\"direction\":\"target\",\"target\":2,\"mean\":1,\"sd\":2,\"loading\":0.8}";
    private static final String SCALE =
            "{\"group\":\"chat\",\"title\":\"t\",\"files\":[{\"name\":\"f.csv\",\"sha256\":\"ab\",\"bytes\":12}],"
                    + "\"pca\":\"spearman\",\"models\":26,\"explained_variance\":0.7,\"benchmarks\":[" + A + "," + B
                    + "]}";
    private static final String FILE =
            "{\"format\":\"disentangle-scale\",\"version\":1,\"program\":\"1.0\",\"scales\":[" + SCALE + "]}";

    @Test
    void readsAFile() throws ScaleException {
        ScaleJson.Parsed parsed = ScaleJson.read(FILE);
        assertThat(parsed.notes()).isEmpty();
        assertThat(parsed.scales())
                .isEqualTo(new FrozenScales(List.of(new FrozenScale(
                        "chat",
                        List.of(
                                new ScaleColumn("a", Direction.HIGHER, 0.5, 0.1, 0.6),
                                new ScaleColumn("b", new Direction.Target(2), 1, 2, 0.8)),
                        new ScaleOrigin(
                                "t", List.of(new SourceFile("f.csv", "ab", 12)), Coefficient.SPEARMAN, 26, 0.7)))));
        assertThat(ScaleJson.text(parsed.scales(), "1.0").replaceAll("\\s", ""))
                .isEqualTo(FILE.replace("\"target\":2", "\"target\":2.0")
                        .replace("\"mean\":1,\"sd\":2", "\"mean\":1.0,\"sd\":2.0"));
        assertThat(ScaleJson.text(parsed.scales(), "1.0")).endsWith("}\n");
    }

    @Test
    void notesFieldsItDoesNotKnow() throws ScaleException {
        assertThat(ScaleJson.read(FILE.replace("\"program\"", "\"x\":[1],\"program\"")
                                .replace("\"mean\":0.5", "\"mean\":0.5,\"median\":1"))
                        .notes())
                .containsExactlyInAnyOrder(
                        "The scale's field \"x\" is unknown to this version and was ignored.",
                        "The scale's field \"scales.benchmarks.median\" is unknown to this version and was ignored.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void keepsEveryDigit(long seed) throws ScaleException {
        Random random = new Random(seed);
        for (int repeat = 0; repeat < Seeds.share(30); repeat++) {
            List<FrozenScale> scales = new ArrayList<>();
            for (int s = 0; s <= random.nextInt(3); s++) {
                scales.add(scale("group " + s + " “\"\\\n\u2028Σ", random));
            }
            FrozenScales expected = new FrozenScales(scales);
            ScaleJson.Parsed parsed = ScaleJson.read(ScaleJson.text(expected, "0.0.1-SNAPSHOT"));
            assertThat(parsed.scales()).as("seed %d, repeat %d", seed, repeat).isEqualTo(expected);
            assertThat(parsed.notes()).isEmpty();
        }
    }

    private static FrozenScale scale(String group, Random random) {
        int b = 2 + random.nextInt(20);
        double[] loadings = random.doubles(b, -1, 1).toArray();
        double norm = 0;
        for (double loading : loadings) {
            norm = Math.hypot(norm, loading);
        }
        Direction[] directions = {Direction.HIGHER, Direction.LOWER, new Direction.Target(random.nextGaussian())};
        List<ScaleColumn> columns = new ArrayList<>();
        for (int j = 0; j < b; j++) {
            double mean = random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
            double deviation = (random.nextDouble() + 1e-3) * Math.pow(10, random.nextInt(600) - 300);
            columns.add(new ScaleColumn(
                    "b" + j + ",\"", directions[random.nextInt(3)], mean, deviation, loadings[j] / norm));
        }
        List<SourceFile> files = List.of(new SourceFile("C:\\a b.csv", "00ff", random.nextInt(1 << 30) * 4096L));
        return new FrozenScale(
                group,
                columns,
                new ScaleOrigin("Σ title", files, Coefficient.PEARSON, random.nextInt(5000), random.nextDouble()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"mean\":0.5 | \"mean\":NaN | It is not a scale: it cannot be read as JSON (line 1, column",
                "\"mean\":0.5 | \"mean\":1e999 | field \"scales.benchmarks.mean\" must be a number of ordinary size",
                "\"mean\":0.5 | \"mean\":\"0.5\" | field \"scales.benchmarks.mean\" must be a number",
                "\"mean\":0.5, | | The scale's field \"scales.benchmarks.mean\" is missing",
                "\"mean\":0.5 | \"mean\":null | The scale's field \"scales.benchmarks.mean\" is missing",
                "\"sd\":0.1 | \"sd\":0 | standard deviation of “a” must be a finite number above 0",
                "\"sd\":0.1 | \"sd\":-1 | standard deviation of “a” must be a finite number above 0",
                "\"sd\":0.1, | | field \"scales.benchmarks.sd\" is missing",
                "\"loading\":0.6 | \"loading\":6 | The loading of “a” must lie between -1 and 1",
                "\"loading\":0.6 | \"loading\":0.7 | squares of the loadings must sum to 1",
                ",\"loading\":0.6 | | field \"scales.benchmarks.loading\" is missing",
                "\"benchmark\":\"a\" | \"benchmark\":\"b\" | The benchmark “b” is in the scale twice",
                "\"benchmark\":\"a\" | \"benchmark\":\"\" | A benchmark of the scale has no name",
                "\"benchmark\":\"a\", | | field \"scales.benchmarks.benchmark\" is missing",
                "\"higher\" | \"up\" | field \"scales.benchmarks.direction\" must be \"higher\", \"lower\" or \"target\"",
                "\"direction\":\"higher\", | | field \"scales.benchmarks.direction\" is missing",
                "\"target\":2, | | field \"scales.benchmarks.target\" is missing",
                "\"pca\":\"spearman\" | \"pca\":\"kendall\" | field \"scales.pca\" must be \"spearman\" or \"pearson\"",
                "\"pca\":\"spearman\", | | field \"scales.pca\" is missing",
                "\"models\":26 | \"models\":2.5 | field \"scales.models\" must be a whole number",
                "\"models\":26 | \"models\":-1 | must not be negative",
                "\"explained_variance\":0.7 | \"explained_variance\":7 | must lie between 0 and 1",
                "\"explained_variance\":0.7, | | field \"scales.explained_variance\" is missing",
                "\"bytes\":12 | \"bytes\":-1 | field \"scales.files.bytes\" must be a whole number from 0",
                "\"bytes\":12 | \"bytes\":1.5 | field \"scales.files.bytes\" must be a whole number from 0",
                "\"sha256\":\"ab\", | | field \"scales.files.sha256\" is missing",
                "\"title\":\"t\" | \"title\":\" \" | The scale has no title",
                "\"title\":\"t\", | | field \"scales.title\" is missing",
                "\"group\":\"chat\", | | field \"scales.group\" is missing",
                "\"group\":\"chat\" | \"group\":\"\" | A scale has no group",
                "\"version\":1 | \"version\":2 | a scale of version 2; this program reads up to version 1",
                "\"version\":1, | | its field \"version\" is missing or wrong",
                "\"version\":1 | \"version\":-3 | its field \"version\" is missing or wrong",
                "disentangle-scale | disentangle-recipe | It is not a scale: its field \"format\" does not say so",
                "\"program\":\"1.0\" | \"program\":1 | field \"program\" must be a text",
                "}]}] | }]},3] | field \"scales\" must be an object",
            })
    void saysWhatIsWrong(String old, String changed, String sentence) {
        String text = FILE.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed == null ? "" : changed));
        assertThat(text).isNotEqualTo(FILE);
        assertThatThrownBy(() -> ScaleJson.read(text))
                .isInstanceOf(ScaleException.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @Test
    void refusesWhatIsNoScaleFile() {
        for (String text : List.of("", "[]", "model,mmlu\na,1\n", "null", FILE + "{}", FILE.substring(0, 200))) {
            assertThatThrownBy(() -> ScaleJson.read(text))
                    .as(text)
                    .isInstanceOf(ScaleException.class)
                    .hasMessageStartingWith("It is not a scale: ");
        }
        assertThatThrownBy(() -> ScaleJson.read("{\"format\":\"disentangle-scale\",\"version\":1,\"scales\":[]}"))
                .hasMessage("The scale cannot be used: It holds no scale.");
        assertThatThrownBy(() -> ScaleJson.read(FILE.replace(SCALE, SCALE + "," + SCALE)))
                .hasMessage("The scale cannot be used: It holds two scales of the group “chat”.");
        assertThatThrownBy(() -> ScaleJson.read(FILE.replace("," + B, "")))
                .isInstanceOf(ScaleException.class)
                .hasMessageContaining("this one has only 1");
    }

    /** Any one character of a file left out or changed gives a scale or a sentence, and nothing else. */
    @Test
    void neverFailsOtherwise() {
        for (int i = 0; i < FILE.length(); i++) {
            for (String put : List.of("", "9", "\"", "}", "-")) {
                String text = FILE.substring(0, i) + put + FILE.substring(i + 1);
                try {
                    assertThat(ScaleJson.read(text).scales().scales()).isNotEmpty();
                } catch (ScaleException refused) {
                    assertThat(refused.getMessage()).endsWith(".").doesNotContain("recipe");
                }
            }
        }
    }
}
