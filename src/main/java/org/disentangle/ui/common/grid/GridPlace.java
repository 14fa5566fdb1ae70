package org.disentangle.ui.common.grid;

/** What is at a point of a painted table; rows and columns count from 0. */
public sealed interface GridPlace {
    /** Makes the cell. */
    record Cell(int row, int column) implements GridPlace {}

    /** The heading of a column. */
    record Title(int column) implements GridPlace {}

    /** The right edge of a column's heading, which can be dragged. */
    record Edge(int column) implements GridPlace {}

    /** None of these. */
    record Nowhere() implements GridPlace {}
}
