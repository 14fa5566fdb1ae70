package org.disentangle.figure.layout;

import org.disentangle.figure.style.Colour;
import org.disentangle.figure.style.Marker;

/**
 * The look of a mark.
 *
 * @param marker its shape
 * @param size its nominal diameter in points
 * @param fill its inside
 * @param edge the line around it
 * @param edgeWidth in points; 0: no line
 */
public record MarkStyle(Marker marker, double size, Colour fill, Colour edge, double edgeWidth) {
    /** Without a line around it. */
    public static MarkStyle plain(Marker marker, double size, Colour fill) {
        return new MarkStyle(marker, size, fill, fill, 0);
    }

    /** How far it reaches from its centre, in points. */
    public double reach() {
        return Marker.reach() * size / 2 + edgeWidth;
    }
}
