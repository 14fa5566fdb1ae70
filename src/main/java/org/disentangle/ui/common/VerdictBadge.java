package org.disentangle.ui.common;

import java.util.List;
import javafx.scene.control.Label;
import org.disentangle.analysis.estimate.Verdict;

/** A verdict as words; coloured where the whole interval lies in one range. */
public final class VerdictBadge extends Label {
    public VerdictBadge() {
        getStyleClass().addAll("level-badge", "verdict-badge");
        show(Verdict.NONE, false);
    }

    /**
     * Shows a verdict; nothing where there is none.
     *
     * @param atEdge marked by a sign, because the words find no room in a table; they are what a screen reader says
     */
    public void show(Verdict verdict, boolean atEdge) {
        setText((atEdge ? "≈ " : "") + verdict.word());
        setAccessibleText(verdict.word() + (atEdge ? ", at the edge" : ""));
        setVisible(verdict != Verdict.NONE);
        getStyleClass().removeAll(List.of("level-high", "level-low", "level-negative"));
        if (verdict == Verdict.HIGH || verdict == Verdict.LOW || verdict == Verdict.NEGATIVE) {
            getStyleClass().add("level-" + verdict.word());
        }
    }
}
