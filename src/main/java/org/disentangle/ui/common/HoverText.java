package org.disentangle.ui.common;

import java.util.List;

/**
 * What a hover card says.
 *
 * @param title the model's name
 * @param lines names and values
 */
public record HoverText(String title, List<Line> lines) {
    public HoverText {
        lines = List.copyOf(lines);
    }

    /** A name and a value. */
    public record Line(String name, String value) {}
}
