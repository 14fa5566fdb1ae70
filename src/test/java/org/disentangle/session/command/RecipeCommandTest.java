package org.disentangle.session.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.text.Dialect;
import org.disentangle.session.option.FigureOptionList;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.session.plan.Sources;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.table.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeCommandTest {
    @Test
    void writesOnlyWhatDiffersFromTheDefaults() {
        assertThat(RecipeCommand.line("disentangle", Plan.defaults().withInput(Sources.of(List.of("a.csv"))), "out"))
                .contains("disentangle analyze a.csv --out out");
    }

    @Test
    void writesEveryChoice() {
        Plan recipe = Plan.defaults()
                .withInput(Sources.of(List.of("my scores.csv", "-odd.csv"))
                        .withRoles(new RoleChoices(
                                Optional.of("it's.csv"), List.of("mmlu", "a,b"), List.of("truthfulqa"), false)))
                .withAnalysis(AnalysisOptions.defaults()
                        .withMatrix(Coefficient.PEARSON)
                        .withCoefficient(Coefficient.KENDALL)
                        .withThreshold(0.3)
                        .withConfidence(0.9)
                        .withGroupBy(Optional.empty())
                        .withX(Optional.of("flop")))
                .withOnly(new Filter.OneOf("family", Set.of("Llama", "Qwen")))
                .withFigures(new FigureChoices(List.of("svg", "png"), FigureSize.inches(3.25, 2.75), 600));
        assertThat(RecipeCommand.line("java -jar disentangle.jar", recipe, "out"))
                .contains("java -jar disentangle.jar analyze 'my scores.csv' ./-odd.csv --benchmarks 'it'\\''s.csv'"
                        + " --capabilities 'mmlu,a\\,b' --safety truthfulqa --where family=Llama,Qwen --group-by none"
                        + " --x flop --pca pearson --correlation kendall --threshold 0.3 --confidence 0.9"
                        + " --figures svg,png --size 3.25inx2.75in --dpi 600 --out out");
    }

    @Test
    void writesAThresholdThatIsTranslated() {
        AnalysisOptions options = AnalysisOptions.defaults();
        Plan recipe = Plan.defaults()
                .withAnalysis(options.withThreshold(options.thresholdChoice().withOfSpearman(true)));
        assertThat(RecipeCommand.line("disentangle", recipe, "out"))
                .contains("disentangle analyze --threshold 0.4@spearman --out out");
    }

    @Test
    void writesHowFilesAreReadAndJoined() {
        Sources input = Sources.reference()
                .withJoins(List.of(AddedTable.undecided("my scores.csv"), AddedTable.undecided("-odd.csv")))
                .withAcceptMatches(true)
                .withReading(Reading.guess()
                        .withSheet(Optional.of("Sheet 2"))
                        .withEncoding(Optional.of("windows-1252"))
                        .withDialect(Optional.of(Dialect.TAB))
                        .withLayout(Optional.of(Layout.LONG))
                        .withHeaderRow(OptionalInt.of(3))
                        .withMetric(Optional.of("acc_norm"))
                        .withRepeated(Repeated.MEAN));
        assertThat(RecipeCommand.line("disentangle", Plan.defaults().withInput(input), "out"))
                .contains("disentangle analyze --join 'my scores.csv' --join ./-odd.csv --accept-matches"
                        + " --sheet 'Sheet 2' --encoding windows-1252 --delimiter tab --layout long --header-row 3"
                        + " --metric acc_norm --repeated mean --out out");
        Sources marked = input.withReading(Reading.guess().withDecimalMark(Optional.of(DecimalMark.COMMA)));
        assertThat(RecipeCommand.line("disentangle", Plan.defaults().withInput(marked), "out"))
                .contains("disentangle analyze --join 'my scores.csv' --join ./-odd.csv --accept-matches"
                        + " --decimal-mark comma --out out");
        ColumnChoices mixed = new ColumnChoices(List.of(), ColumnUses.guess().withPercentages(Set.of("mine", "a, b")));
        assertThat(RecipeCommand.line(
                        "disentangle",
                        Plan.defaults().withInput(Sources.reference().withColumns(mixed)),
                        "out"))
                .contains("disentangle analyze --percentages 'a\\, b,mine' --out out");
        assertThat(RecipeCommand.line("disentangle", Plan.defaults().withInput(input.withColumns(mixed)), "out"))
                .as("joined tables are not meant")
                .isEmpty();
    }

    @Test
    void saysNothingWhereNoOptionSaysIt() {
        Plan recipe = Plan.defaults().withOnly(new Filter.NameContains("chat"));
        assertThat(RecipeCommand.line("disentangle", recipe, "out")).isEmpty();
        assertThat(RecipeCommand.lineWithSession("disentangle", "my study.disentangle", "out"))
                .isEqualTo("disentangle analyze 'my study.disentangle' --out out");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void writesSizesThatReadBackExactly(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            FigureSize size =
                    switch (i % 3) {
                        case 0 -> FigureSize.millimetres(20 + random.nextInt(500), 20 + random.nextInt(500));
                        case 1 -> FigureSize.inches(1 + random.nextInt(100) / 8.0, 1 + random.nextInt(100) / 8.0);
                        default -> new FigureSize(random.nextDouble(57, 5000), random.nextDouble(57, 5000));
                    };
            assertThat(FigureSize.parse(FigureOptionList.sizeText(size)))
                    .as("seed %d, size %s", seed, size)
                    .isEqualTo(size);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isReadByAShellAsItWasMeant() throws IOException {
        List<String> words =
                List.of("plain", "", "two words", "it's", "$HOME `x` \\ \"q\" *", "Σ é\n2", "a;b|c&d", "~x", "#");
        StringBuilder script = new StringBuilder("printf '%s\\0'");
        words.forEach(word -> script.append(' ').append(RecipeCommand.quote(word)));
        Process shell = new ProcessBuilder("sh", "-c", script.toString()).start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed.split("\0", -1)).containsExactlyElementsOf(with(words, ""));
    }

    private static List<String> with(List<String> words, String last) {
        List<String> all = new ArrayList<>(words);
        all.add(last);
        return all;
    }

    @Test
    void writesHowSureNumbersAreMadeAndWhatIsAskedBeyondThem() {
        AnalysisOptions options = AnalysisOptions.defaults()
                .withMissing(MissingPolicy.WITHOUT_COSTLIEST)
                .withPartial(Optional.of("training flop"))
                .withInterval(IntervalOptions.defaults()
                        .withResampling(Resampling.FAMILIES)
                        .withResamples(500)
                        .withSeed(7)
                        .withFixedScore(true)
                        .withDoubling(false));
        Plan recipe = Plan.defaults()
                .withAnalysis(options)
                .withStudies(new StudyChoices(
                        List.of(
                                new StudyChoices.Comparison("a,b", Optional.of("c")),
                                new StudyChoices.Comparison("c", Optional.empty())),
                        Optional.of("scale.json"),
                        Optional.of("pairs.csv"),
                        Optional.of("domains.csv")));
        assertThat(RecipeCommand.line("disentangle", recipe, "out"))
                .contains("disentangle analyze --missing without-costliest --bootstrap 500"
                        + " --resample families --seed 7 --fixed-score --no-doubling --partial 'training flop'"
                        + " --compare 'a\\,b,c' --compare c --scale scale.json"
                        + " --pairs pairs.csv --subdomains domains.csv --out out");
    }

    @Test
    void subdomainsNamedByHandAreSaidByTheRecipeAlone() {
        Plan recipe = Plan.defaults()
                .withStudies(
                        StudyChoices.none().withGroups(List.of(new Subdomain("knowledge", List.of("mmlu", "arc")))));
        assertThat(RecipeCommand.line("disentangle", recipe, "out")).isEmpty();
    }
}
