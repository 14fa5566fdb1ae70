package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.figure.Figures;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.session.Results;
import org.disentangle.ui.common.grid.PaintedTable;
import org.junit.jupiter.api.Test;

/** Models that lack capabilities scores: left out, or filled in and marked wherever they are shown. */
class MissingScoresTest extends WindowFixture {
    @Override
    List<Path> files() {
        StringBuilder rows = new StringBuilder("model,mmlu,gsm8k,hellaswag,mine\n");
        for (int i = 0; i < 12; i++) {
            rows.append(String.format(
                    Locale.ROOT, "model-%d,%d,%s,%d,%d%n", i, i * 3, i == 4 ? "" : i * i, 2 * i + i % 3, (i * 7) % 11));
        }
        return List.of(file("gaps.csv", rows.toString()));
    }

    private void choose(MissingPolicy policy) {
        interact(() -> workspace.change(
                "missing scores", plan -> plan.withAnalysis(plan.analysis().withMissing(policy))));
        settle();
    }

    private Results results() {
        return onWindow(() -> workspace.results().get().orElseThrow());
    }

    private List<String> filledCells() {
        PaintedTable<?> table = dataTable();
        return onWindow(() -> {
            List<String> found = new ArrayList<>();
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    found.add(table.cell(row, column).text());
                }
            }
            found.removeIf(words -> !words.equals("filled in"));
            return found;
        });
    }

    @Test
    void filledScoresAreMarkedInEveryView() {
        openPreviewed();
        show(Views.DATA);
        assertThat(filledCells()).isEmpty();
        choose(MissingPolicy.IMPUTE);
        assertThat(filledCells()).hasSize(1);
        screenshot("filled-data");
        show(Views.CAPABILITIES);
        assertThat(text("#capabilities-left-out")).contains("filled in by iterative PCA");
        screenshot("filled-capabilities");
        show(Views.SCATTER);
        Results results = results();
        Figure figure = Figures.scatter(
                results.all(),
                results.all().groups().get(0),
                results.all().groups().get(0).correlation("mine").orElseThrow(),
                results.visible(),
                ScatterFigure.Labels.ALL);
        assertThat(figure).isInstanceOfSatisfying(ScatterFigure.class, scatter -> {
            assertThat(scatter.points().stream()
                            .filter(ScatterFigure.Point::filled)
                            .map(ScatterFigure.Point::label))
                    .containsExactly("model-4");
            assertThat(scatter.summary()).contains("hollow: scores filled in");
        });
        moveTo(pointOf("model-4"));
        await("the card to tell it", () -> lookup(".hover-card .label").queryAll().stream()
                .anyMatch(label -> ((Labeled) label).getText().equals("Filled in")));
        screenshot("filled-scatter");
        choose(MissingPolicy.COMPLETE);
        show(Views.DATA);
        assertThat(filledCells()).isEmpty();
    }

    @Test
    void theBenchmarkThatIsLeftOutIsNamed() {
        openPreviewed();
        choose(MissingPolicy.WITHOUT_COSTLIEST);
        show(Views.CAPABILITIES);
        assertThat(text("#capabilities-left-out").toLowerCase(Locale.ROOT)).contains("gsm8k");
    }

    private void openPreviewed() {
        await(
                "the table or its preview",
                () -> isPreviewed() || workspace.results().get().isPresent());
        if (isPreviewed()) {
            clickOn("#preview-open");
        }
        settle();
    }
}
