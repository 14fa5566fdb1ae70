package org.disentangle.figure.style;

import java.util.List;

/**
 * The closed outline of a mark whose centre is (0, 0), y downwards, in units of half the mark's nominal size.
 *
 * @param segments first a {@link Move}, last a {@link Close}
 */
public record Outline(List<Segment> segments) {
    /** The distance of the control points of a quarter circle along the tangent, relative to the radius. */
    private static final double QUARTER = 0.5522847498307936;

    public Outline {
        segments = List.copyOf(segments);
    }

    /** A piece of an outline. */
    public sealed interface Segment permits Move, LineTo, CurveTo, Close {}

    /** Starts a contour. */
    public record Move(double x, double y) implements Segment {}

    /** A straight line. */
    public record LineTo(double x, double y) implements Segment {}

    /** A cubic Bézier curve with its two control points. */
    public record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    /** A straight line back to the start. */
    public record Close() implements Segment {}

    static Outline circle(double r) {
        double k = r * QUARTER;
        return new Outline(List.of(
                new Move(r, 0),
                new CurveTo(r, k, k, r, 0, r),
                new CurveTo(-k, r, -r, k, -r, 0),
                new CurveTo(-r, -k, -k, -r, 0, -r),
                new CurveTo(k, -r, r, -k, r, 0),
                new Close()));
    }

    /** A polygon, from alternating x and y coordinates. */
    static Outline polygon(double... coordinates) {
        Segment[] segments = new Segment[coordinates.length / 2 + 1];
        segments[0] = new Move(coordinates[0], coordinates[1]);
        for (int i = 1; i < segments.length - 1; i++) {
            segments[i] = new LineTo(coordinates[2 * i], coordinates[2 * i + 1]);
        }
        segments[segments.length - 1] = new Close();
        return new Outline(List.of(segments));
    }

    /** A regular polygon whose first corner points upwards, rotated by an angle in degrees. */
    static Outline regular(int corners, double radius, double turn) {
        double[] coordinates = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(turn - 90) + 2 * Math.PI * i / corners;
            coordinates[2 * i] = radius * Math.cos(angle);
            coordinates[2 * i + 1] = radius * Math.sin(angle);
        }
        return polygon(coordinates);
    }

    /** The outline as an SVG path of nominal size {@code size}, centred on (x, y). */
    public String svgPath(double x, double y, double size) {
        double scale = size / 2;
        StringBuilder path = new StringBuilder();
        for (Segment segment : segments) {
            if (segment instanceof Move move) {
                append(path, 'M', x + scale * move.x, y + scale * move.y);
            } else if (segment instanceof LineTo line) {
                append(path, 'L', x + scale * line.x, y + scale * line.y);
            } else if (segment instanceof CurveTo curve) {
                append(path, 'C', x + scale * curve.x1, y + scale * curve.y1);
                append(path, ' ', x + scale * curve.x2, y + scale * curve.y2);
                append(path, ' ', x + scale * curve.x, y + scale * curve.y);
            } else {
                path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char letter, double x, double y) {
        path.append(letter).append(rounded(x)).append(' ').append(rounded(y));
    }

    private static float rounded(double value) {
        return (float) (Math.rint(value * 1000) / 1000);
    }
}
