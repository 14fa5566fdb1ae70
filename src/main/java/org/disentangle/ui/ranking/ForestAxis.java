package org.disentangle.ui.ranking;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The axis of the forest plot in its column's heading: −1, 0 and 1. */
final class ForestAxis extends Pane {
    private final List<Label> labels = List.of(new Label("−1"), new Label("0"), new Label("1"));

    ForestAxis() {
        getStyleClass().add("forest-axis");
        getChildren().addAll(labels);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.get(0).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double width = label.prefWidth(-1);
            double x = (getWidth() - width) * i / (labels.size() - 1);
            label.resizeRelocate(x, 0, width, getHeight());
        }
    }
}
