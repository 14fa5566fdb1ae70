package org.disentangle.ui.common.grid;

import java.util.List;
import java.util.Map;

/** How wide the columns of a painted table are, in whole pixels. */
final class GridWidths {
    private GridWidths() {}

    /**
     * Columns that fill the room: each has its least width, or the one it was dragged to, and the rest is shared evenly by
     * those that were not dragged. Where the room is too small they stay as wide as they are.
     *
     * @param columns the columns
     * @param unit the height of text
     * @param dragged the widths that columns were dragged to, by id, in heights of text
     * @param room the room there is
     * @return the widths, in the order of the columns
     */
    static double[] filling(
            List<? extends GridColumn<?>> columns, double unit, Map<String, Double> dragged, double room) {
        double[] widths = natural(columns, unit, dragged);
        double left = Math.floor(room);
        int free = 0;
        for (int i = 0; i < widths.length; i++) {
            left -= widths[i];
            free += dragged.containsKey(columns.get(i).id()) ? 0 : 1;
        }
        for (int i = 0; i < widths.length && left > 0; i++) {
            boolean last = i == widths.length - 1;
            if (!dragged.containsKey(columns.get(i).id()) || (last && free == 0)) {
                double share = last || free == 1 ? left : Math.ceil(left / free);
                widths[i] += share;
                left -= share;
                free--;
            }
        }
        return widths;
    }

    /** Columns that are as wide as they want to be. */
    static double[] natural(List<? extends GridColumn<?>> columns, double unit, Map<String, Double> dragged) {
        return columns.stream()
                .mapToDouble(column -> {
                    double least = Math.ceil(column.width() * unit);
                    double wanted = Math.round(dragged.getOrDefault(column.id(), 0.0) * unit);
                    return Math.max(least, wanted);
                })
                .toArray();
    }
}
