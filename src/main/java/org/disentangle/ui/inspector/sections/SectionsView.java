package org.disentangle.ui.inspector.sections;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The sections one below the other. */
public final class SectionsView {
    private final VBox root = new VBox();

    public SectionsView(SectionsViewModel model) {
        root.getStyleClass().add("sections");
        model.sections().stream()
                .map(section -> new SectionView(section).node())
                .forEach(root.getChildren()::add);
    }

    public Node node() {
        return root;
    }
}
