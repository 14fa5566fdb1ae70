package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.session.Results;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Values;
import org.junit.jupiter.api.Test;

/** Models on a scale that was saved before. */
class ScaleTest extends SectionsFixture {
    private Path savedScale() {
        Path scale = folder.resolve("scale.json");
        dialogs.save = Optional.of(scale);
        show(Views.CAPABILITIES);
        clickOn("#save-scale");
        settle();
        await("the scale", () -> Files.exists(scale) && Files.size(scale) > 0);
        settle();
        return scale;
    }

    private void choose(Path scale) {
        dialogs.file = Optional.of(scale);
        show(Views.CAPABILITIES);
        clickOn("#choose-scale");
        settle();
    }

    private Results results() {
        return onWindow(() -> workspace.results().get().orElseThrow());
    }

    private GroupAnalysis all() {
        return results().group("all").orElseThrow();
    }

    /** New models, two of which lack capabilities benchmarks, on the scale of other models. */
    private Path newer() {
        List<String> lines = new ArrayList<>(List.of("model,family,mmlu,gsm8k,hellaswag,mine"));
        for (int i = 0; i < 9; i++) {
            lines.add("new-%d,Phi,%s,%s,%d,%d"
                    .formatted(i, i == 3 ? "" : 20 + i, i >= 7 ? "" : 30 * i + i * i, 40 + 2 * i + i % 3, (i * 5) % 9));
        }
        return file("newer.csv", String.join("\n", lines) + "\n");
    }

    @Test
    void modelsThatWereNotInItAreScoredOnItAndMarkedWhereTheyLackBenchmarks() throws Exception {
        settle();
        open(table("older.csv", 24));
        Path scale = savedScale();
        open(newer());
        Values fitted = all().x().values();
        assertThat(fitted.presentCount()).isEqualTo(6);
        choose(scale);
        assertThat(text("#notice"))
                .isEqualTo(
                        "Scored 9 of 9 models on the scale scale.json; nothing is fitted to this table. 3 models lack"
                                + " benchmarks of the scale and are marked ○.");
        assertThat(all().score()).isEmpty();
        assertThat(all().x().values().presentCount()).isEqualTo(9);
        assertThat(all().x().lacking().keySet()).containsExactlyInAnyOrder(3, 7, 8);
        assertThat(text("#capabilities-summary"))
                .startsWith("Scored on the saved scale of older.csv (all)")
                .contains("over 24 models", "9 of 9 models have a score");
        assertThat(text("#capabilities-left-out")).contains("new-3 is marked ○: it lacks MMLU");
        screenshot("capabilities-on-scale");
        show(Views.RANKING);
        assertThat(text("#ranking-basis")).contains("frozen scale of older.csv (all)");
        openScatterOf("mine");
        show(Views.SCATTER);
        screenshot("scatter-on-scale");
        openSection("sensitivity");
        assertThat(onWindow(() -> said("sensitivity"))).contains("scored on a saved scale");
        openSection("missing");
        assertThat(onWindow(() -> said("missing"))).contains("each on those of its benchmarks that it has");

        assertThat(recipe().studies().scale()).contains(scale.toString());

        show(Views.CAPABILITIES);
        clickOn("#fit-score");
        settle();
        assertThat(text("#notice")).isEqualTo("The capabilities score is fitted to this table again.");
        assertThat(all().x().values()).isEqualTo(fitted);
        assertThat(onWindow(() -> lookup("#fit-score").query().isVisible())).isFalse();
        assertThat(recipe().studies().scale()).isEmpty();
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#capabilities-summary")).startsWith("Scored on the saved scale of older.csv (all)");
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(all().x().values()).isEqualTo(fitted);
    }

    @Test
    void benchmarksThatTheTableCallsOtherwiseAreNamedWithWhatToDo() {
        settle();
        open(table("older.csv", 24));
        Path scale = savedScale();
        open(file(
                "renamed.csv",
                "model,family,mmlu,grade school,hellaswag,mine\na,X,1,2,3,4\nb,X,2,3,5,3\nc,Y,3,5,4,2\nd,Y,5,4,7,1\n"));
        choose(scale);
        assertThat(text("#notice"))
                .contains("Scored 4 of 4 models on the scale scale.json")
                .endsWith(
                        "The table has no column gsm8k; if it has them under other names, rename its columns and open it again.");
    }

