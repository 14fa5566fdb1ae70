package org.disentangle.ui.common.grid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.disentangle.wording.Counts;

/** What a screen reader says about a painted table: every cell of the selected row with its heading. */
final class GridSpeech {
    private GridSpeech() {}

    static String of(PaintedTable<?> table) {
        int row = table.selected().get();
        int count = table.rows().size();
        if (row < 0 || row >= count) {
            return Counts.of(count, "row", "rows");
        }
        List<? extends GridColumn<?>> columns = table.columns();
        String cells = IntStream.range(0, columns.size())
                .filter(column -> !table.cell(row, column).text().isEmpty())
                .mapToObj(column -> (heading(columns.get(column).title()) + " "
                                + table.cell(row, column).text())
                        .strip())
                .collect(Collectors.joining(", "));
        return "row " + (row + 1) + " of " + count + ": " + cells;
    }

    private static String heading(GridTitle title) {
        return (title.over() + " " + title.text()).strip();
    }
}
