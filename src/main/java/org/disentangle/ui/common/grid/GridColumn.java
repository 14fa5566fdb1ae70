package org.disentangle.ui.common.grid;

import java.util.function.Function;

/**
 * A column of a painted table.
 *
 * @param <R> the type of a row
 * @param id the unique id of the column
 * @param title its heading
 * @param width its minimum width, in multiples of the text height
 * @param numeric whether text and heading are right-aligned
 * @param cell makes the cell of a row
 */
public record GridColumn<R>(String id, GridTitle title, double width, boolean numeric, Function<R, GridCell> cell) {
    /** A column of text. */
    public static <R> GridColumn<R> words(String id, GridTitle title, double width, Function<R, GridCell> cell) {
        return new GridColumn<>(id, title, width, false, cell);
    }

    /** A column of numbers. */
    public static <R> GridColumn<R> numbers(String id, GridTitle title, double width, Function<R, GridCell> cell) {
        return new GridColumn<>(id, title, width, true, cell);
    }
}
