package org.disentangle.figure.style;

import java.util.Optional;

/**
 * How the points of a family look. The first eight styles differ in colour and in shape; further ones repeat colours with
 * other shapes, so that no two of the {@value #COUNT} are alike in both.
 *
 * @param colour of the points
 * @param marker their shape
 */
public record FamilyStyle(Colour colour, Marker marker) {
    /** How many styles there are; further families share {@link #other}. */
    public static final int COUNT = 24;

    private static final int COLOURS = 8;
    /** By how many shapes the second and third round of colours are moved on. */
    private static final int[] SHIFT = {0, 3, 6};

    /** The style at a place in the fixed order (0 to {@value #COUNT} − 1), or grey circles where there is none. */
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

    /** What the smallest families share. */
    public static FamilyStyle other(Theme theme) {
        return new FamilyStyle(theme.other(), Marker.CIRCLE);
    }
}
