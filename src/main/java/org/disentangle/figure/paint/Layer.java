package org.disentangle.figure.paint;

/** The layers of a page, in the order they are drawn. */
public enum Layer {
    /** The background, axes, grid and bands: everything under the points. */
    BELOW,
    /** The points. Thousands of them are better drawn as an image than as shapes. */
    POINTS,
    /** Text, and everything over the points. */
    ABOVE
}
