package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.ContextMenuEvent;
import org.disentangle.session.opening.Document;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.ui.common.grid.PaintedTable;
import org.junit.jupiter.api.Test;

/** What is asked of columns before a table is opened, and what is said of them later. */
class ColumnQuestionsTest extends WindowFixture {
    private static final String HEADER =
            "model,mmlu,gsm8k,hellaswag,CareBench (acc),CareBench_stderr,GCG ASR (%),calm\n";
    private static final String[] MODELS = {
        "Llama-2-7b-chat-hf",
        "Llama-2-13b-chat-hf",
        "Llama-2-70b-chat-hf",
        "Qwen1.5-7B-Chat",
        "Qwen1.5-14B-Chat",
        "Yi-6B-Chat",
        "Yi-34B-Chat",
        "falcon-7b-instruct",
        "falcon-40b-instruct"
    };

    private static String scores() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < MODELS.length; i++) {
            text.append(MODELS[i])
                    .append(",%d,%d,%d,0.%d,0.0%d,%d,%d\n"
                            .formatted(
                                    40 + 3 * i,
                                    10 + 5 * i,
                                    70 + 2 * i,
                                    30 + i * 5 % 9,
                                    11 + i,
                                    90 - i * 7 % 9,
                                    i * 4 % 9));
        }
        return text.toString();
    }

    private Benchmark benchmark(String column) {
        return onWindow(() -> document().table().benchmark(column).orElseThrow());
    }

    private Document document() {
        return workspace.session().get().orElseThrow().document();
    }

    private void clickColumn(String text) {
        clickOn(lookup("#preview-columns .table-row-cell .table-cell")
                .match((Labeled cell) -> text.equals(cell.getText()))
                .<Node>query());
    }

    /** The virtual screen makes no request for a menu of a click with the right button. */
    private void requestMenu(Node node, Point2D inside) {
        onWindow(() -> {
            Point2D place = node.localToScreen(inside);
            Point2D inScene = node.localToScene(inside);
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            inScene.getX(),
                            inScene.getY(),
                            place.getX(),
                            place.getY(),
                            false,
                            null));
            return true;
        });
    }

    @Test
    void asksInRedWhichWayIsBetterUntilItIsAnswered() {
        settle();
        choose(file("own.csv", scores()));
        assertThat(isPreviewed()).isTrue();
        Label label = lookup("#preview-direction-label").queryAs(Label.class);
        assertThat(label.getText()).isEqualTo("Direction?");
        assertThat(label.getStyleClass()).contains("problem");
        assertThat(text("#preview-direction"))
                .isEqualTo("Nothing says whether higher or lower is better in calm; \"higher\" is a guess.");
        screenshot("direction-question");
        clickOn("#preview-find").write("calm");
        settle();
        assertThat(lookup("#preview-columns .table-cell.problem").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("higher?");
        clickOn("#preview-direction-lower");
        settle();
        assertThat(onWindow(() -> lookup("#preview-direction-question").query().isVisible()))
                .isFalse();
        clickOn("#preview-open");
        settle();
        assertThat(benchmark("calm").info().direction()).isEqualTo(Direction.LOWER);
        assertThat(benchmark("GCG ASR (%)").info().direction()).isEqualTo(Direction.LOWER);
        assertThat(benchmark("CareBench (acc)").info().direction()).isEqualTo(Direction.HIGHER);
        assertThat(benchmark("CareBench (acc)").standardErrors()).isPresent();
    }

    @Test
    void takesAColumnForTheErrorsOfAnotherInThePreview() {
        settle();
        choose(file("own.csv", scores()));
        clickOn("#preview-find").write("calm");
        clickColumn("calm");
        clickOn("#preview-use").clickOn("#preview-use-errors").clickOn("#preview-errors-of-4");
        settle();
        assertThat(lookup("#preview-columns .table-cell").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("of \"GCG ASR (%)\"");
        clickOn("#preview-open");
        settle();
        assertThat(benchmark("GCG ASR (%)").standardErrors()).isPresent();
        assertThat(onWindow(() -> document().table().numbers("calm"))).isEmpty();
        assertThat(onWindow(() -> document().settled().input().columns().uses().errors()))
                .containsEntry("GCG ASR (%)", "calm");
    }

    @Test
    void takesAColumnForTheErrorsOfAnotherInTheDataView() {
        settle();
        choose(file("own.csv", scores()));
        clickOn("#preview-open");
        settle();
        show(Views.DATA);
        PaintedTable<?> data = dataTable();
        int calm = titles(data).indexOf("calm");
        onWindow(() -> {
            data.showColumn(calm);
            return null;
        });
        settle();
        Bounds title = onWindow(() -> data.boundsOfTitle(calm));
        requestMenu(data, new Point2D(title.getCenterX(), title.getCenterY()));
        clickOn("Holds the standard errors of").clickOn("#data-errors-of-4");
        settle();
        assertThat(benchmark("GCG ASR (%)").standardErrors()).isPresent();
        assertThat(onWindow(() -> document().table().benchmark("calm"))).isEmpty();
        assertThat(onWindow(() -> document().settled().input().columns().uses().errors()))
                .containsEntry("GCG ASR (%)", "calm");
        onWindow(() -> {
            workspace.undo();
            return null;
        });
        settle();
        assertThat(onWindow(() -> document().table().benchmark("calm"))).isPresent();
        assertThat(benchmark("GCG ASR (%)").standardErrors()).isEmpty();
    }

    @Test
    void addsScoresAloneToTheReferenceTableWithOneClick() {
        settle();
        choose(file("other.csv", scores()));
        clickOn("#preview-open");
        settle();
        choose(file("mine.csv", scores().replaceAll("(?m)^([^,]*),[^,]*,[^,]*,[^,]*,", "$1,")));
        assertThat(isPreviewed()).isTrue();
        Button first = lookup("#preview-reference").queryAs(Button.class);
        assertThat(first.getText()).isEqualTo("Add to the reference table");
        assertThat(onWindow(first::isDefaultButton)).isTrue();
        screenshot("add-to-reference");
        clickOn(first);
        settle();
        await(
                "the scores to be in the reference table",
                () -> document().title().equals("Reference table + mine.csv"));
        assertThat(benchmark("CareBench (acc)").scores().presentCount()).isEqualTo(MODELS.length);
        assertThat(onWindow(() -> document().table().modelCount())).isEqualTo(53);
    }

    private String notes() {
        return onWindow(() -> document().table().provenance().notes().get(0).message());
    }

    private Optional<Direction> inRecipe(String column) {
        return onWindow(() -> document().settled().input().columns().benchmarks().stream()
                .filter(entry -> entry.benchmark().equals(column))
                .findFirst()
                .orElseThrow()
                .info()
                .direction());
    }

    private void assertThatTheCardSays(String words) {
        onWindow(() -> {
            workspace.selection().benchmark().set("calm");
            return null;
        });
        settle();
        assertThat(onWindow(() -> lookup("#inspector .label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .filter(text -> text.contains("is better"))
                        .findFirst()))
                .hasValueSatisfying(text -> assertThat(text).endsWith(words));
    }

    @Test
    void anUnansweredDirectionStaysAGuessInTheOpenTable() {
        settle();
        choose(file("own.csv", scores()));
        clickOn("#preview-find").write("CareBench (acc)");
        clickColumn("CareBench (acc)");
        clickOn("#preview-use").clickOn("#preview-use-ignored");
        settle();
        await("the doubt to be said", () -> previewNotes().contains("nothing says whether higher or lower is better"));
        clickOn("#preview-open");
        settle();
        assertThat(notes())
                .startsWith("nothing says whether higher or lower is better; it counts as \"higher is better\"");
        assertThat(benchmark("calm").info().direction()).isEqualTo(Direction.HIGHER);
        assertThat(benchmark("GCG ASR (%)").info().direction()).isEqualTo(Direction.LOWER);
        assertThat(inRecipe("calm")).isEmpty();
        assertThat(inRecipe("GCG ASR (%)")).contains(Direction.LOWER);
        assertThatTheCardSays("higher is better (a guess)");
        screenshot("direction-guess");
        choose(file("again.csv", scores()));
        assertThat(isPreviewed()).isFalse();
        assertThat(notes()).startsWith("nothing says whether higher or lower is better");
    }

    @Test
    void theGuessAnsweredAsItStandsIsSettled() {
        settle();
        choose(file("own.csv", scores()));
        clickOn("#preview-direction-higher");
        settle();
        clickOn("#preview-open");
        settle();
        assertThat(notes()).doesNotContain("nothing says");
        assertThat(inRecipe("calm")).contains(Direction.HIGHER);
        assertThatTheCardSays("higher is better");
    }

    @Test
    void anUnansweredDirectionOfAddedScoresStaysAGuess() {
        settle();
        open(table("other.csv", 12));
        choose(file("mine.csv", scores().replaceAll("(?m)^([^,]*),[^,]*,[^,]*,[^,]*,", "$1,")));
        clickOn("#preview-reference");
        settle();
        await(
                "the scores to be in the reference table",
                () -> document().title().equals("Reference table + mine.csv"));
        settle();
        assertThat(notes()).startsWith("nothing says whether higher or lower is better");
        assertThat(inRecipe("calm")).isEmpty();
        assertThat(benchmark("calm").info().direction()).isEqualTo(Direction.HIGHER);
        assertThatTheCardSays("higher is better (a guess)");
    }

    @Test
    void whatTheOpenTableSettlesIsNotAskedOfAddedScores() {
        settle();
        choose(file("own.csv", scores()));
        clickOn("#preview-direction-lower");
        settle();
        clickOn("#preview-open");
        settle();
        dialogs.tables = List.of(file("more.csv", "model,calm\nanother-model,3\na-third-model,4\na-fourth-model,6\n"));
        clickOn("#add-scores");
        settle();
        clickOn("#preview-add");
        settle();
        if (onWindow(() -> lookup("#joining-add").tryQuery().isPresent())) {
            clickOn("#joining-add");
            settle();
        }
        assertThat(benchmark("calm").scores().presentCount()).isEqualTo(MODELS.length + 3);
        assertThat(onWindow(() -> document().table().provenance().notes().toString()))
                .doesNotContain("nothing says whether");
        assertThat(inRecipe("calm")).contains(Direction.LOWER);
    }
}
