package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.disentangle.ui.common.grid.PaintedTable;
import org.junit.jupiter.api.Test;

class LookingTest extends WindowFixture {
    @Test
    void stepsThroughTheRankingWithTheArrowKeys() {
        settle();
        List<String> order = rankedColumns();
        show(Views.SCATTER);
        assertThat(text("#scatter-place")).isEqualTo("1 of 55");
        type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.LEFT);
        settle();
        assertThat(text("#scatter-place")).isEqualTo("2 of 55");
        assertThat(onWindow(() -> workspace.selection().benchmark().get())).isEqualTo(order.get(1));
        show(Views.RANKING);
        type(KeyCode.DOWN);
        settle();
        assertThat(onWindow(() -> workspace.selection().benchmark().get())).isEqualTo(order.get(2));
        type(KeyCode.ENTER);
        settle();
        assertThat(text("#scatter-place")).isEqualTo("3 of 55");
    }

    @Test
    void aClickInTheRankingOpensTheScatter() {
        settle();
        openScatterOf("TruthfulQA MC1");
        assertThat(text("#scatter-name")).isEqualTo("TruthfulQA MC1");
        assertThat(text("#inspector-value")).isEqualTo("0.81");
        screenshot("scatter-light");
    }

    @Test
    void hoveringAPointSaysWhichModelItIsAndAClickShowsItsScores() {
        settle();
        openScatterOf("TruthfulQA MC1");
        moveTo(pointOf("Llama-2-13b-chat-hf"));
        await("the card", () -> lookup("#scatter #hover-card").query().isVisible());
        assertThat(text("#scatter #hover-title")).isEqualTo("Llama 2 13B Chat");
        clickOn(pointOf("Llama-2-13b-chat-hf"));
        settle();
        assertThat(text("#model-name")).isEqualTo("Llama 2 13B Chat");
        screenshot("model-selected");
        moveTo("#inspector-name");
        await("the card to go", () -> !lookup("#scatter #hover-card").query().isVisible());
        show(Views.DATA);
        PaintedTable<?> data = dataTable();
        assertThat(onWindow(() -> data.cell(data.selected().get(), 0).text())).isEqualTo("Llama 2 13B Chat");
    }

    @Test
    void showsTheOtherGroupAndAnotherX() {
        settle();
        openScatterOf("TruthfulQA MC1");
        clickOn("#group-base");
        settle();
        assertThat(text("#inspector-value")).isEqualTo("0.70");
        assertThat(text("#inspector-basis")).isEqualTo("n = 27 of all 27 base models");
        clickOn("#group-all");
        settle();
        assertThat(text("#inspector-basis")).isEqualTo("n = 53 of all 53 models");
        clickOn("#undo");
        settle();
        assertThat(text("#inspector-basis")).contains("27 base models");
    }

    @Test
    void showsTheCapabilitiesScoreAndTheData() {
        settle();
        show(Views.CAPABILITIES);
        screenshot("capabilities-light");
        show(Views.DATA);
        Node table = lookup("#data-table").query();
        assertThat(table.isVisible()).isTrue();
        screenshot("data-light");
    }
}
