package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAction;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;

class FilteringTest extends WindowFixture {
    private boolean ticked(String family) {
        return onWindow(
                () -> lookup("#tick-family-" + family).queryAs(CheckBox.class).isSelected());
    }

    @Test
    void ticksFamiliesOnAndOff() {
        settle();
        clickOn("#tick-family-Qwen");
        awaitText("#model-count", "18 of 26");
        assertThat(ticked("Qwen")).isFalse();
        moveTo("#inspector-name");
        clickOn("#tick-family-Qwen");
        awaitText("#model-count", "26 of 26");
    }

    /** What the press of a screen reader does. */
    @Test
    void ticksAFamilyByTheActionOfItsBox() {
        settle();
        CheckBox box = lookup("#tick-family-Qwen").queryAs(CheckBox.class);
        interact(() -> box.executeAccessibleAction(AccessibleAction.FIRE));
        awaitText("#model-count", "18 of 26");
        assertThat(ticked("Qwen")).isFalse();
    }

    @Test
    void aDoubleClickIsolatesAFamilyAndAnotherBringsTheRestBack() {
        settle();
        clickOn("#tick-family-Yi");
        doubleClickOn("#tick-family-Qwen");
        awaitText("#model-count", "8 of 26");
        assertThat(ticked("Qwen")).isTrue();
        assertThat(ticked("Llama")).isFalse();
        moveTo("#inspector-name");
        doubleClickOn("#tick-family-Qwen");
        awaitText("#model-count", "24 of 26");
        assertThat(ticked("Yi")).isFalse();
    }

    /** Expected: −0.373 over all 26 chat models as printed in the paper (table 15), 0.45 over the 8 of Qwen alone. */
    @Test
    void hideAndRefitDifferAndEachNumberSaysItsModels() {
        settle();
        openScatterOf("BBQ Ambiguous");
        doubleClickOn("#tick-family-Qwen");
        awaitText("#model-count", "8 of 26");
        assertThat(text("#inspector-value")).isEqualTo("−0.37");
        assertThat(text("#inspector-basis")).isEqualTo("n = 26 of all 26 chat models, hidden ones too");
        assertThat(text("#inspector-comparison")).isEqualTo("ρ −0.37 all 26 models · 0.45 the 8 visible");
        screenshot("filter-hide");
        clickOn("left out (refit)");
        awaitText("#inspector-value", "0.45");
        assertThat(text("#inspector-basis")).isEqualTo("n = 8, from the 8 visible of 26 chat models (refitted)");
        assertThat(Math.abs(number(text("#inspector-value")) - number("−0.37"))).isGreaterThanOrEqualTo(0.05);
        screenshot("filter-refit");
        show(Views.RANKING);
        assertThat(text("#ranking-basis")).contains("visible models alone");
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    @Test
    void everyChangeOfTheFilterCanBeUndone() {
        settle();
        clickOn("#tick-family-Qwen");
        clickOn("#tick-family-Yi");
        awaitText("#model-count", "16 of 26");
        clickOn("#undo");
        awaitText("#model-count", "18 of 26");
        clickOn("#undo");
        awaitText("#model-count", "26 of 26");
        clickOn("#redo");
        awaitText("#model-count", "18 of 26");
    }

    @Test
    void editsAFamilyInPlaceAndUndoesIt() {
        settle();
        open(table("scores.csv", 12));
        show(Views.DATA);
        doubleClickOn(cellOf(dataTable(), "Qwen"));
        write("Mistral").push(javafx.scene.input.KeyCode.ENTER);
        settle();
        assertThat(lookup("#tick-family-Mistral").tryQuery()).isPresent();
        push(javafx.scene.input.KeyCode.CONTROL, javafx.scene.input.KeyCode.Z);
        settle();
        assertThat(lookup("#tick-family-Mistral").tryQuery()).isEmpty();
    }
}
