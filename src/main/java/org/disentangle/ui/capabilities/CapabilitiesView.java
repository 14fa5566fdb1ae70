package org.disentangle.ui.capabilities;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.Appearance;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.common.ModelPointer;
import org.disentangle.ui.common.Words;

/** Scree plot, loadings and ranked models of the capabilities score, and who was left out. */
public final class CapabilitiesView {
    private final CapabilitiesViewModel model;
    private final FigurePane pane;
    private final Label summary = text("capabilities-summary");
    private final Label leftOut = text("capabilities-left-out");
    private final VBox root = new VBox();

    public CapabilitiesView(CapabilitiesViewModel model, JobRunner runner, Appearance appearance) {
        this.model = model;
        this.pane = new FigurePane(runner, appearance);
        pane.setId("capabilities");
        pane.request().bind(model.figure());
        root.getProperties().put("pointer", new ModelPointer(pane, model.selection(), model::describe));
        leftOut.getStyleClass().add("quiet");
        VBox head = new VBox(summary, leftOut);
        head.getStyleClass().add("view-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        StackPane stack = new StackPane(pane);
        stack.getStyleClass().add("figure-stack");
        VBox.setVgrow(stack, Priority.ALWAYS);
        root.getChildren().addAll(head, stack);
        model.text().addListener((property, old, text) -> show(text));
        show(model.text().get());
    }

    public Node node() {
        return root;
    }

    private static Label text(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void show(CapabilitiesViewModel.Text text) {
        summary.setText(text.summary());
        boolean some = !text.leftOut().isEmpty();
        leftOut.setVisible(some);
        leftOut.setManaged(some);
        if (some) {
            int shown = Math.min(2, text.leftOut().size());
            String more = text.leftOut().size() > shown
                    ? " " + Words.count(text.leftOut().size() - shown, "more model", "more models") + " …"
                    : "";
            leftOut.setText(String.join(" ", text.leftOut().subList(0, shown)) + more);
            Tooltip all = new Tooltip(String.join("\n", text.leftOut()));
            all.setWrapText(true);
            all.setMaxWidth(600);
            leftOut.setTooltip(all);
        }
    }
}
