package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.analysis.sensitivity.SensitivityAnalysis;
import org.disentangle.job.Progress;
import org.disentangle.session.Results;
import org.junit.jupiter.api.Test;

class InspectingTest extends SectionsFixture {
    private boolean isOpen(String id) {
        return onWindow(() -> lookup("#section-" + id).queryAs(TitledPane.class).isExpanded());
    }

    private Results results() {
        return onWindow(() -> workspace.results().get().orElseThrow());
    }

    @Test
    void aSectionSaysWhatTheAnalysisFindsAndStaysOpenForTheNextBenchmark() {
        settle();
        openScatterOf("TruthfulQA MC1");
        assertThat(onWindow(() -> said("sensitivity"))).isEmpty();
        openSection("sensitivity");
        assertThat(onWindow(() -> said("sensitivity"))).contains(lowestWithoutOneModel("truthfulqa_mc1"));
        openScatterOf("GPQA");
        awaitSaid("sensitivity");
        assertThat(isOpen("sensitivity")).isTrue();
        assertThat(onWindow(() -> said("sensitivity"))).contains(lowestWithoutOneModel("gpqa"));
        screenshot("inspector-sensitivity");
    }

    private String lowestWithoutOneModel(String benchmark) {
        Results results = results();
        Sensitivity found = SensitivityAnalysis.of(
                results.shown(), results.group("chat").orElseThrow(), benchmark, Progress.unwatched());
        return "Model\n" + EstimateText.correlation(found.models().low().rho()) + "\n"
                + EstimateText.correlation(found.models().high().rho()) + "\nMoved most without "
                + found.models().moved().leftOut();
    }

    @Test
    void aTrendOnTrainingComputeIsPerDecadeInTheInspectorAndInTheFigure() {
        settle();
        onWindow(() -> {
            ComboBox<?> x = lookup("#x-chooser").queryAs(ComboBox.class);
            for (int i = 0; i < x.getItems().size(); i++) {
                if (x.getItems().get(i).toString().equals("Training FLOP")) {
                    x.getSelectionModel().select(i);
                }
            }
            return x;
        });
        settle();
        openScatterOf("TruthfulQA MC1");
        openSection("trend");
        assertThat(onWindow(() -> said("trend"))).contains("slopes are per decade");
        assertThat(results().group("chat").orElseThrow().x().scale()).isEqualTo(XScale.LOG10);
        assertThat(onWindow(() -> lookup("#inspector").queryAll().stream()
                        .flatMap(node -> node.lookupAll(".label").stream())
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .anyMatch(words -> words != null && words.contains(" per decade  ["));
        screenshot("scatter-log-axis");
    }

    @Test
    void aClickOnAModelFarFromTheTrendSelectsIt() {
        settle();
        openScatterOf("TruthfulQA MC1");
        openSection("trend");
        Hyperlink first =
                onWindow(() -> lookup("#section-trend-parts .hyperlink").queryAs(Hyperlink.class));
        reveal(first);
        clickOn(first);
        settle();
        assertThat(text("#model-name")).isEqualTo(first.getText());
        screenshot("inspector-trend");
    }

    @Test
    void anotherPolicyForMissingDataIsOneClickAwayAndCanBeUndone() {
        settle();
        StringBuilder lines = new StringBuilder("model,mmlu,gsm8k,hellaswag,mine\n");
        for (int i = 0; i < 20; i++) {
            lines.append("model-%d,%d,%s,%d,%d%n".formatted(i, (i * 13) % 20, i < 6 ? "" : i * i, 3 * i, (i * 7) % 11));
        }
        open(file("holes.csv", lines.toString()));
        openScatterOf("mine");
        openSection("missing");
        String before = text("#inspector-basis");
        List<Hyperlink> links =
                onWindow(() -> lookup("#section-missing-parts .hyperlink").queryAllAs(Hyperlink.class).stream()
                        .toList());
        assertThat(links).hasSize(2);
        reveal(links.get(1));
        clickOn(links.get(1));
        settle();
        awaitSaid("missing");
        assertThat(results().shown().options().missing()).isEqualTo(MissingPolicy.IMPUTE);
        assertThat(text("#inspector-basis")).isNotEqualTo(before).startsWith("n = 20");
        screenshot("inspector-missing");
        clickOn("#undo");
        settle();
        assertThat(text("#inspector-basis")).isEqualTo(before);
    }

    @Test
    void comparesTheChatModelsWithTheBaseModels() {
        settle();
        openScatterOf("TruthfulQA MC1");
        openSection("comparison");
        Node chooser = lookup("#section-comparison-choice").query();
        reveal(chooser);
        clickOn(chooser);
        clickOn("Same benchmark, base models");
        await("the difference", () -> said("comparison").contains("joint interval"));
        assertThat(onWindow(() -> said("comparison")))
                .contains("Chat models", "Base models", "Difference", "10,000 resamples");
        assertThat(onWindow(() -> lookup("#section-comparison-choice")
                        .queryAs(ComboBox.class)
                        .getValue()
                        .toString()))
                .isEqualTo("Same benchmark, base models");
        screenshot("inspector-comparison");
    }
}
