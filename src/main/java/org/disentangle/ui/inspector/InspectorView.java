package org.disentangle.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.finding.cards.BenchmarkCard;
import org.disentangle.ui.common.FactsPane;
import org.disentangle.ui.common.KeptDivider;
import org.disentangle.ui.common.LevelBadge;
import org.disentangle.ui.common.View;
import org.disentangle.ui.common.WrappedLabel;
import org.disentangle.ui.inspector.sections.SectionsView;
import org.disentangle.ui.inspector.sections.SectionsViewModel;
import org.disentangle.ui.model.Subscriptions;

/** The panel on the right: the benchmark above, the model below. */
public final class InspectorView implements View {
    private static final double WITHOUT_MODEL = 0.925;
    private static final double WITH_MODEL = 0.55;

    private final Subscriptions subscriptions = new Subscriptions();
    private final InspectorViewModel model;
    private final SectionsViewModel sections;
    private final VBox benchmark = new VBox();
    private final SplitPane root = new SplitPane();
    private final KeptDivider divider;

    public InspectorView(InspectorViewModel model, SectionsViewModel sections) {
        this.model = model;
        this.sections = sections;
        root.setId("inspector");
        root.setOrientation(Orientation.VERTICAL);
        root.getStyleClass().addAll("side-panel", "inspector");
        benchmark.getStyleClass().add("card");
        SectionsView sectionsView = new SectionsView(sections);
        subscriptions.add(sectionsView::close);
        ModelCardView modelCard = new ModelCardView(model);
        subscriptions.add(modelCard::close);
        ScrollPane scroll = new ScrollPane(new VBox(benchmark, sectionsView.node()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText("The selected benchmark");
        root.getItems().addAll(scroll, modelCard.node());
        divider = new KeptDivider(root, model.viewState(), "no-model", WITHOUT_MODEL, subscriptions);
        subscriptions.follow(this::divide, model.model().map(Optional::isPresent));
        subscriptions.follow(model.benchmark(), this::show);
    }

    /** The benchmark has nearly all the height while no model is selected. */
    private void divide() {
        if (model.model().get().isPresent()) {
            divider.become("model", WITH_MODEL);
        } else {
            divider.become("no-model", WITHOUT_MODEL);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    /** The models go with it. */
    @Override
    public void close() {
        subscriptions.close();
        model.close();
        sections.close();
    }

    private void show(Optional<BenchmarkCard> card) {
        benchmark.getChildren().setAll(card.map(InspectorView::contents).orElse(List.of()));
    }

    private static List<Node> contents(BenchmarkCard card) {
        List<Node> nodes = new ArrayList<>();
        Label name = new WrappedLabel(card.about().name(), "card-title");
        name.setId("inspector-name");
        nodes.add(name);
        nodes.add(new WrappedLabel(card.about().description(), "quiet"));
        nodes.add(headline(card));
        if (!card.headline().origin().isEmpty()) {
            Label origin = new WrappedLabel(card.headline().origin(), "quiet");
            origin.setId("inspector-origin");
            nodes.add(origin);
        }
        Label basis = new WrappedLabel(card.basis(), "quiet");
        basis.setId("inspector-basis");
        nodes.add(basis);
        card.comparison().ifPresent(text -> {
            Label comparison = new WrappedLabel(text, "comparison");
            comparison.setId("inspector-comparison");
            nodes.add(comparison);
        });
        nodes.add(FactsPane.of(card.facts()));
        if (!card.about().remark().isEmpty()) {
            nodes.add(new WrappedLabel(card.about().remark(), "remark"));
        }
        card.notes().forEach(note -> nodes.add(new WrappedLabel(note, "note")));
        nodes.add(new WrappedLabel(BenchmarkCard.CAUTION, "caution"));
        return nodes;
    }

    private static Node headline(BenchmarkCard card) {
        if (!card.headline().present()) {
            Label missing = new WrappedLabel(card.headline().value(), "headline-missing");
            missing.setId("inspector-value");
            return missing;
        }
        Label symbol = new Label(card.headline().symbol());
        symbol.getStyleClass().add("headline-symbol");
        Label value = new Label(card.headline().value());
        value.setId("inspector-value");
        value.getStyleClass().add("headline-value");
        HBox number = new HBox(symbol, value);
        number.getStyleClass().add("headline-number");
        number.setAlignment(Pos.BASELINE_LEFT);
        FlowPane line = new FlowPane(number);
        line.getStyleClass().add("headline");
        if (!card.headline().interval().isEmpty()) {
            line.getChildren().add(new Label(card.headline().interval()));
        }
        if (card.headline().level() != Level.NONE) {
            LevelBadge badge = new LevelBadge();
            badge.show(card.headline().level());
            line.getChildren().add(badge);
        }
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        return line;
    }
}
