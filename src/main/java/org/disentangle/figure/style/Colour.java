package org.disentangle.figure.style;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param argb opacity, red, green and blue, eight bits each, not premultiplied
 */
public record Colour(int argb) {
    /** An opaque colour, 0xRRGGBB. */
    public static Colour rgb(int rgb) {
        return new Colour(0xFF000000 | rgb);
    }

    public int red() {
        return argb >> 16 & 0xFF;
    }

    public int green() {
        return argb >> 8 & 0xFF;
    }

    public int blue() {
        return argb & 0xFF;
    }

    /** The opacity, from 0 (transparent) to 255. */
    public int alpha() {
        return argb >>> 24;
    }

    /** The same colour with an opacity from 0 to 1. */
    public Colour withOpacity(double opacity) {
        return new Colour((int) Math.round(opacity * 255) << 24 | argb & 0xFFFFFF);
    }

    /** The opaque colour that results from mixing a share (0 to 1) of this one into another. */
    public Colour mixedInto(Colour ground, double part) {
        return rgb(mix(ground.red(), red(), part) << 16
                | mix(ground.green(), green(), part) << 8
                | mix(ground.blue(), blue(), part));
    }

    private static int mix(int ground, int own, double part) {
        return (int) Math.round(ground + (own - ground) * part);
    }

    /** Relative luminance, 0 (black) to 1 (white), as WCAG 2 defines it. */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** The colour as {@code #rrggbb}, as in CSS and SVG, without the opacity. */
    public String css() {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }
}
