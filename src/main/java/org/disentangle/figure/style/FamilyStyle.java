package org.disentangle.figure.style;

import java.util.Optional;

/**
 * The look of the points of a family. The first eight styles differ in both colour and shape; further ones repeat
 * colours with other shapes, so no two of the {@value #COUNT} are equal in both.
 *
 * @param colour the colour of the points
 * @param marker the shape of the points
 */
public record FamilyStyle(Colour colour, Marker marker) {
    /** The number of styles; further families share {@link #other}. */
    public static final int COUNT = 24;

    private static final int COLOURS = 8;
    /** How many shapes each round of colours is shifted by. */
    private static final int[] SHIFT = {0, 3, 6};

    /** The style at an index in the fixed order (0 to {@value #COUNT} − 1), or grey circles if there is none. */
    public static FamilyStyle of(Optional<Integer> style, Theme theme) {
        return style.map(place -> of(place, theme)).orElseGet(() -> other(theme));
    }

    private static FamilyStyle of(int place, Theme theme) {
        int colour = place % COLOURS;
        Marker[] markers = Marker.values();
        return new FamilyStyle(
                Palette.colour(colour, theme == Theme.DARK),
                markers[(colour + SHIFT[place / COLOURS]) % markers.length]);
    }

    /** The style shared by the smallest families. */
    public static FamilyStyle other(Theme theme) {
        return new FamilyStyle(theme.other(), Marker.CIRCLE);
    }
}
