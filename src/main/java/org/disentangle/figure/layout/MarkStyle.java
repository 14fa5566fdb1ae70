package org.disentangle.figure.layout;

import org.disentangle.figure.style.Colour;
import org.disentangle.figure.style.Marker;

/**
 * The style of a mark.
 *
 * @param marker its shape
 * @param size its nominal diameter in points
 * @param fill its inside
 * @param edge the line around it
 * @param edgeWidth the width of that line in points; 0: no line
 * @param core a dot in its middle; transparent: none
 */
public record MarkStyle(Marker marker, double size, Colour fill, Colour edge, double edgeWidth, Colour core) {
    /** The diameter of the dot in the middle, relative to the mark's. */
    public static final double CORE = 0.38;

    private static final double HOLLOW_SIZE = 0.9;
    private static final double HOLLOW_EDGE = 0.2;
    private static final Colour NONE = new Colour(0);

    /** Makes a style without a dot in the middle. */
    public MarkStyle(Marker marker, double size, Colour fill, Colour edge, double edgeWidth) {
        this(marker, size, fill, edge, edgeWidth, NONE);
    }

    /**
     * A hollow mark: a coloured line around an inside in the background colour, so nothing shows through; as large as a
     * filled mark.
     */
    public static MarkStyle hollow(Marker marker, double size, Colour colour, Colour ground) {
        return new MarkStyle(marker, size * HOLLOW_SIZE, ground, colour, size * HOLLOW_EDGE);
    }

    public MarkStyle withCore(Colour colour) {
        return new MarkStyle(marker, size, fill, edge, edgeWidth, colour);
    }

    /** A mark without a line around it. */
    public static MarkStyle plain(Marker marker, double size, Colour fill) {
        return new MarkStyle(marker, size, fill, fill, 0);
    }

    /** The distance it reaches from its centre, in points. */
    public double reach() {
        return Marker.reach() * size / 2 + edgeWidth;
    }
}
