package org.disentangle.ui.capabilities;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.common.ModelPointer;
import org.disentangle.ui.common.TabView;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.wording.Counts;

/** Scree plot, loadings and ranked models of the capabilities score, and the models left out. */
public final class CapabilitiesView implements TabView {
    private final CapabilitiesViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FigurePane pane;
    private final Label summary = text("capabilities-summary");
    private final Label leftOut = text("capabilities-left-out");
    private final Label subdomainWords = text("capabilities-subdomains");
    private final FlowPane buttons = new FlowPane();
    private final Button scale;
    private final Button fit;
    private final VBox content = new VBox();
    private final ScrollPane root = new ScrollPane(content);

    CapabilitiesView(
            CapabilitiesViewModel model,
            JobRunner runner,
            Appearance appearance,
            ObservableValue<Boolean> shown,
            CapabilitiesTab.Actions actions) {
        this.model = model;
        scale = action(
                "choose-scale",
                "Score on a saved scale…",
                "Score these models on a scale saved earlier instead of fitting one to them",
                actions.choosing()::chooseScale);
        fit = action(
                "fit-score",
                "Fit the score to this table again",
                "Leave the saved scale and fit the capabilities score to these models",
                actions.choosing()::fitScore);
        buttons.getStyleClass().add("view-actions");
        buttons.getChildren()
                .addAll(
                        action(
                                "save-scale",
                                "Save the scale…",
                                "Save this scale to score the models of other tables on it",
                                actions.saveScale()),
                        scale,
                        fit,
                        action(
                                "show-subdomains",
                                "Subdomains…",
                                "Split the capabilities benchmarks into named groups, each with its own score",
                                actions.showSubdomains()));
        this.pane = new FigurePane(runner, appearance, shown);
        pane.setId("capabilities");
        pane.request().bind(model.figure());
        subscriptions.add(ModelPointer.attach(pane, model.selection(), model::describe));
        leftOut.getStyleClass().add("quiet");
        VBox head = new VBox(summary, leftOut, subdomainWords, buttons);
        head.getStyleClass().add("view-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        StackPane stack = new StackPane(pane);
        stack.getStyleClass().addAll("figure-stack", "least-figure");
        VBox.setVgrow(stack, Priority.ALWAYS);
        content.getChildren().addAll(head, stack);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("edge-to-edge");
        subdomainWords.textProperty().bind(model.subdomainWords());
        subdomainWords.visibleProperty().bind(model.subdomainWords().isNotEmpty());
        subdomainWords.managedProperty().bind(subdomainWords.visibleProperty());
        subdomainWords.getStyleClass().add("quiet");
        subscriptions.follow(model.text(), this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
        pane.close();
        model.close();
    }

    private static Label text(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button action(String id, String title, String help, Runnable action) {
        Button button = new Button(title);
        button.setId(id);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleHelp(help);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(CapabilitiesViewModel.Text text) {
        summary.setText(text.summary());
        include(fit, text.onScale());
        scale.setText(text.onScale() ? "Score on another scale…" : "Score on a saved scale…");
        boolean some = !text.leftOut().isEmpty();
        include(leftOut, some);
        if (some) {
            int shown = Math.min(2, text.leftOut().size());
            String more = text.leftOut().size() > shown
                    ? " " + Counts.of(text.leftOut().size() - shown, "more model", "more models") + " …"
                    : "";
            leftOut.setText(String.join(" ", text.leftOut().subList(0, shown)) + more);
            Tooltip all = new Tooltip(String.join("\n", text.leftOut()));
            all.setWrapText(true);
            all.setMaxWidth(600);
            leftOut.setTooltip(all);
        }
    }

    private static void include(Node node, boolean included) {
        node.setVisible(included);
        node.setManaged(included);
    }
}
