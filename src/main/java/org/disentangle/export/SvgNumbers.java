package org.disentangle.export;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Formats numbers and paths for SVG: to a thousandth of a point, without trailing zeros. */
final class SvgNumbers {
    private static final double PARTS = 1000;
    private static final char[] COMMANDS = {'M', 'L', 'Q', 'C', 'Z'};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private SvgNumbers() {}

    static String of(double value) {
        long parts = Math.round(value * PARTS);
        long whole = Math.abs(parts) / (long) PARTS;
        long rest = Math.abs(parts) % (long) PARTS;
        String sign = parts < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String digits = Long.toString((long) PARTS + rest).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return sign + whole + "." + digits.substring(0, end);
    }

    static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] places = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int segment = at.currentSegment(places);
            path.append(COMMANDS[segment]);
            for (int i = 0; i < NUMBERS[segment]; i++) {
                path.append(i == 0 ? "" : " ").append(of(places[i]));
            }
        }
        return path.toString();
    }
}
