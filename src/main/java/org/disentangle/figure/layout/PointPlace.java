package org.disentangle.figure.layout;

/**
 * The place of a model's mark.
 *
 * @param x the horizontal position of its centre
 * @param y the vertical position of its centre
 * @param size its nominal diameter
 */
public record PointPlace(double x, double y, double size) {}
