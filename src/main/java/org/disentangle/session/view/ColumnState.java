package org.disentangle.session.view;

/**
 * A column as the user has set it up.
 *
 * @param width its width in multiples of the text height, so that it suits any text size; above 0
 */
public record ColumnState(double width) {
    public ColumnState {
        if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a width of " + width);
        }
    }
}
