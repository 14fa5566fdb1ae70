package org.disentangle.figure.style;

/**
 * Sizes of type in points, for a page printed at its own size: from 6 to 9. A page for a wall is set larger as a whole.
 *
 * @param scale by what everything is larger; 1 on paper
 */
public record TypeSizes(double scale) {
    /** On paper. */
    public static final TypeSizes PAPER = new TypeSizes(1);

    public double title() {
        return 9 * scale;
    }

    public double axisTitle() {
        return 8 * scale;
    }

    public double tick() {
        return 7 * scale;
    }

    public double legend() {
        return 7 * scale;
    }

    public double pointLabel() {
        return 6.5 * scale;
    }

    /** Notes, and what must be small to fit. */
    public double smallest() {
        return 6 * scale;
    }
}
