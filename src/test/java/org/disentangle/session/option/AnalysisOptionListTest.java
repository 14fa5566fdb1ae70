package org.disentangle.session.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.disentangle.Seeded;
import org.disentangle.Seeds;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.GroupOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.session.json.JsonFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Seeded
class AnalysisOptionListTest {
    private static final int TRIALS = 300;

    @Test
    void everyOptionStandsInEveryOrder() {
        assertThat(AnalysisOptionList.ON_THE_COMMAND_LINE)
                .containsExactlyInAnyOrderElementsOf(AnalysisOptionList.IN_FILES)
                .doesNotHaveDuplicates();
        List<OptionRow<AnalysisOptions>> rows = new ArrayList<>();
        AnalysisOptionList.IN_FORMS.forEach(section -> rows.addAll(section.rows()));
        List<OptionRow<AnalysisOptions>> described = AnalysisOptionList.IN_FILES.stream()
                .flatMap(option -> option.rows().stream())
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void theReadmeExplainsEveryFlag() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(flags()).allSatisfy(flag -> assertThat(readme).contains("`" + flag.name()));
    }

    @Test
    void flagsAndIdsAreDifferentFromEachOther() {
        assertThat(flags().stream().map(CommandFlag::name)).doesNotHaveDuplicates();
        assertThat(AnalysisOptionList.IN_FORMS.stream()
                        .flatMap(section -> section.rows().stream())
                        .flatMap(row -> row.controls().stream())
                        .map(OptionControl::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void filesAndCommandsSayAnyChoices() throws Exception {
        for (int seed = 0; seed < Seeds.share(TRIALS); seed++) {
            AnalysisOptions options = random(new Random(seed));
            assertThat(throughFile(options)).as("file, seed %d", seed).isEqualTo(options);
            AnalysisOptions repeated = throughCommand(options);
            AnalysisOptions said = options.interval().resampling() == Resampling.NONE
                    ? options.withInterval(IntervalOptions.defaults().withConfidence(options.confidence()))
                    : options;
            assertThat(repeated).as("command, seed %d", seed).isEqualTo(said);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--bootstrap 0 --resample families | NONE",
                "--bootstrap 50 --resample families | FAMILIES",
                "--resample families | FAMILIES",
                "--bootstrap 50 | MODELS",
                "--resample models | MODELS"
            })
    void whatIsDrawnDependsOnBothFlags(String given, Resampling drawn) throws Exception {
        List<String> words = List.of(given.split(" ", -1));
        AnalysisOptions options = AnalysisOptions.defaults();
        for (OptionDescription<AnalysisOptions> option : AnalysisOptionList.ON_THE_COMMAND_LINE) {
            for (int i = option.flags().size() - 1; i >= 0; i--) {
                CommandFlag<AnalysisOptions> flag = option.flags().get(i);
                int at = words.indexOf(flag.name());
                options = at < 0 ? options : flag.reader().read(words.get(at + 1), options);
            }
        }
        assertThat(options.interval().resampling()).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({
        "--pca, kendall",
        "--threshold, 1",
        "--confidence, 95",
        "--bootstrap, -1",
        "--seed, 1.5",
        "--missing, guess",
        "--partial, ' '",
        "--x, ''"
    })
    void refusesWithTheNameOfTheFlag(String name, String given) {
        CommandFlag<AnalysisOptions> flag = flags().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> flag.reader().read(given, AnalysisOptions.defaults()))
                .isInstanceOf(OptionException.class)
                .hasMessageStartingWith(name + " ")
                .hasMessageEndingWith(".");
    }

    private static List<CommandFlag<AnalysisOptions>> flags() {
        return AnalysisOptionList.ON_THE_COMMAND_LINE.stream()
                .flatMap(option -> option.flags().stream())
                .toList();
    }

    private static AnalysisOptions throughFile(AnalysisOptions options) throws Exception {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            AnalysisOptionList.write(json, options);
            json.writeEndObject();
        }
        List<String> notes = new ArrayList<>();
        JsonFields fields = JsonFields.parse("recipe", text.toString(), notes);
        AnalysisOptions read = AnalysisOptionList.read(fields);
        fields.noteUnread();
        assertThat(notes).isEmpty();
        return read;
    }

    private static AnalysisOptions throughCommand(AnalysisOptions options) throws Exception {
        AnalysisOptions read = AnalysisOptions.defaults();
        for (OptionDescription<AnalysisOptions> option : AnalysisOptionList.ON_THE_COMMAND_LINE) {
            for (int i = option.flags().size() - 1; i >= 0; i--) {
                CommandFlag<AnalysisOptions> flag = option.flags().get(i);
                Optional<String> text = flag.writer().apply(options);
                read = text.isEmpty() ? read : flag.reader().read(text.get(), read);
            }
        }
        return read;
    }

    private static AnalysisOptions random(Random random) {
        Resampling drawn = Resampling.values()[random.nextInt(Resampling.values().length)];
        return AnalysisOptions.defaults()
                .withMatrix(one(Coefficient.ofMatrices(), random))
                .withCoefficient(one(List.of(Coefficient.values()), random))
                .withThreshold(new Threshold((1 + random.nextInt(98)) / 100.0, random.nextBoolean()))
                .withConfidence(random.nextBoolean() ? 0.95 : 0.5 + random.nextDouble() / 3)
                .withMissing(one(List.of(MissingPolicy.values()), random))
                .withGroups(
                        random.nextBoolean()
                                ? new GroupOptions(Optional.of("family"), false)
                                : new GroupOptions(Optional.empty(), random.nextBoolean()))
                .withX(random.nextBoolean() ? Optional.of("flop") : Optional.empty())
                .withPartial(random.nextBoolean() ? Optional.of("date of release") : Optional.empty())
                .withInterval(interval -> interval.withResampling(drawn)
                        .withResamples(1 + random.nextInt(1000))
                        .withSeed(random.nextInt())
                        .withFixedScore(random.nextBoolean())
                        .withDoubling(random.nextBoolean()));
    }

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
