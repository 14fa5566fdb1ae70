package org.disentangle.figure.style;

/** The shapes of points. All look about equally large at the same nominal size. */
public enum Marker {
    CIRCLE(Outline.circle(1)),
    SQUARE(Outline.polygon(-0.89, -0.89, 0.89, -0.89, 0.89, 0.89, -0.89, 0.89)),
    TRIANGLE_UP(Outline.polygon(0, -1.2, 1.17, 0.86, -1.17, 0.86)),
    DIAMOND(Outline.polygon(0, -1.26, 1.26, 0, 0, 1.26, -1.26, 0)),
    TRIANGLE_DOWN(Outline.polygon(0, 1.2, -1.17, -0.86, 1.17, -0.86)),
    PENTAGON(Outline.regular(5, 1.15, 0)),
    CROSS(cross(0.42, 1.2)),
    HEXAGON(Outline.regular(6, 1.1, 0));

    private final Outline outline;

    Marker(Outline outline) {
        this.outline = outline;
    }

    public Outline outline() {
        return outline;
    }

    /** The distance the outline reaches from the centre, in units of half the nominal size. */
    public static double reach() {
        return 1.3;
    }

    private static Outline cross(double half, double reach) {
        return Outline.polygon(
                -half, -reach, half, -reach, half, -half, reach, -half, reach, half, half, half, half, reach, -half,
                reach, -half, half, -reach, half, -reach, -half, -half, -half);
    }
}
