package org.disentangle.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Text that fills the available width and takes as many lines as it needs. */
public final class WrappedLabel extends Label {
    public WrappedLabel(String text, String styleClass) {
        super(text);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add(styleClass);
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
