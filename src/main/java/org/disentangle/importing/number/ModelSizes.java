package org.disentangle.importing.number;

import java.util.Locale;

/** Reads numbers of parameters and amounts of compute as people write them. */
public final class ModelSizes {
    private ModelSizes() {}

    /**
     * A number of parameters: {@code 7B}, {@code 70 B}, {@code 350M}, {@code 1.8e9}, and mixtures of experts as experts ×
     * size ({@code 8x7B} is 56 × 10⁹, which is what the name says; experts that share layers have fewer).
     *
     * @param cell the cell's text
     * @return the number, or NaN if the cell says none
     */
    public static double parameters(CharSequence cell) {
        String text = Spaces.strip(cell);
        int times = experts(text);
        if (times > 0) {
            double experts = DecimalNumbers.parse(text.substring(0, times));
            return experts * parameters(text.substring(times + 1));
        }
        double plain = DecimalNumbers.parse(text);
        if (!Double.isNaN(plain) || text.isEmpty()) {
            return plain;
        }
        double unit = unit(text.charAt(text.length() - 1));
        double count = DecimalNumbers.parse(text.substring(0, text.length() - 1));
        return unit == 1 ? Double.NaN : count * unit;
    }

    /**
     * What a column's numbers are counted in, as its header says between brackets: 10⁹ for {@code Model Size (B)}, 10²¹
     * for {@code FLOPs (1E21)}, 1 where it says nothing of the kind.
     */
    public static double unitOf(String header) {
        int open = header.lastIndexOf('(');
        int close = header.lastIndexOf(')');
        if (open < 0 || close < open) {
            return 1;
        }
        String inside = Spaces.strip(header.substring(open + 1, close));
        if (inside.length() == 1) {
            return unit(inside.charAt(0));
        }
        double factor = DecimalNumbers.parse(inside);
        return factor >= 1
                        && !Double.isInfinite(factor)
                        && inside.toLowerCase(Locale.ROOT).contains("e")
                ? factor
                : 1;
    }

    /** Where the sign between experts and size stands; 0 where there is none. */
    private static int experts(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == 'x' || c == 'X' || c == '×') {
                return i;
            }
        }
        return 0;
    }

    private static double unit(char letter) {
        return switch (letter) {
            case 'K', 'k' -> 1e3;
            case 'M', 'm' -> 1e6;
            case 'B', 'b' -> 1e9;
            case 'T', 't' -> 1e12;
            default -> 1;
        };
    }
}
