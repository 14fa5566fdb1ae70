package org.disentangle.session.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.catalogue.StatedInfo;
import org.disentangle.importing.joining.Conflicts;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.ColumnChoices;
import org.disentangle.session.plan.PinnedLabel;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions: the lowest that says everything is written, earlier ones are read as they were meant. */
class PlanJsonTest {
    private static final Filter YI = new Filter.OneOf("family", Set.of("Yi"));

    private static String head(int version) {
        return "{\"format\":\"disentangle-recipe\",\"version\":" + version + ",";
    }

    private static void comesBack(Plan plan, int version) throws RecipeException {
        String text = PlanJson.text(plan);
        assertThat(text).contains("\"version\": " + version + ",");
        PlanJson.Parsed parsed = PlanJson.read(text);
        assertThat(parsed.plan()).isEqualTo(plan);
        assertThat(parsed.notes()).isEmpty();
        assertThat(PlanJson.text(parsed.plan())).isEqualTo(text);
        assertThat(PlanJson.read(PlanJson.compactText(plan)).plan()).isEqualTo(plan);
    }

    @Test
    void writesTheFirstVersionAsLongAsItSaysEverything() throws RecipeException {
        comesBack(Plan.defaults(), 1);
        comesBack(Plan.defaults().withOnly(YI), 1);
        comesBack(Plan.defaults().withFilter(ModelFilter.none().withMode(FilterMode.REFIT)), 1);
        comesBack(
                Plan.defaults()
                        .withInput(input ->
                                input.withJoins(List.of(AddedTable.undecided("a.csv"), AddedTable.undecided("b.csv")))),
                1);
    }

    @Test
    void writesTheSecondWhereReadersOfTheFirstWouldComeToSomethingElse() throws RecipeException {
        comesBack(Plan.defaults().withFilter(new ModelFilter(YI, FilterMode.HIDE)), 2);
        comesBack(Plan.starting(), 2);
        comesBack(Plan.defaults().withLabels(List.of(new PinnedLabel("mine", "twice", 2, -3.5, 7))), 2);
        StatedEntry stated = StatedEntry.of(
                "mine", StatedInfo.of(BenchmarkInfo.unknown("mine")).withoutNameAndSuite());
        UnaryOperator<AddedTable> withColumns =
                table -> table.withColumns(ColumnChoices.none().withBenchmarks(List.of(stated)));
        comesBack(
                Plan.defaults()
                        .withInput(
                                input -> input.withJoins(List.of(withColumns.apply(AddedTable.undecided("mine.csv"))))),
                2);
    }

    @Test
    void tellsApartWhatWasDecidedAboutAFileThatIsJoinedTwice() throws RecipeException {
        AddedTable first = AddedTable.undecided("a.csv");
        AddedTable second = first.withConflicts(Conflicts.REPLACE);
        comesBack(Plan.defaults().withInput(input -> input.withJoins(List.of(first, second))), 2);
        comesBack(Plan.defaults().withInput(input -> input.withJoins(List.of(second, first, second))), 2);
        comesBack(Plan.defaults().withInput(input -> input.withJoins(List.of(second, second))), 1);
    }

    @Test
    void readsAFilterOfTheFirstVersionAsOneThatRefits() throws RecipeException {
        Plan plan = PlanJson.read(
                        head(1) + "\"filter\":{\"type\":\"one_of\",\"column\":\"family\",\"words\":[\"Yi\"]}}")
                .plan();
        assertThat(plan.filter()).isEqualTo(ModelFilter.refitting(YI));
        assertThat(PlanJson.read(head(1) + "\"filter\":{\"type\":\"and\",\"filters\":[]}}")
                        .plan()
                        .filter())
                .isEqualTo(ModelFilter.none());
        assertThat(plan.input().roles()).isEqualTo(RoleChoices.none());
    }

    @Test
    void takesWhatWasDecidedAboutTheJoinedFilesOnly() throws RecipeException {
        Plan plan = PlanJson.read(head(1) + "\"join\":[\"b.csv\",\"a.csv\"],\"added\":["
                        + "{\"file\":\"a.csv\",\"conflicts\":\"replace\"},{\"file\":\"c.csv\"}]}")
                .plan();
        assertThat(plan.input().joins()).extracting(AddedTable::file).containsExactly("b.csv", "a.csv");
        assertThat(plan.input().joins().get(0)).isEqualTo(AddedTable.undecided("b.csv"));
        assertThat(plan.input().joins().get(1).conflicts().word()).isEqualTo("replace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"filter_mode\":\"gone\"",
                "\"filter_mode\":1",
                "\"known_directions\":\"yes\"",
                "\"labels\":[{\"benchmark\":\"a\",\"model\":\"b\",\"x_pt\":1}]",
                "\"labels\":[{\"benchmark\":\"a\",\"x_pt\":1,\"y_pt\":1}]",
            })
    void saysWhichFieldIsWrong(String field) {
        assertThatThrownBy(() -> PlanJson.read(head(2) + field + "}"))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("field \"")
                .hasMessageEndingWith(".");
    }

    @Test
    void refusesALaterVersion() {
        assertThatThrownBy(() -> PlanJson.read(head(3) + "\"files\":[]}"))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("version 3")
                .hasMessageContaining("newer program");
    }
}
