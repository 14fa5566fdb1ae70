package org.disentangle.figure.layout;

/**
 * The range of values that a plot shows.
 *
 * @param lowX at the left, finite
 * @param highX at the right, greater than {@code lowX}
 * @param lowY at the bottom, finite
 * @param highY at the top, greater than {@code lowY}
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

    /** Whether a value lies in it; its ends do. */
    public boolean contains(double x, double y) {
        return x >= lowX && x <= highX && y >= lowY && y <= highY;
    }
}
