package org.disentangle.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.finding.cards.BenchmarkCard;
import org.disentangle.ui.common.FactsPane;
import org.disentangle.ui.common.LevelBadge;
import org.disentangle.ui.common.WrappedLabel;

/**
 * The card of the selected benchmark. Changes reuse the same labels, because styling and laying out new ones takes many
 * times as long.
 */
final class BenchmarkCardView {
    private final VBox root = new VBox();
    private final Label name = label("card-title", "inspector-name");
    private final Label description = new WrappedLabel("", "quiet");
    private final Headline headline = new Headline();
    private final Label missing = label("headline-missing", "inspector-value");
    private final Label origin = label("quiet", "inspector-origin");
    private final Label basis = label("quiet", "inspector-basis");
    private final Label comparison = label("comparison", "inspector-comparison");
    private final FactsPane facts = new FactsPane();
    private final Label remark = new WrappedLabel("", "remark");
    private final List<Label> notes = new ArrayList<>();
    private final Label caution = new WrappedLabel(BenchmarkCard.CAUTION, "caution");

    BenchmarkCardView() {
        root.getStyleClass().add("card");
    }

    Node node() {
        return root;
    }

    private static Label label(String styleClass, String id) {
        Label label = new WrappedLabel("", styleClass);
        label.setId(id);
        return label;
    }

    void show(Optional<BenchmarkCard> card) {
        arrange(root.getChildren(), card.map(this::contents).orElse(List.of()));
    }

    private List<Node> contents(BenchmarkCard card) {
        List<Node> nodes = new ArrayList<>();
        add(nodes, name, card.about().name());
        add(nodes, description, card.about().description());
        if (card.headline().present()) {
            headline.show(card.headline());
            nodes.add(headline.line);
        } else {
            add(nodes, missing, card.headline().value());
        }
        if (!card.headline().origin().isEmpty()) {
            add(nodes, origin, card.headline().origin());
        }
        add(nodes, basis, card.basis());
        card.comparison().ifPresent(text -> add(nodes, comparison, text));
        facts.show(card.facts());
        nodes.add(facts.node());
        if (!card.about().remark().isEmpty()) {
            add(nodes, remark, card.about().remark());
        }
        for (int i = 0; i < card.notes().size(); i++) {
            if (i == notes.size()) {
                notes.add(new WrappedLabel("", "note"));
            }
            add(nodes, notes.get(i), card.notes().get(i));
        }
        nodes.add(caution);
        return nodes;
    }

    private static void add(List<Node> nodes, Label label, String text) {
        label.setText(text);
        nodes.add(label);
    }

    /** Removes and inserts nodes where needed and leaves the others alone. Their order is always the same. */
    private static void arrange(ObservableList<Node> children, List<Node> wanted) {
        children.retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (i == children.size() || children.get(i) != wanted.get(i)) {
                children.add(i, wanted.get(i));
            }
        }
    }

    /** The correlation, its interval and its level on one line. */
    private static final class Headline {
        private final Label symbol = new Label();
        private final Label value = new Label();
        private final HBox number = new HBox(symbol, value);
        private final Label interval = new Label();
        private final LevelBadge level = new LevelBadge();
        private final FlowPane line = new FlowPane();

        Headline() {
            symbol.getStyleClass().add("headline-symbol");
            value.setId("inspector-value");
            value.getStyleClass().add("headline-value");
            number.getStyleClass().add("headline-number");
            number.setAlignment(Pos.BASELINE_LEFT);
            line.getStyleClass().add("headline");
            line.setRowValignment(VPos.CENTER);
        }

        void show(BenchmarkCard.Headline now) {
            symbol.setText(now.symbol());
            value.setText(now.value());
            List<Node> nodes = new ArrayList<>(List.of(number));
            if (!now.interval().isEmpty()) {
                add(nodes, interval, now.interval());
            }
            if (now.level() != Level.NONE) {
                level.show(now.level());
                nodes.add(level);
            }
            arrange(line.getChildren(), nodes);
        }
    }
}
