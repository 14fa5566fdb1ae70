package org.disentangle.ui.common;

import javafx.scene.control.Label;
import org.disentangle.analysis.estimate.Level;

/** A level as a word on a background of its colour. */
public final class LevelBadge extends Label {
    private Level level = Level.NONE;

    public LevelBadge() {
        getStyleClass().add("level-badge");
        setVisible(false);
    }

    /** Shows a level, or nothing if there is none. */
    public void show(Level newLevel) {
        if (newLevel == level) {
            return;
        }
        getStyleClass().remove("level-" + level.word());
        level = newLevel;
        setText(level.word());
        setVisible(level != Level.NONE);
        if (level != Level.NONE) {
            getStyleClass().add("level-" + level.word());
        }
    }
}
