package org.disentangle.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.finding.Fact;
import org.disentangle.finding.cards.BenchmarkCard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What the card shows after other cards, and that it shows it with the same labels. */
class BenchmarkCardViewTest {
    private static final BenchmarkCard.About ABOUT = new BenchmarkCard.About("Brier", "Calibration", "");

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static BenchmarkCard card(
            String value, Level level, Optional<String> comparison, List<Fact> facts, String... notes) {
        return new BenchmarkCard(
                ABOUT,
                new BenchmarkCard.Headline("ρ", value, level != Level.NONE, "[0.1, 0.2]", "Fisher", level),
                "n = 26",
                comparison,
                facts,
                List.of(notes));
    }

    private static Stream<Label> labels(Node node) {
        return node instanceof Label label
                ? Stream.of(label)
                : ((Parent) node).getChildrenUnmodifiable().stream().flatMap(BenchmarkCardViewTest::labels);
    }

    private static List<String> texts(BenchmarkCardView view) {
        return labels(view.node()).map(Label::getText).toList();
    }

    private static List<Label> labels(BenchmarkCardView view) {
        return labels(view.node()).toList();
    }

    private static void onWindow(Runnable steps) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            steps.run();
            return true;
        });
    }

    @Test
    void otherNumbersAreSaidByTheSameLabels() {
        onWindow(() -> {
            BenchmarkCardView view = new BenchmarkCardView();
            view.show(Optional.of(card("0.89", Level.HIGH, Optional.empty(), List.of(new Fact("p", "1e−9", "")), "a")));
            List<Label> before = labels(view);
            view.show(Optional.of(card("0.12", Level.LOW, Optional.empty(), List.of(new Fact("p", "0.3", "")), "b")));
            assertThat(labels(view)).isEqualTo(before);
            assertThat(texts(view))
                    .containsExactly(
                            "Brier",
                            "Calibration",
                            "ρ",
                            "0.12",
                            "[0.1, 0.2]",
                            "low",
                            "Fisher",
                            "n = 26",
                            "p",
                            "0.3",
                            "b",
                            BenchmarkCard.CAUTION);
        });
    }

    @Test
    void partsComeAndGoInTheirOrder() {
        onWindow(() -> {
            List<BenchmarkCard> cards = List.of(
                    card("0.89", Level.HIGH, Optional.empty(), List.of(), "a", "b"),
                    card("0.89", Level.HIGH, Optional.of("alone"), List.of(new Fact("p", "1", "why")), "a"),
                    card("No model is visible.", Level.NONE, Optional.of("none"), List.of()),
                    card(
                            "−0.5",
                            Level.NEGATIVE,
                            Optional.empty(),
                            List.of(new Fact("p", "1", ""), new Fact("q", "2", ""))));
            BenchmarkCardView worn = new BenchmarkCardView();
            for (BenchmarkCard first : cards) {
                for (BenchmarkCard second : cards) {
                    worn.show(Optional.of(first));
                    worn.show(Optional.of(second));
                    BenchmarkCardView fresh = new BenchmarkCardView();
                    fresh.show(Optional.of(second));
                    assertThat(texts(worn)).isEqualTo(texts(fresh));
                    assertThat(styles(worn)).isEqualTo(styles(fresh));
                }
            }
            worn.show(Optional.empty());
            assertThat(((VBox) worn.node()).getChildren()).isEmpty();
        });
    }

    private static List<List<String>> styles(BenchmarkCardView view) {
        return labels(view.node())
                .map(label -> List.copyOf(label.getStyleClass()))
                .toList();
    }

    private static void point(Label label) {
        EventType<MouseEvent> entered = MouseEvent.MOUSE_ENTERED;
        label.fireEvent(new MouseEvent(
                entered,
                1,
                1,
                1,
                1,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    @Test
    void anExplanationIsMadeWhenItIsPointedAt() {
        onWindow(() -> {
            BenchmarkCardView view = new BenchmarkCardView();
            view.show(Optional.of(card("0.1", Level.LOW, Optional.empty(), List.of(new Fact("p", "1", "why")))));
            Label value = labels(view).stream()
                    .filter(label -> label.getText().equals("1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(value.getTooltip()).isNull();
            assertThat(value.getAccessibleHelp()).isEqualTo("why");
            point(value);
            assertThat(value.getTooltip().getText()).isEqualTo("why");
            view.show(Optional.of(card("0.1", Level.LOW, Optional.empty(), List.of(new Fact("q", "2", "how")))));
            assertThat(value.getTooltip().getText()).isEqualTo("how");
            view.show(Optional.of(card("0.1", Level.LOW, Optional.empty(), List.of(new Fact("q", "2", "")))));
            assertThat(value.getTooltip()).isNull();
        });
    }
}
