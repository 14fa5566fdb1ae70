package org.disentangle.figure.style;

/** The colours of a figure on a light or dark background. */
public enum Theme {
    LIGHT(0xFFFFFF, 0x1F2328, 0x5B636C, 0xE7E9EC, 0x3A4149, 0x8A9199),
    DARK(0x1B1E23, 0xE6E8EB, 0xA3ABB5, 0x343A42, 0xB9C0C8, 0x8F969E);

    private final Colour background;
    private final Colour text;
    private final Colour muted;
    private final Colour grid;
    private final Colour axis;
    private final Colour other;

    Theme(int background, int text, int muted, int grid, int axis, int other) {
        this.background = Colour.rgb(background);
        this.text = Colour.rgb(text);
        this.muted = Colour.rgb(muted);
        this.grid = Colour.rgb(grid);
        this.axis = Colour.rgb(axis);
        this.other = Colour.rgb(other);
    }

    /** The background, and the halo of labels. */
    public Colour background() {
        return background;
    }

    public Colour text() {
        return text;
    }

    /** Less prominent text: notes, what is missing. */
    public Colour muted() {
        return muted;
    }

    public Colour grid() {
        return grid;
    }

    public Colour axis() {
        return axis;
    }

    /** Points of the families that have no colour. */
    public Colour other() {
        return other;
    }

    public Colour trend() {
        return axis;
    }

    /** The confidence band of the trend, opaque. */
    public Colour band() {
        return axis.mixedInto(background, this == LIGHT ? 0.13 : 0.2);
    }

    public Colour leader() {
        return muted.mixedInto(background, 0.75);
    }

    /** The range of high correlations. */
    public Colour highTint() {
        return Colour.rgb(0xD55E00).mixedInto(background, this == LIGHT ? 0.1 : 0.2);
    }

    /** The range of negative correlations. */
    public Colour negativeTint() {
        return Colour.rgb(0x0072B2).mixedInto(background, this == LIGHT ? 0.1 : 0.25);
    }

    /** Bars and dots that belong to no family. */
    public Colour neutralMark() {
        return Palette.colour(0, this == DARK);
    }

    /** The colour of one of a few groups; neighbours differ in lightness too, so they survive greyscale printing. */
    public Colour group(int place) {
        int[] order = {0, 3, 2, 5, 6};
        return switch (place) {
            case 0 -> Colour.rgb(this == LIGHT ? 0x00558A : 0x7CCBF5);
            case 1 -> Colour.rgb(this == LIGHT ? 0xD9730A : 0xF09A4A);
            default -> Palette.colour(order[place % order.length], this == DARK);
        };
    }

    /** A faint version of a colour, mixed into the background. */
    public Colour faint(Colour colour) {
        return colour.mixedInto(background, 0.22);
    }
}
