package org.disentangle.catalogue;

/**
 * The words and numbers of a model's name in lower case, without its organisation. Letters and digits are separated
 * ({@code Llama2-7b} is llama, 2, 7, b); a dot or underscore between digits belongs to the number ({@code 1_5} is 1.5).
 */
final class ModelWords {
    private final String organisation;
    /** The words, each with a space before and after it. */
    private final String spaced;
    /** What {@link KeywordTrie} finds in them. */
    private final int[] keywords;

    private ModelWords(String organisation, String spaced, int[] keywords) {
        this.organisation = organisation;
        this.spaced = spaced;
        this.keywords = keywords;
    }

    static ModelWords of(String model) {
        char[] letters = model.strip().toCharArray();
        int slash = -1;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
            slash = letters[i] == '/' && i + 1 < letters.length ? i : slash;
        }
        // at most a character and two spaces for each
        char[] spaced = new char[3 * (letters.length - slash)];
        int length = 0;
        int at = slash + 1;
        while (at < letters.length) {
            int end = endOfWord(letters, at);
            if (end > at) {
                spaced[length++] = ' ';
                for (int i = at; i < end; i++) {
                    char c = letters[i];
                    spaced[length++] = c == '_' ? '.' : c;
                }
                spaced[length++] = ' ';
            }
            at = Math.max(end, at + 1);
        }
        return new ModelWords(
                slash < 0 ? "" : new String(letters, 0, slash),
                new String(spaced, 0, length),
                KeywordTrie.ALL.firsts(spaced, length));
    }

    private static int endOfWord(char[] name, int begin) {
        int end = begin;
        if (Character.isDigit(name[begin])) {
            while (end < name.length && (Character.isDigit(name[end]) || isDecimalPoint(name, end))) {
                end++;
            }
        } else {
            while (end < name.length && Character.isLetter(name[end])) {
                end++;
            }
        }
        return end;
    }

    private static boolean isDecimalPoint(char[] name, int at) {
        return (name[at] == '.' || name[at] == '_') && at + 1 < name.length && Character.isDigit(name[at + 1]);
    }

    /** The part before the last slash; empty if there is none. */
    String organisation() {
        return organisation;
    }

    /** Whether the name contains a keyword of a list. */
    boolean hold(NameKeywords list) {
        return place(list) != KeywordTrie.NONE;
    }

    /** The index of the first keyword of a list that the name contains; {@link KeywordTrie#NONE} if there is none. */
    int place(NameKeywords list) {
        return keywords[list.ordinal()];
    }

    /** Whether a word equals this. */
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

    /** Whether these two words occur in sequence. */
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

    /** Whether a word contains this. */
    boolean contains(String part) {
        return spaced.contains(part);
    }

    /** Whether a word contains this and does not start with the other. */
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

    /** What follows the first word that ends in this; empty if there is none. */
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

    /** The first word; empty if there is none. */
    String first() {
        return wordAt(1);
    }

    /** The second word; empty if there is none. */
    String second() {
        return spaced.isEmpty() ? "" : wordAt(spaced.indexOf(' ', 1) + 2);
    }

    /** The last word; empty if there is none. */
    String last() {
        return spaced.isEmpty() ? "" : wordAt(spaced.lastIndexOf(' ', spaced.length() - 2) + 1);
    }

    private String wordAt(int begin) {
        return begin < spaced.length() ? spaced.substring(begin, spaced.indexOf(' ', begin)) : "";
    }
}
