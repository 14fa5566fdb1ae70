package org.disentangle.figure.style;

/**
 * The eight colours of Okabe and Ito ("Color Universal Design", 2008), distinguishable with every common type of colour
 * vision. Yellow comes last and is a dark olive on light backgrounds: unchanged it would hardly be visible there, and a
 * lighter olive would look like the orange to people without red cones. Black becomes near white on dark backgrounds.
 */
final class Palette {
    private static final int[] LIGHT = {
        0x0072B2, 0xE69F00, 0x009E73, 0xD55E00, 0x56B4E9, 0xCC79A7, 0x1A1A1A, 0x6B5B10,
    };
    private static final int[] DARK = {
        0x3F9BDB, 0xE69F00, 0x1FBF92, 0xE8702A, 0x7CCBF5, 0xDB92BB, 0xE8E8E8, 0xF0E442,
    };

    private Palette() {}

    static Colour colour(int place, boolean dark) {
        return Colour.rgb(dark ? DARK[place] : LIGHT[place]);
    }
}
