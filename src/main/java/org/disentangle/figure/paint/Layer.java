package org.disentangle.figure.paint;

/** The layers of a page, in the order they are drawn. */
public enum Layer {
    /** The ground, axes, grid, bands: everything under the points. */
    BELOW,
    /** The points. From some thousands on they are better a picture than shapes. */
    POINTS,
    /** Text, and everything over the points. */
    ABOVE
}
