package org.disentangle.ui.common.grid;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Computes the widths of the columns of a painted table, in whole pixels. */
final class GridWidths {
    private GridWidths() {}

    /**
     * The widths of columns that fill the available width. Each column gets its minimum width, or the one it was
     * dragged to; those not dragged share the rest evenly. If there is too little room, the dragged ones shrink down to
     * their minimum.
     *
     * @param columns the columns
     * @param unit the text height in pixels
     * @param dragged the widths the user dragged columns to, by id, in multiples of the text height
     * @param room the available width in pixels
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

    /** Shrinks columns that are too wide together, each in proportion to its excess over its minimum width. */
    private static void giveWay(double[] widths, double[] least, double room) {
        double missing = DoubleStream.of(widths).sum() - room;
        double spare = DoubleStream.of(widths).sum() - DoubleStream.of(least).sum();
        double part = spare <= 0 ? 0 : Math.max(0, Math.min(1, missing / spare));
        for (int i = 0; i < widths.length; i++) {
            widths[i] -= Math.ceil((widths[i] - least[i]) * part);
        }
    }

    /** The widths of columns that scroll: each its own, but no dragged one wider than the available width. */
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
