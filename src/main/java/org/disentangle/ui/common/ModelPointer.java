package org.disentangle.ui.common;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.util.Subscription;
import org.disentangle.ui.model.HoverText;
import org.disentangle.ui.model.Selection;

/**
 * Handles pointing at models in a figure: hovering names one and rings its point, a click selects it. Where several
 * marks coincide, hovering names all of them, and repeated clicks select them in turn.
 */
public final class ModelPointer {
    private ModelPointer() {}

    /**
     * Attaches the tools to a pane until the subscription ends.
     *
     * @param describe the text for a row of the table; empty: none
     */
    public static Subscription attach(FigurePane pane, Selection selection, IntFunction<Optional<HoverText>> describe) {
        return pane.tools()
                .attach(new PickTool(selection))
                .and(pane.tools().attach(new HoverTool(selection, describe)));
    }
}
