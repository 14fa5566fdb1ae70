package org.disentangle.ui.common;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Explains a control when the pointer rests on it, and to a screen reader. The tooltip, a window with its own scene, is
 * made on first use.
 */
public final class LateTooltip {
    private final Control control;
    private String text = "";

    /** Makes it, without text. */
    public LateTooltip(Control control) {
        this.control = control;
        control.addEventFilter(MouseEvent.MOUSE_ENTERED, event -> make());
    }

    /** Sets the text; an empty text shows no tooltip. */
    public void say(String newText) {
        text = newText;
        control.setAccessibleHelp(text);
        Tooltip made = control.getTooltip();
        if (made != null) {
            make();
        }
    }

    private void make() {
        Tooltip made = control.getTooltip();
        if (text.isEmpty()) {
            control.setTooltip(null);
        } else if (made == null) {
            control.setTooltip(new Tooltip(text));
        } else {
            made.setText(text);
        }
    }
}
