package org.disentangle.ui.common;

import java.util.List;
import java.util.Optional;
import org.disentangle.ui.model.Selection;

/** The models whose marks lie in one place, of which a pointer can only meet the uppermost. */
record ModelsInPlace(FigurePane pane, Selection selection) {
    /** The rows of the models in the place of this one, itself among them, the one drawn last first. */
    List<Integer> of(int row) {
        return pane.pointable().map(shown -> shown.page().inPlaceOf(row)).orElse(List.of());
    }

    /** The selected one of those in the place of this one. */
    Optional<Integer> selected(int row) {
        List<Integer> rows = of(row);
        return selection.model().get().filter(rows::contains);
    }

    /** The model that a click on this one selects: behind the selected one of its place the next. */
    int next(int row) {
        List<Integer> rows = of(row);
        return selected(row)
                .map(selected -> rows.get((rows.indexOf(selected) + 1) % rows.size()))
                .orElse(row);
    }
}
