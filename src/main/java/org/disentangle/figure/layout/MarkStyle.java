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
 * @param core a dot in its middle; transparent: none
 */
public record MarkStyle(Marker marker, double size, Colour fill, Colour edge, double edgeWidth, Colour core) {
    /** The diameter of the dot in the middle, in parts of the mark's. */
    public static final double CORE = 0.38;

    private static final double HOLLOW_SIZE = 0.9;
    private static final double HOLLOW_EDGE = 0.2;
    private static final Colour NONE = new Colour(0);

    /** Without a dot in the middle. */
    public MarkStyle(Marker marker, double size, Colour fill, Colour edge, double edgeWidth) {
        this(marker, size, fill, edge, edgeWidth, NONE);
    }

    /** A line in the colour around the ground: what lies below does not show through, and it is as large as a filled one. */
    public static MarkStyle hollow(Marker marker, double size, Colour colour, Colour ground) {
        return new MarkStyle(marker, size * HOLLOW_SIZE, ground, colour, size * HOLLOW_EDGE);
    }

    public MarkStyle withCore(Colour colour) {
        return new MarkStyle(marker, size, fill, edge, edgeWidth, colour);
    }

    /** Without a line around it. */
    public static MarkStyle plain(Marker marker, double size, Colour fill) {
        return new MarkStyle(marker, size, fill, fill, 0);
    }

    /** How far it reaches from its centre, in points. */
    public double reach() {
        return Marker.reach() * size / 2 + edgeWidth;
    }
}
