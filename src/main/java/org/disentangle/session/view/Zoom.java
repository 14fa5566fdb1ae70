package org.disentangle.session.view;

/**
 * The part of a plot's values that is shown.
 *
 * @param left the least x
 * @param right the greatest x, above the least
 * @param bottom the least y
 * @param top the greatest y, above the least
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
