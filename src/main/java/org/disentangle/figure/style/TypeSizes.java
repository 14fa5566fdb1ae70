package org.disentangle.figure.style;

/**
 * Type sizes in points: 6 to 9 for a page printed at its own size. A page for a wall is scaled up as a whole.
 *
 * @param scale the factor by which everything is enlarged; 1 on paper
 */
public record TypeSizes(double scale) {
    /** The sizes on paper. */
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

    /** The size of notes, and of what must be small to fit. */
    public double smallest() {
        return 6 * scale;
    }
}
