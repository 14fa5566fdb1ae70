package org.disentangle.importing.number;

import java.util.regex.Pattern;

/** Reads plain decimal numbers. */
public final class DecimalNumbers {
    /** The powers of ten that a double holds exactly. */
    private static final double[] EXACT_POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final int GREATEST_EXACT_POWER = EXACT_POWERS.length - 1;
    private static final long GREATEST_EXACT_INTEGER = 1L << 53;
    private static final int DIGITS_OF_A_LONG = 18;
    private static final int EXPONENT_BOUND = 100_000;
    private static final int LONGEST_WORD = "infinity".length();

    private static final Pattern PLAIN = Pattern.compile("[-+]?(\\d++\\.?\\d*+|\\.\\d++)([eE][-+]?\\d++)?");

    private DecimalNumbers() {}

    /**
     * The double nearest to a decimal number: optional sign, digits with an optional {@code .}, optional exponent, with
     * or without spaces around it.
     *
     * <p>The result is correctly rounded: it equals {@link Double#parseDouble} on the same number, except that minus
     * zero, and only that, becomes zero. Numbers of up to 15 digits and small exponents are computed as integer × or ÷
     * an exact power of ten, which rounds once (W. D. Clinger, "How to read floating point numbers accurately", 1990,
     * doi:10.1145/93542.93557); those of up to 18 digits with as many decimals as scores have, by {@link DecimalQuotient};
     * the others are left to the Java library, which takes ten times as long.
     *
     * @param cell the cell's text
     * @return the number; plus or minus infinity if it is too large for a double or is the word {@code inf} or {@code
     *     infinity}; NaN if it is not a number, or so small that it would become zero ({@code 1e-400})
     */
    public static double parse(CharSequence cell) {
        int start = Spaces.start(cell);
        int end = Spaces.end(cell, start);
        char[] text = new char[end - start];
        for (int i = start; i < end; i++) {
            text[i - start] = cell.charAt(i);
        }
        return parse(text, 0, text.length);
    }

    /**
     * Parses part of a text that has no white space around it.
     *
     * @param text the characters
     * @param start the index of the part's first character
     * @param end one past the part's last character
     * @return as for {@link #parse(CharSequence)}; NaN if the part is empty or has white space around it
     */
    public static double parse(char[] text, int start, int end) {
        if (start == end) {
            return Double.NaN;
        }
        char first = text[start];
        boolean negative = first == '-';
        int at = negative || first == '+' ? start + 1 : start;
        long mantissa = 0;
        int digits = 0;
        int significant = 0;
        int decimals = 0;
        boolean afterPoint = false;
        for (; at < end; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                digits++;
                if (mantissa != 0 || c != '0') {
                    significant++;
                }
                if (significant <= DIGITS_OF_A_LONG) {
                    mantissa = 10 * mantissa + (c - '0');
                }
                if (afterPoint) {
                    decimals++;
                }
            } else if (c == '.' && !afterPoint) {
                afterPoint = true;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return infinityInWords(text, start, end);
        }
        int exponent = 0;
        if (at < end) {
            exponent = exponent(text, at, end);
            if (exponent == Integer.MIN_VALUE) {
                return Double.NaN;
            }
        }
        int power = exponent - decimals;
        if (significant <= DIGITS_OF_A_LONG
                && mantissa <= GREATEST_EXACT_INTEGER
                && Math.abs(power) <= GREATEST_EXACT_POWER) {
            double size = power < 0 ? mantissa / EXACT_POWERS[-power] : mantissa * EXACT_POWERS[power];
            return negative && size != 0 ? -size : size;
        }
        if (significant <= DIGITS_OF_A_LONG && mantissa > 0 && power <= 0 && power >= -DecimalQuotient.GREATEST_POWER) {
            double size = DecimalQuotient.nearest(mantissa, -power);
            return negative ? -size : size;
        }
        double nearest = Double.parseDouble(new String(text, start, end - start)) + 0.0;
        return nearest == 0 && significant > 0 ? Double.NaN : nearest;
    }

    /** Whether a cell holds a plain decimal number that is not zero but too small for a double. */
    public static boolean isTooSmall(CharSequence cell) {
        String text = Spaces.strip(cell);
        return PLAIN.matcher(text).matches() && Double.isNaN(parse(text));
    }

    /** The exponent that fills the cell from {@code e} on, or {@code Integer.MIN_VALUE} if there is anything else. */
    private static int exponent(char[] text, int from, int end) {
        char mark = text[from];
        if (mark != 'e' && mark != 'E') {
            return Integer.MIN_VALUE;
        }
        int at = from + 1;
        boolean negative = at < end && text[at] == '-';
        if (at < end && (negative || text[at] == '+')) {
            at++;
        }
        if (at == end) {
            return Integer.MIN_VALUE;
        }
        int exponent = 0;
        for (; at < end; at++) {
            char c = text[at];
            if (c < '0' || c > '9') {
                return Integer.MIN_VALUE;
            }
            exponent = Math.min(EXPONENT_BOUND, 10 * exponent + (c - '0'));
        }
        return negative ? -exponent : exponent;
    }

    private static double infinityInWords(char[] text, int start, int end) {
        char first = text[start];
        int from = first == '-' || first == '+' ? start + 1 : start;
        String word = end - from > LONGEST_WORD ? "" : new String(text, from, end - from);
        if (Words.same("inf", word, 0, word.length()) || Words.same("infinity", word, 0, word.length())) {
            return first == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.NaN;
    }
}
