package org.disentangle.ui.common;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Explains a control that is pointed at, and to a screen reader. The tooltip, a window with a scene of its own, is made when it first is. */
public final class LateTooltip {
    private final Control control;
    private String text = "";

    /** Says nothing yet. */
    public LateTooltip(Control control) {
        this.control = control;
        control.addEventFilter(MouseEvent.MOUSE_ENTERED, event -> make());
    }

    /** Says something else; nothing where the text is empty. */
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
