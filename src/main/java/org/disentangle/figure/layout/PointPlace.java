package org.disentangle.figure.layout;

/**
 * Where a model's mark is.
 *
 * @param x its centre
 * @param y its centre
 * @param size its nominal diameter
 */
public record PointPlace(double x, double y, double size) {}
