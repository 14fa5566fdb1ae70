package org.disentangle.ui.app;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.View;
import org.disentangle.ui.inspector.InspectorView;
import org.disentangle.ui.scatter.ScatterPreview;

/** The details of the benchmark, below a small scatter plot of it unless the large one is open. */
final class Details implements View {
    private final ScatterPreview preview;
    private final InspectorView inspector;
    private final VBox root;

    Details(ScatterPreview preview, BooleanBinding previewed, InspectorView inspector) {
        this.preview = preview;
        this.inspector = inspector;
        Node small = preview.node();
        small.visibleProperty().bind(previewed);
        small.managedProperty().bind(previewed);
        VBox.setVgrow(inspector.node(), Priority.ALWAYS);
        root = new VBox(small, inspector.node());
        root.getStyleClass().add("side-panel");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        preview.close();
        inspector.close();
    }
}
