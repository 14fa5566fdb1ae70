package org.disentangle.ui.common.grid;

import java.util.function.Function;

/**
 * A column of a painted table.
 *
 * @param <R> what a row is
 * @param id names it among the columns
 * @param title its heading
 * @param width its least width, in heights of text
 * @param numeric whether words and heading stand on the right
 * @param cell what it shows of a row
 */
public record GridColumn<R>(String id, GridTitle title, double width, boolean numeric, Function<R, GridCell> cell) {
    /** A column of words. */
    public static <R> GridColumn<R> words(String id, GridTitle title, double width, Function<R, GridCell> cell) {
        return new GridColumn<>(id, title, width, false, cell);
    }

    /** A column of numbers. */
    public static <R> GridColumn<R> numbers(String id, GridTitle title, double width, Function<R, GridCell> cell) {
        return new GridColumn<>(id, title, width, true, cell);
    }
}
