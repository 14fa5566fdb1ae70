package org.disentangle.importing.number;

import java.util.Locale;

/** Reads numbers of parameters and amounts of compute as people write them. */
public final class ModelSizes {
    private ModelSizes() {}

    /**
     * A number of parameters: {@code 7B}, {@code 70 B}, {@code 350M}, {@code 1.8e9}, and mixtures of experts as experts
     * × size ({@code 8x7B} is 56 × 10⁹, as the name says; experts that share layers have fewer).
     *
     * @param cell the cell's text
     * @return the number, or NaN if the cell has none
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
     * The unit of a column's numbers, as its header gives it in brackets or in its last word: 10⁹ for {@code Model Size
     * (B)}, {@code params_b} and {@code parameters in billions}, 10²¹ for {@code FLOPs (1E21)}, 1 if it gives none.
     */
    public static double unitOf(String header) {
        int open = Math.max(header.lastIndexOf('('), header.lastIndexOf('['));
        int close = Math.max(header.lastIndexOf(')'), header.lastIndexOf(']'));
        if (open >= 0 && close > open) {
            String inside = Spaces.strip(header.substring(open + 1, close));
            double factor = DecimalNumbers.parse(inside);
            boolean powerOfTen = inside.toLowerCase(Locale.ROOT).startsWith("1e");
            return powerOfTen && factor >= 1 && !Double.isInfinite(factor) ? factor : unitInWords(lastWord(inside));
        }
        String lastWord = lastWord(header);
        return lastWord.length() == header.length() ? 1 : unitInWords(lastWord);
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static double unitInWords(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "k", "thousand", "thousands" -> 1e3;
            case "m", "million", "millions" -> 1e6;
            case "b", "bn", "billion", "billions" -> 1e9;
            case "t", "trillion", "trillions" -> 1e12;
            default -> 1;
        };
    }

    /** The index of the sign between experts and size; 0 if there is none. */
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
