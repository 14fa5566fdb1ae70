package org.disentangle.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and numbers of a model's name in lower case. Letters and digits are apart ({@code Llama2-7b} is llama, 2, 7, b);
 * a point or underscore between digits belongs to the number ({@code 1_5} is 1.5).
 *
 * @param organisation what stands before the last slash; empty when there is none
 * @param words of what stands behind it
 * @param spaced the words with a space before and behind each, which finds one faster than the list
 * @param letters the characters of {@code spaced}, as {@link SoughtWords} keeps them
 */
record ModelWords(String organisation, List<String> words, String spaced, long letters) {
    ModelWords {
        words = List.copyOf(words);
    }

    static ModelWords of(String model) {
        String name = model.strip().toLowerCase(Locale.ROOT);
        int slash = name.lastIndexOf('/', name.length() - 2);
        String organisation = slash < 0 ? "" : name.substring(0, slash);
        List<String> words = new ArrayList<>();
        int at = slash + 1;
        while (at < name.length()) {
            int end = endOfWord(name, at);
            if (end > at) {
                words.add(name.substring(at, end).replace('_', '.'));
            }
            at = Math.max(end, at + 1);
        }
        String spaced = " " + String.join("  ", words) + " ";
        return new ModelWords(organisation, words, spaced, SoughtWords.letters(spaced));
    }

    private static int endOfWord(String name, int begin) {
        int end = begin;
        if (Character.isDigit(name.charAt(begin))) {
            while (end < name.length() && (Character.isDigit(name.charAt(end)) || isDecimalPoint(name, end))) {
                end++;
            }
        } else {
            while (end < name.length() && Character.isLetter(name.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDecimalPoint(String name, int at) {
        return (name.charAt(at) == '.' || name.charAt(at) == '_')
                && at + 1 < name.length()
                && Character.isDigit(name.charAt(at + 1));
    }

    /** Whether a word is exactly this. */
    boolean has(String word) {
        int at = spaced.indexOf(word);
        while (at >= 0) {
            if (spaced.charAt(at - 1) == ' ' && spaced.charAt(at + word.length()) == ' ') {
                return true;
            }
            at = spaced.indexOf(word, at + 1);
        }
        return false;
    }

    /** Whether the first of these is a word and the second the one behind it. */
    boolean has(String word, String next) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals(word) && words.get(i + 1).equals(next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is part of a word. */
    boolean contains(String part) {
        return spaced.contains(part);
    }

    /** What follows the first word that ends in this; empty when nothing does. */
    String after(String ending) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).endsWith(ending)) {
                return words.get(i + 1);
            }
        }
        return "";
    }

    /** The first word; empty when there is none. */
    String first() {
        return words.isEmpty() ? "" : words.get(0);
    }
}
