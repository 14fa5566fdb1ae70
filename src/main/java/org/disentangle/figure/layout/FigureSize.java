package org.disentangle.figure.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size of a page in points (1/72 inch).
 *
 * @param width the width, from {@value #SMALLEST} to {@value #LARGEST}
 * @param height the height, within the same range
 */
public record FigureSize(double width, double height) {
    /** 20 mm. */
    public static final double SMALLEST = 56.0;
    /** Two metres. */
    public static final double LARGEST = 5670.0;

    private static final Pattern SIZE = Pattern.compile(
            "\\s*(\\d+(?:\\.\\d+)?)\\s*(mm|cm|in|pt)\\s*[x×]\\s*(\\d+(?:\\.\\d+)?)\\s*(mm|cm|in|pt)\\s*");

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException with a sentence for the user if a side is out of range
     */
    public FigureSize {
        if (!(width >= SMALLEST && width <= LARGEST && height >= SMALLEST && height <= LARGEST)) {
            throw new IllegalArgumentException(
                    "A figure must be between 20 mm and 2,000 mm wide and high; choose another size.");
        }
    }

    public static FigureSize millimetres(double width, double height) {
        return new FigureSize(width * 72 / 25.4, height * 72 / 25.4);
    }

    public static FigureSize inches(double width, double height) {
        return new FigureSize(width * 72, height * 72);
    }

    /**
     * Reads a size such as {@code 82mmx70mm} or {@code 3.25inx2.75in}.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static FigureSize parse(String text) {
        Matcher matcher = SIZE.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a size; write it like 82mmx70mm or 3.25inx2.75in.");
        }
        return new FigureSize(points(matcher.group(1), matcher.group(2)), points(matcher.group(3), matcher.group(4)));
    }

    private static double points(String number, String unit) {
        double value = Double.parseDouble(number);
        return switch (unit) {
            case "mm" -> value * 72 / 25.4;
            case "cm" -> value * 72 / 2.54;
            case "in" -> value * 72;
            default -> value;
        };
    }

    public double widthMillimetres() {
        return width * 25.4 / 72;
    }

    public double heightMillimetres() {
        return height * 25.4 / 72;
    }
}
