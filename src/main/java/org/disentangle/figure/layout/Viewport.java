package org.disentangle.figure.layout;

/**
 * The range of values that a plot shows.
 *
 * @param lowX the value at the left, finite
 * @param highX the value at the right, greater than {@code lowX}
 * @param lowY the value at the bottom, finite
 * @param highY the value at the top, greater than {@code lowY}
 */
public record Viewport(double lowX, double highX, double lowY, double highY) {
    public Viewport {
        if (!(lowX < highX && lowY < highY)
                || !Double.isFinite(lowX)
                || !Double.isFinite(highX)
                || !Double.isFinite(lowY)
                || !Double.isFinite(highY)) {
            throw new IllegalArgumentException("A plot cannot show x from " + lowX + " to " + highX + " and y from "
                    + lowY + " to " + highY + ".");
        }
    }

    /** Whether it contains a pair of values; the ends are included. */
    public boolean contains(double x, double y) {
        return x >= lowX && x <= highX && y >= lowY && y <= highY;
    }
}
