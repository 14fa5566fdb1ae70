package org.disentangle.figure.scatter;

/**
 * The place a user has chosen for the label of a point. It holds at any size of the figure, because it is relative to
 * the centre of the mark, in points of a page with type of the usual size.
 *
 * @param row the model's row in the table
 * @param right how far to the right of the mark the label starts
 * @param up how far above the mark the label's middle is
 */
public record LabelPlace(int row, double right, double up) {}
