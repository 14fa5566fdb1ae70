package org.disentangle.ui.data;

import java.util.List;
import org.disentangle.ui.common.grid.GridCell;
import org.disentangle.ui.common.grid.GridColumn;
import org.disentangle.ui.common.grid.GridInk;
import org.disentangle.ui.common.grid.GridTitle;

/** Shows the columns of the table. */
final class DataColumns {
    private static final String FILLED = "filled in";
    private static final String WHY_FILLED =
            "There is no score here; for this group's capabilities score it was estimated from the others";
    private static final double MODEL_WIDTH = 15;

    private DataColumns() {}

    /** Makes the columns, in the same order. */
    static List<GridColumn<Integer>> of(List<DataColumn> columns) {
        return columns.stream().map(DataColumns::of).toList();
    }

    private static GridColumn<Integer> of(DataColumn column) {
        GridTitle title = GridTitle.of(column.title())
                .withTip(column.title() + " (" + column.explanation() + ")")
                .onLeft();
        double width = column.explanation().equals("model") ? MODEL_WIDTH : widthFor(column.title());
        return new GridColumn<>(column.name(), title, width, column.numeric(), row -> cell(column, row));
    }

    /** A width that fits a typical bold title. */
    private static double widthFor(String title) {
        return Math.min(14, Math.max(8, title.length() * 0.7 + 2.5));
    }

    private static GridCell cell(DataColumn column, int row) {
        if (column.cells().isFilled(row)) {
            return aside(FILLED).withTip(() -> WHY_FILLED);
        }
        String words = column.cells().text(row);
        return column.edited().isPresent() ? aside(words) : GridCell.words(words);
    }

    /** A cell for text that is not a measurement. */
    private static GridCell aside(String words) {
        return GridCell.words(words).in(GridInk.QUIET).in(GridCell.Face.ITALIC);
    }
}
