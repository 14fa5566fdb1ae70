package org.disentangle.ui.common;

import javafx.scene.control.Label;
import org.disentangle.analysis.estimate.Level;

/** A level as a word on a background of its colour. */
public final class LevelBadge extends Label {
    public LevelBadge() {
        getStyleClass().add("level-badge");
        show(Level.NONE);
    }

    /** Shows a level; nothing where there is none. */
    public void show(Level level) {
        setText(level.word());
        setVisible(level != Level.NONE);
        getStyleClass().removeAll("level-high", "level-low", "level-negative");
        if (level != Level.NONE) {
            getStyleClass().add("level-" + level.word());
        }
    }
}
