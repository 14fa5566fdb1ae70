package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.disentangle.ui.model.DocumentReader;
import org.junit.jupiter.api.Test;

/** The options of the analysis, and what the ranking says of them; with a table whose resamples are drawn in no time. */
class OptionsTest extends WindowFixture {
    @Override
    DocumentReader reader() {
        return new FileReader();
    }

    /** Two of the benchmarks have the same score for nearly all models. */
    @Override
    List<Path> files() {
        StringBuilder rows = new StringBuilder("model,mmlu,gsm8k,hellaswag,mine,theirs,flat,level\n");
        for (int i = 0; i < 20; i++) {
            rows.append("model-%d,%d,%d,%d,%d,%d,%d,%d\n"
                    .formatted(
                            i,
                            i + (i * 3) % 5,
                            2 * i + (i * 5) % 11,
                            i + (i * 7) % 6,
                            (i * 7) % 11,
                            i + (i * 11) % 17,
                            i == 3 ? 1 : 0,
                            i == 9 ? 1 : 0));
        }
        return List.of(file("scores.csv", rows.toString()));
    }

    /** The first test is asked about the columns. */
    private void begin() {
        await(
                "the preview or the numbers",
                () -> isPreviewed() || workspace.results().get().isPresent());
        if (isPreviewed()) {
            clickOn("#preview-open");
        }
        settle();
    }

    private void openOptions() {
        push(KeyCode.CONTROL, KeyCode.COMMA);
        await("the options", () -> lookup("#options").tryQuery().isPresent());
    }

    private void closeSheet() {
        push(KeyCode.ESCAPE);
        settle();
    }

    private void type(String id, String text) {
        interact(() -> lookup(id).query().requestFocus());
        push(KeyCode.CONTROL, KeyCode.A).write(text);
        settle();
    }

    private void choose(String id, String title) {
        interact(() -> chooseIn(lookup(id).queryAs(ComboBox.class), title));
        settle();
    }

    private static <T> void chooseIn(ComboBox<T> box, String title) {
        box.setValue(box.getItems().stream()
                .filter(item -> item.toString().equals(title))
                .findFirst()
                .orElseThrow());
    }

    private String field(String id) {
        return onWindow(() -> lookup(id).queryAs(TextInputControl.class).getText());
    }

    @Test
    void optionsHoldAtOnceAndAreUndoneAndRedone() {
        begin();
        openOptions();
        choose("#option-intervals", "Immediate (Fisher z)");
        assertThat(text("#ranking-basis")).contains("Intervals: 95 % Fisher z.");
        type("#option-confidence", "90");
        assertThat(text("#ranking-basis")).contains("Intervals: 90 % Fisher z.");
        type("#option-threshold", "0.6");
        assertThat(text("#ranking-caution")).contains("concern ±\u00a00.6 ");
        screenshot("options");
        closeSheet();
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#ranking-caution")).contains("concern ±\u00a00.4 ");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        settle();
        assertThat(text("#ranking-caution")).as("one key of two to redo").contains("concern ±\u00a00.6 ");
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#ranking-caution")).contains("concern ±\u00a00.4 ");
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#ranking-basis")).contains("Intervals: 95 % Fisher z.");
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#ranking-basis"))
                .contains(
                        "Intervals: 95 % bootstrap (BCa), 10,000 resamples; Fisher z for the 2 that cannot be resampled.");
    }

    @Test
    void theThresholdIsSaidToBeSpearmansAndTranslatedWithOneClick() {
        begin();
        openOptions();
        choose("#option-intervals", "Immediate (Fisher z)");
        assertThat(text("#ranking-caution")).doesNotContain("convention for Spearman's");
        choose("#option-coefficient", "Kendall");
        assertThat(text("#ranking-caution"))
                .contains("concern ±\u00a00.4 ")
                .contains("0.4 is a convention for Spearman's ρ, not for Kendall's τ")
                .contains("0.273");
        CheckBox translate =
                onWindow(() -> lookup("#option-threshold-equivalent").queryAs(CheckBox.class));
        assertThat(onWindow(translate::getText)).contains("0.4 is r 0.416, τ 0.273");
        interact(translate::fire);
        settle();
        assertThat(text("#ranking-caution"))
                .contains("concern ±\u00a00.273 ")
                .contains("0.273 for Kendall's τ corresponds to 0.4 for Spearman's ρ");
        assertThat(field("#option-threshold")).isEqualTo("0.4");
        screenshot("threshold");
        choose("#option-coefficient", "Pearson");
        assertThat(text("#ranking-caution")).contains("concern ±\u00a00.416 ");
        closeSheet();
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#ranking-caution"))
                .contains("concern ±\u00a00.4 ")
                .contains("for Spearman's ρ, not for Kendall's τ");
    }

    @Test
    void theThresholdIsTranslatedInTheMenuAsWell() {
        begin();
        openOptions();
        choose("#option-intervals", "Immediate (Fisher z)");
        assertThat(onWindow(translated()::isDisable)).isTrue();
        choose("#option-coefficient", "Kendall");
        closeSheet();
        CheckMenuItem item = translated();
        assertThat(onWindow(item::isDisable)).isFalse();
        // as the menu does when it is clicked
        interact(() -> {
            item.setSelected(true);
            item.fire();
        });
        settle();
        assertThat(text("#ranking-caution")).contains("concern ±\u00a00.273 ");
        assertThat(onWindow(translated()::isSelected)).isTrue();
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#ranking-caution")).contains("concern ±\u00a00.4 ");
        assertThat(onWindow(translated()::isSelected)).isFalse();
    }

    private CheckMenuItem translated() {
        return onWindow(() -> lookup("#menus").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "menu-threshold".equals(item.getId()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .filter(item -> "menu-threshold-equivalent".equals(item.getId()))
                .map(CheckMenuItem.class::cast)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndChangesNothing() {
        begin();
        openOptions();
        type("#option-resamples", "many");
        assertThat(text("#option-resamples-problem")).isEqualTo("Give a whole number from 1 to 1,000,000.");
        assertThat(text("#ranking-basis")).contains("; Fisher z for the 2 that cannot be resampled.");
        type("#option-resamples", "700");
        assertThat(text("#ranking-basis")).contains("Intervals: 95 % bootstrap (BCa), 700 to ");
        assertThat(onWindow(() -> lookup("#option-resamples-problem").query().isVisible()))
                .isFalse();
        closeSheet();
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#ranking-basis")).contains("; Fisher z for the 2 that cannot be resampled.");
        openOptions();
        assertThat(field("#option-resamples")).isEqualTo("10,000");
    }
}
