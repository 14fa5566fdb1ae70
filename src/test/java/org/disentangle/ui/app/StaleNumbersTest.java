package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.session.Results;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.model.FigureRequest;
import org.junit.jupiter.api.Test;

/** No number outlives the models it was computed from: on the screen, in exported files, and after undo. */
class StaleNumbersTest extends WindowFixture {
    /** A test puts a figure of its own into the window. */
    @Override
    protected boolean isKept() {
        return false;
    }

    private void refitTo(String search) {
        clickOn("#mode-refit");
        settle();
        search(search);
    }

    private void search(String text) {
        interact(() -> lookup("#model-search").queryAs(TextField.class).setText(text));
        settle();
    }

    private Optional<ScatterFigure> scatter() {
        return onWindow(() ->
                        lookup("#scatter").queryAs(FigurePane.class).shown().get())
                .map(shown -> (ScatterFigure) shown.figure());
    }

    private String missing() {
        return onWindow(() -> lookup(".scatter-view #scatter-missing").queryAll().stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse(""));
    }

    @Test
    void withoutAVisibleModelASentenceStandsInThePlaceOfEveryNumberAndOfTheFile() {
        settle();
        openScatterOf("TruthfulQA MC1");
        refitTo("no such model");
        assertThat(scatter()).isEmpty();
        assertThat(missing()).isEqualTo("No chat model is visible: the filter hides all 26.");
        assertThat(text("#inspector-value")).isEqualTo("No model of this group is visible.");
        assertThat(text("#inspector-basis")).isEqualTo("n = 0, from the 0 visible of 26 chat models (refitted)");
        screenshot("nothing-visible");
        Path file = folder.resolve("figure.pdf");
        dialogs.save = Optional.of(file);
        for (Views view : new Views[] {Views.SCATTER, Views.RANKING, Views.CAPABILITIES}) {
            show(view);
            // away from the buttons, whose tooltips would lie over one another
            moveTo("#status");
            clickOn("#export-figure");
            assertThat(text("#notice")).as(view.toString()).startsWith("There is no figure to export. No ");
            moveTo("#status");
            clickOn("#copy-figure");
            assertThat(text("#notice")).as(view.toString()).startsWith("There is no figure to copy. No ");
        }
        assertThat(Files.exists(file)).isFalse();
        assertThat(text("#ranking-basis")).startsWith("No model is visible, so there is nothing to compute");
        assertThat(text("#capabilities-summary")).isEqualTo("No model of this group is visible.");
        push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(isNoticed()).as("a refusal that is no longer true").isFalse();
        show(Views.SCATTER);
        assertThat(scatter().orElseThrow().summary()).contains("n = 26");
        assertThat(missing()).isEmpty();
        assertThat(text("#inspector-value")).isEqualTo("0.81");
    }

    @Test
    void whereOnlyAnotherGroupIsVisibleTheSelectedOneSaysSo() {
        settle();
        openScatterOf("TruthfulQA MC1");
        clickOn("#group-all");
        settle();
        clickOn("#mode-refit");
        settle();
        clickOn("#tick-type-chat");
        settle();
        clickOn("#group-chat");
        settle();
        assertThat(scatter()).isEmpty();
        assertThat(missing()).isEqualTo("No chat model is visible: the filter hides all 26.");
        clickOn("#group-base");
        settle();
        assertThat(scatter().orElseThrow().summary()).contains("n = 27");
    }

    @Test
    void withAModelOrTwoTheReasonStandsInThePlaceOfThePlot() {
        settle();
        openScatterOf("TruthfulQA MC1");
        refitTo("llama 2 7b");
        assertThat(text("#model-count")).isEqualTo("1 of 26");
        assertThat(scatter()).isEmpty();
        assertThat(missing()).startsWith("There is no capabilities score. A capabilities score needs");
        assertThat(text("#inspector-value")).startsWith("Cannot be computed: ");
        search("llama 2");
        assertThat(text("#model-count")).isEqualTo("3 of 26");
        assertThat(text("#inspector-basis")).startsWith("n = 3, from the 3 visible");
        assertThat(scatter().orElseThrow().points()).hasSize(3);
    }

    @Test
    void hidingAllPointsLeavesTheNumbersOfAllModelsInTheInspectorAndDrawsNothing() {
        settle();
        openScatterOf("TruthfulQA MC1");
        search("no such model");
        assertThat(scatter()).isEmpty();
        assertThat(missing()).isEqualTo("No chat model is visible: the filter hides all 26.");
        assertThat(text("#inspector-value")).isEqualTo("0.81");
        assertThat(text("#inspector-basis")).isEqualTo("n = 26 of all 26 chat models, hidden ones too");
        assertThat(text("#inspector-comparison")).isEqualTo("ρ 0.81 all 26 models · – the 0 visible");
    }

    /** A painter that fails must not leave the picture before beneath the heading of the new one. */
    @Test
    void aFigureThatCannotBeDrawnLeavesNoEarlierPicture() {
        settle();
        openScatterOf("TruthfulQA MC1");
        FigurePane pane = onWindow(() -> lookup("#scatter").queryAs(FigurePane.class));
        FigureRequest before = onWindow(() -> pane.request().get().orElseThrow());
        interact(() -> {
            pane.request().unbind();
            pane.request().set(Optional.of(new Failing(before)));
        });
        await("the picture to go", () -> pane.shown().get().isEmpty());
        assertThat(onWindow(() -> lookup("#figure-problem").queryAllAs(Label.class).stream()
                        .filter(Node::isVisible)
                        .map(Label::getText)
                        .toList()))
                .containsExactly("This figure could not be drawn because of an internal error; the log file has "
                        + "the details.");
        interact(() -> pane.request().set(Optional.of(before)));
        settle();
        assertThat(scatter().orElseThrow().summary()).contains("n = 26");
    }

    private record Failing(FigureRequest like) implements FigureRequest {
        @Override
        public Figure make() {
            throw new IllegalStateException("a figure that fails on purpose");
        }

        @Override
        public Results results() {
            return like.results();
        }

        @Override
        public String name() {
            return like.name();
        }
    }

    private boolean isNoticed() {
        return onWindow(() -> lookup("#notice").query().getParent().isVisible());
    }
}
