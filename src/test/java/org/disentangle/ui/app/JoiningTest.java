package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

class JoiningTest extends WindowFixture {
    private static final List<String> MODELS = List.of(
            "Llama-2-7b-chat-hf",
            "Llama-2-70b-chat-hf",
            "Yi-6B-Chat",
            "Yi-34B-Chat",
            "Qwen1.5-7B-Chat",
            "Qwen1.5-72B-Chat");

    private String scores(String column) {
        StringBuilder text = new StringBuilder("model," + column + "\n");
        for (int i = 0; i < MODELS.size(); i++) {
            text.append(MODELS.get(i)).append(',').append((i * 5) % 7).append('\n');
        }
        return text.toString();
    }

    private void add(Path file) {
        dialogs.tables = List.of(file);
        clickOn("#add-scores");
        settle();
        assertThat(isPreviewed()).as("the preview of an unknown benchmark").isTrue();
        clickOn("#preview-add");
        settle();
    }

    private boolean isAsked() {
        return onWindow(() -> lookup("#joining").tryQuery().isPresent());
    }

    @Test
    void addsScoresOfTheSameNamesWithoutAskingAndShowsThem() {
        settle();
        add(file("mine.csv", scores("my_benchmark")));
        assertThat(isAsked()).isFalse();
        assertThat(text("#notice")).isEqualTo("6 of 6 models of mine.csv were found in the open table.");
        assertThat(text("#status"))
                .startsWith("Reference table + mine.csv · 53 models · 12 capabilities · 167 safety benchmarks");
        assertThat(text("#inspector-name")).isEqualTo("my_benchmark");
        assertThat(text("#inspector-basis")).isEqualTo("n = 6 of all 26 chat models");
    }

    @Test
    void showsSpellingsAndTakesWhatIsChosen() {
        settle();
        add(
                file(
                        "mine.csv",
                        "model,my_benchmark\nllama 2 7B chat,1\nLlama 2 (70B) Chat,2\nYi-6B-Chat,3\nYi-34B-Chat,4\nanother model,9\n"));
        assertThat(isAsked()).isTrue();
        assertThat(text("#joining-summary"))
                .isEqualTo(
                        "4 of 5 models are joined to the open table, 1 stay apart; 49 models of the open table get no score.");
        screenshot("joining");
        clickOn("#joining-add");
        settle();
        assertThat(text("#status")).contains("54 models");
        assertThat(text("#inspector-basis")).startsWith("n = 4 of all");
    }

    @Test
    void asksWhichOfTwoDifferentScoresStays() {
        settle();
        Path file = file("again.csv", scores("mmlu,my_benchmark").replaceAll(",(\\d)\n", ",0.$1,$1\n"));
        add(file);
        assertThat(isAsked()).isTrue();
        assertThat(text("#joining-conflicts")).startsWith("6 scores differ from the open table's:");
        assertThat(lookup("#joining-add").query().isDisabled()).isTrue();
        screenshot("joining-conflicts");
        clickOn(lookup(".radio-button")
                .match((Labeled button) -> button.getText().startsWith("Keep"))
                .<Node>query());
        clickOn("#joining-add");
        settle();
        assertThat(text("#status")).contains("53 models", "167 safety benchmarks");
    }
}
