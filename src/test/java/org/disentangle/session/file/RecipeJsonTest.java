package org.disentangle.session.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.IntervalOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.catalogue.StatedInfo;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.importing.joining.ChosenMatch;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.importing.number.DecimalMark;
import org.disentangle.importing.options.Arrangement;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.text.Dialect;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.AttributeEdit;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.session.plan.Sources;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.table.Direction;
import org.disentangle.table.Filter;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeJsonTest {
    private static final Plan FULL = new Plan(
            new Sources(
                    List.of("scores one.csv", "C:\\data\\Σ.csv"),
                    new Reading(
                            Optional.of("windows-1252"),
                            Optional.of(Dialect.TAB),
                            Optional.of("Sheet 2"),
                            new Arrangement(
                                    Optional.of(Layout.LONG),
                                    OptionalInt.of(3),
                                    Optional.of("exact_match,strict-match")),
                            Optional.of(DecimalMark.COMMA),
                            Repeated.BEST),
                    new RoleChoices(Optional.of("catalogue.csv"), List.of("mmlu", "a,b"), List.of("truthfulqa"), false),
                    new ColumnChoices(
                            List.of(
                                    stated("mine", Role.SAFETY, new Direction.Target(0.5), Optional.of("Bias")),
                                    stated("a,b", Role.IGNORED, Direction.LOWER, Optional.empty())),
                            new ColumnUses(Optional.of("system"), Set.of("year"), Set.of("mine"))),
                    List.of(new AddedTable(
                            "mine, all.csv",
                            Optional.of(Reading.guess().withRepeated(Repeated.MEAN)),
                            List.of(
                                    ChosenMatch.of("Mistral 7B", Optional.of("Mistral-7B-v0.1")),
                                    ChosenMatch.of("my \"own\"", Optional.empty()),
                                    new ChosenMatch("again", Optional.of("twice"), 2)),
                            Conflicts.REPLACE,
                            Map.of("hellaswag", Role.CAPABILITIES, "mine", Role.SAFETY))),
                    true),
            List.of(new AttributeEdit("family", "model-1", 1, "Llama"), new AttributeEdit("type", "twice", 2, "")),
            AnalysisOptions.defaults()
                    .withMatrix(Coefficient.PEARSON)
                    .withCoefficient(Coefficient.KENDALL)
                    .withThreshold(0.1 + 0.2)
                    .withConfidence(0.9)
                    .withGroupBy(Optional.of("type"))
                    .withX(Optional.of("x"))
                    .withMissing(MissingPolicy.IMPUTE)
                    .withPartial(Optional.of("flop"))
                    .withInterval(IntervalOptions.defaults()
                            .withConfidence(0.9)
                            .withResampling(Resampling.FAMILIES)
                            .withResamples(777)
                            .withSeed(-IntervalOptions.LARGEST_SEED)
                            .withFixedScore(true)
                            .withDoubling(false)),
            ModelFilter.refitting(new Filter.And(List.of(
                    new Filter.OneOf("family", Set.of("Llama", "Qwen", "")),
                    new Filter.InRange("flop", 1e22, Double.POSITIVE_INFINITY),
                    new Filter.Not(new Filter.NameContains("\"instruct\"\n"))))),
            new StudyChoices(
                    List.of(
                            new StudyChoices.Comparison("truthfulqa", Optional.of("a,b")),
                            new StudyChoices.Comparison("truthfulqa", Optional.empty())),
                    Optional.of("scale.json"),
                    Optional.of("pairs.csv"),
                    Optional.of("domains.csv"),
                    List.of(
                            new Subdomain("knowledge", List.of("mmlu", "arc")),
                            new Subdomain("mathe, matics", List.of("gsm8k")))),
            new FigureChoices(List.of("svg", "png"), FigureSize.millimetres(82, 70), 600),
            List.of());

    @Test
    void refusesSubdomainsWithoutNameOrBenchmarks() {
        String text = PlanJson.text(FULL);
        assertThatThrownBy(() -> PlanJson.read(text.replace("\"mathe, matics\"", "\" \"")))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("name of a subdomain");
        assertThatThrownBy(() -> PlanJson.read(text.replaceAll("\\[[^\\[\\]]*\"gsm8k\"[^\\]]*\\]", "[ ]")))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("names of capabilities benchmarks");
    }

    private static StatedEntry stated(String column, Role role, Direction direction, Optional<String> area) {
        return StatedEntry.of(
                column,
                new StatedInfo(
                        Optional.empty(),
                        Optional.of("points"),
                        area,
                        Optional.of(role),
                        Optional.of(direction),
                        StatedInfo.StatedSuite.NOTHING,
                        Optional.of(Purpose.DIAGNOSTIC)));
    }

    @Test
    void readsBackWhatItWrote() throws RecipeException {
        PlanJson.Parsed parsed = PlanJson.read(PlanJson.text(FULL));
        assertThat(parsed.plan()).isEqualTo(FULL);
        assertThat(parsed.notes()).isEmpty();
        assertThat(PlanJson.read(PlanJson.text(Plan.defaults())).plan()).isEqualTo(Plan.defaults());
    }

    @Test
    void writesTheSameBytesForTheSameRecipe() {
        Plan again = FULL.withOnly(new Filter.And(List.of(
                new Filter.OneOf("family", Set.of("", "Qwen", "Llama")),
                new Filter.InRange("flop", 1e22, Double.POSITIVE_INFINITY),
                new Filter.Not(new Filter.NameContains("\"instruct\"\n")))));
        assertThat(PlanJson.text(again)).isEqualTo(PlanJson.text(FULL));
    }

    @Test
    void takesDefaultsForWhatIsNotThere() throws RecipeException {
        PlanJson.Parsed parsed =
                PlanJson.read("{\"format\":\"disentangle-recipe\",\"version\":1,\"files\":[\"a.csv\"]}");
        assertThat(parsed.plan()).isEqualTo(Plan.defaults().withInput(Sources.of(List.of("a.csv"))));
    }

    @Test
    void notesFieldsItDoesNotKnow() throws RecipeException {
        PlanJson.Parsed parsed =
                PlanJson.read("{\"format\":\"disentangle-recipe\",\"version\":1,\"colour\":{\"a\":[1]},"
                        + "\"analysis\":{\"bootstrap\":100}}");
        assertThat(parsed.notes())
                .containsExactlyInAnyOrder(
                        "The recipe's field \"colour\" is unknown to this version and was ignored.",
                        "The recipe's field \"analysis.bootstrap\" is unknown to this version and was ignored.");
        assertThat(parsed.plan()).isEqualTo(Plan.defaults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"files\":\"a.csv\" | \"files\" must be a list",
                "\"files\":[1] | \"files\" must be a list of texts",
                "\"files\":[null] | \"files\" must be a list without nulls",
                "\"benchmarks\":3 | \"benchmarks\" must be a text",
                "\"analysis\":[] | \"analysis\" must be an object",
                "\"analysis\":{\"pca\":\"kendall\"} | \"analysis.pca\" must be",
                "\"analysis\":{\"correlation\":\"best\"} | \"analysis.correlation\" must be",
                "\"analysis\":{\"threshold\":1.5} | \"analysis.threshold\" must be a number between 0 and 1",
                "\"analysis\":{\"confidence\":\"0.9\"} | \"analysis.confidence\" must be a number",
                "\"analysis\":{\"automatic_groups\":1} | must be true or false",
                "\"figures\":{\"formats\":[\"eps\"]} | \"figures.formats\" must be",
                "\"figures\":{\"dpi\":1e9} | \"figures.dpi\" must be",
                "\"figures\":{\"dpi\":300.5} | \"figures.dpi\" must be a whole number",
                "\"figures\":{\"width_pt\":1e300} | impossible size",
                "\"figures\":{\"width_pt\":1e999} | \"figures.width_pt\" must be",
                "\"join\":\"a.csv\" | \"join\" must be a list",
                "\"accept_matches\":\"yes\" | \"accept_matches\" must be true or false",
                "\"reading\":{\"layout\":\"round\"} | \"reading.layout\" must be \"wide\", \"long\" or \"transposed\"",
                "\"reading\":{\"delimiter\":\"/\"} | \"reading.delimiter\" must be \"comma\"",
                "\"reading\":{\"header_row\":0} | \"reading.header_row\" must be a whole number from 1",
                "\"reading\":{\"repeated\":\"first\"} | \"reading.repeated\" must be \"keep\"",
                "\"filter\":{\"type\":\"cleverest\"} | filter of the type",
                "\"filter\":{\"type\":\"one_of\",\"words\":[]} | does not name a column",
                "\"filter\":{\"type\":\"not\"} | does not say",
                "\"filter\":{\"type\":\"and\",\"filters\":[3]} | \"filter.filters\" must be an object",
            })
    void saysWhatIsWrongWithAValue(String field, String sentence) {
        assertThatThrownBy(() -> PlanJson.read("{\"format\":\"disentangle-recipe\",\"version\":1," + field + "}"))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[] | a recipe is a JSON object",
                "x | cannot be read as JSON (line 1, column",
                "{\"format\":\"disentangle-analysis\",\"version\":1} | its field \"format\" does not say so",
                "{\"format\":\"disentangle-recipe\"} | its field \"version\" is missing",
                "{\"format\":\"disentangle-recipe\",\"version\":3} | a newer program is needed",
                "{\"format\":\"disentangle-recipe\",\"version\":1} {} | more text after its end",
                "{\"format\":\"disentangle-recipe\", | cannot be read as JSON",
            })
    void refusesWhatIsNoRecipe(String text, String sentence) {
        assertThatThrownBy(() -> PlanJson.read(text))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesBottomlessNesting() {
        String text = "{\"format\":\"disentangle-recipe\",\"version\":1,\"a\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> PlanJson.read(text)).isInstanceOf(RecipeException.class);
    }
}
