package org.disentangle.figure.scatter;

/**
 * The place that somebody gave to the name of a point. It holds at any size of the figure: it is counted from the mark, in
 * points of a page whose type is at its usual size.
 *
 * @param row the model's row in the table
 * @param dx from the middle of the mark to the middle of the name, to the right
 * @param dy downwards
 */
public record PinnedLabel(int row, double dx, double dy) {}
