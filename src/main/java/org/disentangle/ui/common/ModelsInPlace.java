package org.disentangle.ui.common;

import java.util.List;
import java.util.Optional;
import org.disentangle.ui.model.Selection;

/** Finds the models whose marks coincide, of which the pointer can hit only the topmost. */
record ModelsInPlace(FigurePane pane, Selection selection) {
    /** The rows of all models at the point of this one, itself included, topmost first. */
    List<Integer> of(int row) {
        return pane.pointable().map(shown -> shown.page().inPlaceOf(row)).orElse(List.of());
    }

    /** The selected model at the point of this one, if any. */
    Optional<Integer> selected(int row) {
        List<Integer> rows = of(row);
        return selection.model().get().filter(rows::contains);
    }

    /** The model that a click on this one selects: the next below the selected one at its point. */
    int next(int row) {
        List<Integer> rows = of(row);
        return selected(row)
                .map(selected -> rows.get((rows.indexOf(selected) + 1) % rows.size()))
                .orElse(row);
    }
}
