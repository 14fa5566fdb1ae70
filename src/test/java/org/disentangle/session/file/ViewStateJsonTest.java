package org.disentangle.session.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.session.json.JsonFields;
import org.disentangle.session.json.JsonText;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.view.ColumnState;
import org.disentangle.session.view.ModelName;
import org.disentangle.session.view.SortOrder;
import org.disentangle.session.view.ViewState;
import org.disentangle.session.view.WindowState;
import org.disentangle.session.view.Zoom;
import org.junit.jupiter.api.Test;

class ViewStateJsonTest {
    private static final List<SortOrder> SORTING =
            List.of(new SortOrder("area", "", false), new SortOrder("rho", "base", true), new SortOrder("n", "", true));

    private final List<String> notes = new ArrayList<>();

    private static String written(ViewState state) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.generator(out)) {
            ViewStateJson.write(state, json);
        }
        return out.toString();
    }

    private ViewState read(String text) throws RecipeException {
        return ViewStateJson.read(JsonFields.parse("session", text, notes));
    }

    private static ViewState everything() {
        return ViewState.initial()
                .withTab("data")
                .withPanel(WindowState.DETAILS, false)
                .withDivider("model", 0.1 + 0.2)
                .withDivider("preview", 0.75)
                .withGroup("chat")
                .withBenchmark("HarmBench \"direct\"")
                .withModels(Set.of(new ModelName("Llama", 2), new ModelName("Llama", 1), new ModelName("Ünï", 1)))
                .withList("ranking", list -> list.withSorting(SORTING)
                        .withMoved(List.of("rho:base", "area"))
                        .withSearch("jail")
                        .withColumns(Map.of("area", new ColumnState(9.5)))
                        .withChoice("listed", "all"))
                .withFigure("scatter", figure -> figure.withZoom(Optional.of(new Zoom(-1, 0.1 + 0.2, 0, 1e-3)))
                        .withChoice("labels", "none"))
                .withSection("trend", section -> section.withOpen(true).withChoice("benchmark MMLU"));
    }

    @Test
    void everyPartComesBack() throws Exception {
        assertThat(read(written(everything()))).isEqualTo(everything());
        assertThat(read(written(ViewState.initial()))).isEqualTo(ViewState.initial());
        assertThat(notes).isEmpty();
    }

    @Test
    void aStateIsWrittenTheSameWhateverTheOrderItWasMadeIn() throws Exception {
        ViewState other = ViewState.initial()
                .withGroup("chat")
                .withSection(
                        "trend", section -> section.withChoice("benchmark MMLU").withOpen(true))
                .withModels(Set.of(new ModelName("Ünï", 1), new ModelName("Llama", 1), new ModelName("Llama", 2)))
                .withList("ranking", list -> list.withChoice("listed", "all")
                        .withSearch("jail")
                        .withMoved(List.of("rho:base", "area"))
                        .withSorting(SORTING)
                        .withColumns(Map.of("area", new ColumnState(9.5))))
                .withFigure("scatter", figure -> figure.withChoice("labels", "none")
                        .withZoom(Optional.of(new Zoom(-1, 0.1 + 0.2, 0, 1e-3))))
                .withBenchmark("HarmBench \"direct\"")
                .withDivider("preview", 0.75)
                .withDivider("model", 0.1 + 0.2)
                .withPanel(WindowState.DETAILS, false)
                .withTab("data");

        assertThat(written(other)).isEqualTo(written(everything()));
    }

    @Test
    void aStateOfAnEarlierVersionIsReadAsItWas() throws Exception {
        ViewState state = read("""
                {"tab": "ranking",
                 "lists": {"ranking": {"order": {"column": "p", "group": "base", "descending": true},
                                       "columns": {"rho:chat": {"width": 7.5, "visible": true},
                                                   "area": {"width": 0, "visible": true}},
                                       "search": "", "choices": {}}}}
                """);

        assertThat(state.list("ranking").sorting()).containsExactly(new SortOrder("p", "base", true));
        assertThat(state.list("ranking").columns()).isEqualTo(Map.of("rho:chat", new ColumnState(7.5)));
        assertThat(state.list("ranking").moved()).isEmpty();
        assertThat(state.window().panels()).containsExactlyInAnyOrder(WindowState.DETAILS, WindowState.FILTERS);
        assertThat(notes).isEmpty();
    }

    @Test
    void aDividerWhereNoneCanBeStandsWhereItUsuallyDoes() throws Exception {
        ViewState state = read("""
                {"dividers": {"model": 1.5, "preview": -3, "other": 0.5}}
                """);

        assertThat(state.window().dividers()).isEqualTo(Map.of("other", 0.5));
    }

    @Test
    void fieldsOfALaterVersionAreNotedAndLeftAside() throws Exception {
        ViewState state = read("""
                {"tab": "data", "grid": true,
                 "sections": {"trend": {"open": true, "height": 3}, "later": {"open": true}},
                 "lists": {"ranking": {"search": "x", "frozen": [1]}}}
                """);

        assertThat(state.tab()).isEqualTo("data");
        assertThat(state.section("trend").open()).isTrue();
        assertThat(state.section("later").open()).isTrue();
        assertThat(state.list("ranking").search()).isEqualTo("x");
        assertThat(notes)
                .hasSize(3)
                .anyMatch(note -> note.contains("\"grid\""))
                .anyMatch(note -> note.contains("\"sections.trend.height\""))
                .anyMatch(note -> note.contains("\"lists.ranking.frozen\""));
    }

    @Test
    void aFieldThatCannotBeIsSaidByItsPlace() {
        assertThatThrownBy(() -> read("{\"tab\": 3}"))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("\"tab\"");
        assertThatThrownBy(() -> read("{\"models\": [{\"name\": \"A\", \"occurrence\": 0}]}"))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("occurrence");
        assertThatThrownBy(
                        () -> read(
                                "{\"figures\": {\"scatter\": {\"zoom\": {\"left\": 2, \"right\": 1, \"bottom\": 0, \"top\": 1}}}}"))
                .isInstanceOf(RecipeException.class)
                .hasMessageContaining("figures.scatter.zoom");
    }

    @Test
    void whatIsAsAtTheBeginningIsNotKept() {
        ViewState changed = ViewState.initial().withSection("trend", section -> section.withOpen(true));

        assertThat(changed).isNotEqualTo(ViewState.initial());
        assertThat(changed.withSection("trend", section -> section.withOpen(false)))
                .isEqualTo(ViewState.initial());
    }

    @Test
    void aPanelNamedTwiceIsOnePanelAndCanBeHidden() throws RecipeException {
        String twice = "{\"panels\":[\"details\",\"filters\",\"details\",\"details\"]}";
        ViewState state = read(twice);
        assertThat(state.window().panels()).containsExactly(WindowState.FILTERS, WindowState.DETAILS);
        assertThat(state.withPanel(WindowState.DETAILS, false).window().panels())
                .containsExactly(WindowState.FILTERS);
    }
}
