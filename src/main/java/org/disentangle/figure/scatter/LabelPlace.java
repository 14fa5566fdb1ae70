package org.disentangle.figure.scatter;

/**
 * The position that a user gave to the name of a point. It holds at any size of the figure: it is counted from the
 * middle of the mark, in points of a page whose type is at its usual size.
 *
 * @param row the model's row in the table
 * @param right how far right of the mark the name begins
 * @param up how far above the mark its middle is
 */
public record LabelPlace(int row, double right, double up) {}
