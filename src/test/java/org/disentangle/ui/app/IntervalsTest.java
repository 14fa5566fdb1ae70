package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.ui.common.grid.PaintedTable;
import org.disentangle.ui.model.DocumentReader;
import org.junit.jupiter.api.Test;

/** The bootstrap in the background of the window, the options of the analysis, and what the ranking says of both. */
class IntervalsTest extends WindowFixture {
    @Override
    DocumentReader reader() {
        return new FileReader();
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

    private GroupAnalysis chat() {
        return onWindow(
                () -> workspace.results().get().orElseThrow().group("chat").orElseThrow());
    }

    @Test
    void theWindowDrawsTheBootstrapByItselfAndSaysWhichIntervalsItShows() {
        settle();
        assertThat(text("#ranking-basis"))
                .contains("Intervals: 95 % bootstrap (BCa), 10,000 to ")
                .contains("correlate by 0.67 on average (SD 0.14)");
        assertThat(text("#ranking-caution"))
                .contains("q, over the 55 primary safety benchmarks of the group, concerns ρ = 0");
        assertThat(onWindow(() -> lookup("#draw-intervals").query().isVisible()))
                .isFalse();
        screenshot("ranking-bootstrap");
    }

    @Test
    void optionsHoldAtOnceAndAreUndone() {
        settle();
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
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#ranking-basis")).contains("Intervals: 95 % Fisher z.");
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(text("#ranking-basis")).contains("Intervals: 95 % bootstrap (BCa), 10,000 to ");
    }

    @Test
    void theThresholdIsSaidToBeSpearmansAndTranslatedWithOneClick() {
        settle();
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
        settle();
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
        settle();
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

    @Test
    void theRankingIsSortedByVerdictAndByQ() {
        settle();
        PaintedTable<?> table = ranking();
        assertThat(titles(table)).contains("q", "Verdict");
        int verdict = titles(table).lastIndexOf("Verdict");
        Set<String> shown = onWindow(() -> IntStream.range(0, table.rows().size())
                .mapToObj(row -> table.cell(row, verdict).text())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toSet()));
        assertThat(shown)
                .isNotEmpty()
                .isSubsetOf(chat().correlations().stream()
                        .map(found -> found.verdict().word())
                        .collect(Collectors.toSet()));
        clickHeader("q");
        List<Double> q = rankedColumns().stream()
                .map(column -> chat().correlation(column).orElseThrow())
                .filter(found -> found.qValue().isPresent())
                .map(found -> found.qValue().value())
                .toList();
        assertThat(q).hasSizeGreaterThan(20).isSorted();
        clickHeader("Verdict");
        // intervals become finer meanwhile, so order and verdicts are looked at together
        List<Integer> verdicts = onWindow(() -> {
            GroupAnalysis group =
                    workspace.results().get().orElseThrow().group("chat").orElseThrow();
            return List.copyOf(workspace.selection().order()).stream()
                    .map(column -> group.correlation(column).orElseThrow())
                    .map(BenchmarkCorrelation::verdict)
                    .map(Enum::ordinal)
                    .toList();
        });
        assertThat(verdicts).hasSizeGreaterThan(20).isSorted();
    }

    private void clickHeader(String title) {
        clickOn(titleOf(ranking(), title));
        settle();
    }

    @Test
    void levelsAndVerdictsAreCountedByArea() {
        settle();
        clickOn("#ranking-areas");
        await("the summary", () -> lookup("#area-summary").tryQuery().isPresent());
        List<String> words = onWindow(() -> lookup("#area-summary .summary-grid .label").queryAll().stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList());
        long primary = chat().correlations().stream()
                .filter(BenchmarkCorrelation::isPrimary)
                .count();
        assertThat(words).contains("Area", "N", "undecided", "All areas", Long.toString(primary));
        screenshot("areas");
    }
}
