package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.disentangle.figure.layout.Element;
import org.disentangle.ui.common.FigurePane;
import org.junit.jupiter.api.Test;

/** Models whose marks lie in one place hide one another; the pointer, the keyboard and a screen reader reach all of them. */
class CoincidingModelsTest extends WindowFixture {
    private static final Set<String> TOGETHER = Set.of("twin-a", "twin-b", "twin-c");

    private Path twins() {
        List<String> lines = new ArrayList<>(List.of("model,family,mmlu,gsm8k,hellaswag,truthfulqa_mc1"));
        for (int i = 0; i < 12; i++) {
            lines.add("model-%d,Llama,%d,%d,%d,%d".formatted(i, 20 + 5 * i, 10 + i * i, 30 + 4 * i, 20 + (i * 7) % 13));
        }
        TOGETHER.stream().sorted().forEach(name -> lines.add(name + ",Qwen,47,40,51,41"));
        return file("twins.csv", String.join("\n", lines) + "\n");
    }

    private void openTwins() {
        settle();
        open(twins());
        show(Views.SCATTER);
        settle();
    }

    private String card() {
        return onWindow(() -> lookup("#scatter #hover-card .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n")));
    }

    private String spoken() {
        return onWindow(() -> lookup("#scatter").query().getAccessibleText());
    }

    @Test
    void hoveringNamesAllOfThemAndClicksGoFromOneToTheNext() {
        openTwins();
        moveTo(pointOf("twin-a"));
        await("the card", () -> lookup("#scatter #hover-card").query().isVisible());
        assertThat(card()).contains(TOGETHER).contains("At the same point", "each click selects the next");
        Set<String> selected = new TreeSet<>();
        List<String> inTurn = new ArrayList<>();
        for (int click = 0; click < 4; click++) {
            clickOn(pointOf("twin-a"));
            settle();
            inTurn.add(text("#model-name"));
            selected.add(text("#model-name"));
            assertThat(text("#scatter #hover-title")).isEqualTo(text("#model-name"));
            assertThat(spoken()).contains(TOGETHER);
            moveTo("#inspector-name");
        }
        assertThat(selected).isEqualTo(TOGETHER);
        assertThat(inTurn.get(3)).isEqualTo(inTurn.get(0));
        clickOn(pointOf("model-3"));
        settle();
        assertThat(text("#model-name")).isEqualTo("model-3");
        assertThat(card()).doesNotContain("At the same point");
        moveTo(pointOf("twin-a"));
        settle();
        screenshot("models-in-one-place");
    }

    @Test
    void theArrowKeysReachAllOfThemAndTheMarkIsCounted() {
        openTwins();
        clickOn(pointOf("model-3"));
        Set<String> reached = new TreeSet<>();
        for (int step = 0; step < 15; step++) {
            push(KeyCode.DOWN);
            settle();
            reached.add(text("#model-name"));
        }
        assertThat(reached).hasSize(15).containsAll(TOGETHER);
        List<String> written = onWindow(
                () -> lookup("#scatter").queryAs(FigurePane.class).shown().get().orElseThrow().page().above().stream()
                        .filter(Element.Text.class::isInstance)
                        .map(element -> ((Element.Text) element).text())
                        .toList());
        assertThat(written).contains("×3", "same point");
    }
}
