package org.disentangle.ui.scatter;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.common.ModelPointer;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/** A small scatter plot of the selected benchmark, shown beside the other views; a click opens the large one. */
public final class ScatterPreview implements View {
    /** Its height, in multiples of the text height. */
    private static final double HEIGHT = 15;

    private final StackPane root = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private final ScatterViewModel model;
    private final FigurePane pane;

    /**
     * Makes the preview.
     *
     * @param shown whether the view is visible
     * @param open opens the large plot
     */
    public ScatterPreview(
            Workspace workspace,
            JobRunner runner,
            Appearance appearance,
            ObservableValue<Boolean> shown,
            Runnable open) {
        this.model = new ScatterViewModel(workspace, ScatterChoices::plain, shown);
        this.pane = new FigurePane(runner, appearance, shown);
        pane.setId("scatter-preview");
        pane.request().bind(model.figure());
        pane.setCursor(Cursor.HAND);
        pane.setAccessibleRole(AccessibleRole.BUTTON);
        pane.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        pane.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
        Tooltip.install(pane, new Tooltip("Open the scatter"));
        root.getStyleClass().add("scatter-preview");
        root.getChildren().addAll(pane, ScatterView.missing(model));
        Runnable size = () -> {
            double height = HEIGHT * Appearance.TEXT_PIXELS * appearance.textScale();
            root.setMinHeight(height);
            root.setPrefHeight(height);
            root.setMaxHeight(height);
        };
        subscriptions.follow(size, appearance.textPercent());
        subscriptions.add(ModelPointer.attach(pane, model.selection(), model::describe));
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
}
