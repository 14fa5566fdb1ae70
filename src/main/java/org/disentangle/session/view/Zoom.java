package org.disentangle.session.view;

/**
 * The part of a plot's values that is shown.
 *
 * @param left the smallest x
 * @param right the largest x, above {@code left}
 * @param bottom the smallest y
 * @param top the largest y, above {@code bottom}
 */
public record Zoom(double left, double right, double bottom, double top) {
    public Zoom {
        boolean finite = Double.isFinite(right - left) && Double.isFinite(top - bottom);
        if (!finite || left >= right || bottom >= top) {
            throw new IllegalArgumentException(
                    "nothing lies in x " + left + " to " + right + ", y " + bottom + " to " + top);
        }
    }
}
