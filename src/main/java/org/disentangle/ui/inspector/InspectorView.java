package org.disentangle.ui.inspector;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.KeptDivider;
import org.disentangle.ui.common.RefittedSplitPane;
import org.disentangle.ui.common.View;
import org.disentangle.ui.inspector.sections.SectionsView;
import org.disentangle.ui.inspector.sections.SectionsViewModel;
import org.disentangle.ui.model.Subscriptions;

/** The panel on the right: the benchmark above, the model below. */
public final class InspectorView implements View {
    /** As far down as the hint lets it. */
    private static final double WITHOUT_MODEL = 1;

    private static final double WITH_MODEL = 0.55;

    private final Subscriptions subscriptions = new Subscriptions();
    private final InspectorViewModel model;
    private final SectionsViewModel sections;
    private final RefittedSplitPane root = new RefittedSplitPane(Orientation.VERTICAL);
    private final KeptDivider divider;

    public InspectorView(InspectorViewModel model, SectionsViewModel sections) {
        this.model = model;
        this.sections = sections;
        root.setId("inspector");
        root.getStyleClass().addAll("side-panel", "inspector");
        SectionsView sectionsView = new SectionsView(sections);
        subscriptions.add(sectionsView::close);
        ModelCardView modelCard = new ModelCardView(model);
        subscriptions.add(modelCard::close);
        BenchmarkCardView benchmark = new BenchmarkCardView();
        ScrollPane scroll = new ScrollPane(new VBox(benchmark.node(), sectionsView.node()));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText("The selected benchmark");
        root.getItems().addAll(scroll, modelCard.node());
        root.beforeLayout(modelCard::fitHint);
        divider = new KeptDivider(root, model.viewState(), "no-model", WITHOUT_MODEL, subscriptions);
        subscriptions.follow(this::divide, model.model().map(Optional::isPresent));
        subscriptions.follow(model.benchmark(), benchmark::show);
    }

    /** Gives the benchmark nearly all the height while no model is selected. */
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

    /** Closes the view models too. */
    @Override
    public void close() {
        subscriptions.close();
        model.close();
        sections.close();
    }
}
