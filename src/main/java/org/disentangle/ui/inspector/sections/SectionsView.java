package org.disentangle.ui.inspector.sections;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Subscriptions;

/** The sections, one below the other. */
public final class SectionsView implements View {
    private final VBox root = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    public SectionsView(SectionsViewModel model) {
        root.getStyleClass().add("sections");
        for (SectionViewModel section : model.sections()) {
            SectionView view = new SectionView(section);
            subscriptions.add(view::close);
            root.getChildren().add(view.node());
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
