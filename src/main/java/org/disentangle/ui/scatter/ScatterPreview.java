package org.disentangle.ui.scatter;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.Appearance;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.common.ModelPointer;
import org.disentangle.ui.common.Workspace;

/** A small scatter of the selected benchmark, to be seen beside the other views; a click opens the large one. */
public final class ScatterPreview {
    /** Its height, in heights of text. */
    private static final double HEIGHT = 15;

    private final StackPane root = new StackPane();

    public ScatterPreview(Workspace workspace, JobRunner runner, Appearance appearance, Runnable open) {
        ScatterViewModel model = new ScatterViewModel(workspace);
        model.labels().set(ScatterFigure.Labels.NONE);
        FigurePane pane = new FigurePane(runner, appearance);
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
        appearance.textPercent().addListener((property, old, percent) -> size.run());
        size.run();
        root.getProperties().put("pointer", new ModelPointer(pane, model.selection(), model::describe));
    }

    public Node node() {
        return root;
    }
}