    @Test
    void aTableWithoutGroupsIsToldWhatToDoWithAScaleOfSeveral() {
        settle();
        Path scale = savedScale();
        open(newer());
        choose(scale);
        assertThat(text("#notice"))
                .isEqualTo(
                        "Models cannot be scored on scale.json, because it holds “base” and “chat” models, each on its own scale, and this table has no groups. Give the table a column “type” with these words, or first filter out the other groups, with “left out (refit)”, and save a scale of one group alone.");
        assertThat(all().score()).isPresent();
    }

    @Test
    void theScaleOfOneGroupThatIsSavedAsToldScoresATableWithoutGroups() {
        settle();
        clickOn("#group-all");
        clickOn("left out (refit)");
        settle();
        Node base = lookup("#tick-type-base").query();
        reveal(base);
        clickOn(base);
        settle();
        Path scale = savedScale();
        open(newer());
        choose(scale);
        assertThat(text("#notice")).startsWith("Scored 9 of 9 models on the scale scale.json");
    }

    private Plan recipe() throws IOException, RecipeException {
        Path file = folder.resolve("recipe-" + Files.list(folder).count() + ".json");
        dialogs.save = Optional.of(file);
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.S);
        await("the recipe", () -> Files.exists(file) && Files.size(file) > 0);
        settle();
        return PlanJson.read(Files.readString(file)).plan();
    }

    @Test
    void bothWaysStandInTheMenuOfTheAnalysis() {
        settle();
        assertThat(menuItem("_Fit the score to this table again").isDisable()).isTrue();
        Path scale = savedScale();
        dialogs.file = Optional.of(scale);
        onWindow(() -> {
            menuItem("Score on a saved sca_le…").fire();
            return true;
        });
        settle();
        GroupAnalysis chat = results().group("chat").orElseThrow();
        assertThat(chat.isOnGivenScore()).isTrue();
        assertThat(chat.x().title()).contains("Reference table (chat)");
        onWindow(() -> {
            menuItem("_Fit the score to this table again").fire();
            return true;
        });
        settle();
        assertThat(results().group("chat").orElseThrow().score()).isPresent();
    }

    private MenuItem menuItem(String text) {
        return lookup("#menus").queryAs(MenuBar.class).getMenus().stream()
                .filter(menu -> menu.getText().equals("_Analysis"))
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileThatIsNoScaleOrFitsNothingIsSaidInOneSentenceAndChangesNothing() {
        settle();
        choose(file("wrong.json", "{\"format\": \"something\"}"));
        assertThat(text("#notice")).contains("wrong.json").contains("It is not a scale");
        assertUnchanged();
        choose(folder.resolve("absent.json"));
        assertThat(text("#notice")).contains("absent.json cannot be read");
        assertUnchanged();
        choose(file("other.json", """
                {"format": "disentangle-scale", "version": 1, "program": "1", "scales": [{"group": "all", "title": "other",
                 "files": [], "pca": "spearman", "models": 9, "explained_variance": 0.9, "benchmarks": [
                 {"benchmark": "u", "direction": "higher", "mean": 0, "sd": 1, "loading": 0.6},
                 {"benchmark": "v", "direction": "higher", "mean": 0, "sd": 1, "loading": 0.8}]}]}
                """));
        assertThat(text("#notice"))
                .isEqualTo(
                        "Models cannot be scored on other.json, because the table has none of the 2 benchmarks of the"
                                + " scale of other (all): u, v; if it has them under other names, rename its columns and open it again.");
        assertUnchanged();
    }

    private void assertUnchanged() {
        assertThat(results().group("chat").orElseThrow().score()).isPresent();
        assertThat(onWindow(() -> lookup("#undo").query().isDisabled())).isTrue();
    }
}
