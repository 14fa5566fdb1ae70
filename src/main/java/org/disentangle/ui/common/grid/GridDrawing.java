package org.disentangle.ui.common.grid;

/** Draws into a cell. */
@FunctionalInterface
public interface GridDrawing {
    /** Draws with a pen whose origin is the upper left corner of the cell's content. */
    void draw(GridPen pen, double width, double height);
}
