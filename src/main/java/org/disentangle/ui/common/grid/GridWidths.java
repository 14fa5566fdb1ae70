package org.disentangle.ui.common.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** How wide the columns of a painted table are, in whole pixels. */
final class GridWidths {
    private GridWidths() {}

    /**
     * Columns that fill the room: each has its least width, or the one it was dragged to, and the rest is shared evenly by
     * those that were not dragged. Where the room is too small, those that were dragged give way down to their least width.
     *
     * @param columns the columns
     * @param unit the height of text
     * @param dragged the widths that columns were dragged to, by id, in heights of text
     * @param room the room there is
     * @return the widths, in the order of the columns
     */
    static double[] filling(
            List<? extends GridColumn<?>> columns, double unit, Map<String, Double> dragged, double room) {
        double[] widths = natural(columns, unit, dragged, room);
        giveWay(widths, natural(columns, unit, Map.of(), room), Math.floor(room));
        double left = Math.floor(room) - DoubleStream.of(widths).sum();
        int free = 0;
        for (GridColumn<?> column : columns) {
            free += dragged.containsKey(column.id()) ? 0 : 1;
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

    /** Where columns are too wide for the room, takes from each its share of what it has above its least width. */
    private static void giveWay(double[] widths, double[] least, double room) {
        double missing = DoubleStream.of(widths).sum() - room;
        double spare = DoubleStream.of(widths).sum() - DoubleStream.of(least).sum();
        double part = spare <= 0 ? 0 : Math.max(0, Math.min(1, missing / spare));
        for (int i = 0; i < widths.length; i++) {
            widths[i] -= Math.ceil((widths[i] - least[i]) * part);
        }
    }

    /** Columns that are as wide as they want to be, but none that was dragged is wider than the room there is. */
    static double[] natural(
            List<? extends GridColumn<?>> columns, double unit, Map<String, Double> dragged, double room) {
        return columns.stream()
                .mapToDouble(column -> {
                    double least = Math.ceil(column.width() * unit);
                    double wanted = Math.round(dragged.getOrDefault(column.id(), 0.0) * unit);
                    return Math.max(least, Math.min(Math.floor(room), wanted));
                })
                .toArray();
    }
}
