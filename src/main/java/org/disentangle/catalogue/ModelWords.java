package org.disentangle.catalogue;

import java.util.Locale;

/**
 * The words and numbers of a model's name in lower case. Letters and digits are apart ({@code Llama2-7b} is llama, 2, 7, b);
 * a point or underscore between digits belongs to the number ({@code 1_5} is 1.5).
 *
 * @param organisation what stands before the last slash; empty when there is none
 * @param spaced the words of what stands behind it, each with a space before and behind it
 * @param letters the characters of {@code spaced}, as {@link SoughtWords} keeps them
 */
record ModelWords(String organisation, String spaced, long letters) {
    static ModelWords of(String model) {
        String name = model.strip().toLowerCase(Locale.ROOT);
        int slash = name.lastIndexOf('/', name.length() - 2);
        // at most a character and two spaces for each
        char[] spaced = new char[3 * (name.length() - slash)];
        int length = 0;
        int at = slash + 1;
        while (at < name.length()) {
            int end = endOfWord(name, at);
            if (end > at) {
                spaced[length++] = ' ';
                for (int i = at; i < end; i++) {
                    char c = name.charAt(i);
                    spaced[length++] = c == '_' ? '.' : c;
                }
                spaced[length++] = ' ';
            }
            at = Math.max(end, at + 1);
        }
        String words = new String(spaced, 0, length);
        return new ModelWords(slash < 0 ? "" : name.substring(0, slash), words, SoughtWords.letters(words));
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
            if (isWhole(at, word)) {
                return true;
            }
            at = spaced.indexOf(word, at + 1);
        }
        return false;
    }

    /** Whether the first of these is a word and the second the one behind it. */
    boolean has(String word, String next) {
        int at = spaced.indexOf(word);
        while (at >= 0) {
            int behind = at + word.length() + 2;
            if (isWhole(at, word) && spaced.startsWith(next, behind) && isWhole(behind, next)) {
                return true;
            }
            at = spaced.indexOf(word, at + 1);
        }
        return false;
    }

    private boolean isWhole(int at, String word) {
        return spaced.charAt(at - 1) == ' ' && spaced.charAt(at + word.length()) == ' ';
    }

    /** Whether this is part of a word. */
    boolean contains(String part) {
        return spaced.contains(part);
    }

    /** Whether this is part of a word that does not begin with the other. */
    boolean containsBesides(String part, String beginning) {
        int at = spaced.indexOf(part);
        while (at >= 0) {
            if (!spaced.startsWith(beginning, spaced.lastIndexOf(' ', at) + 1)) {
                return true;
            }
            at = spaced.indexOf(part, at + 1);
        }
        return false;
    }

    /** What follows the first word that ends in this; empty when nothing does. */
    String after(String ending) {
        int at = spaced.indexOf(ending);
        while (at >= 0) {
            int behind = at + ending.length();
            if (spaced.charAt(behind) == ' ') {
                return wordAt(behind + 2);
            }
            at = spaced.indexOf(ending, at + 1);
        }
        return "";
    }

    /** The first word; empty when there is none. */
    String first() {
        return wordAt(1);
    }

    /** The second word; empty when there is none. */
    String second() {
        return spaced.isEmpty() ? "" : wordAt(spaced.indexOf(' ', 1) + 2);
    }

    /** The last word; empty when there is none. */
    String last() {
        return spaced.isEmpty() ? "" : wordAt(spaced.lastIndexOf(' ', spaced.length() - 2) + 1);
    }

    private String wordAt(int begin) {
        return begin < spaced.length() ? spaced.substring(begin, spaced.indexOf(' ', begin)) : "";
    }
}
