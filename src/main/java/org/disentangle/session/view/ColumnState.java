package org.disentangle.session.view;

/**
 * A column as the user has set it up.
 *
 * @param width in heights of text, so that it suits any size of it; above 0
 */
public record ColumnState(double width) {
    public ColumnState {
        if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a width of " + width);
        }
    }
}
