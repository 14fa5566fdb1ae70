package org.disentangle.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reduces the spellings of a benchmark's name to keys. A name has several keys, from the complete one to the one
 * without shots, metric, split and leaderboard; words that could name another benchmark (MC1, Pro, Diamond, Plus,
 * Verified, a subject, a year) are never removed.
 */
final class BenchmarkNames {
    /** The lists of words that say how, where or of what a benchmark was scored. */
    static final WordLists WORDS = WordLists.read(WordLists.BENCHMARK_WORDS);

    /** Words before a name that say where it was run. */
    private static final Set<String> PLACES = WORDS.set("place");

    /** Words after a name that say how it was scored or on which part. */
    private static final Set<String> SCORINGS = WORDS.set("scoring");

    /** Words before a name that say what was counted: rate of, accuracy on. */
    private static final Set<String> FRAMES = WORDS.set("frame");

    private static final Set<String> PREPOSITIONS = Set.of("of", "on", "for", "in");

    /** Words anywhere in a name that say how it was prompted. */
    private static final Set<String> PROMPTINGS = WORDS.set("prompting");

    private static final Set<String> COUNTS =
            Set.of("zero", "one", "two", "three", "four", "five", "six", "eight", "ten", "few", "multi", "k", "n");

    /** Every question about a name begins with its words. */
    private static final RememberedNames<List<String>> SPLIT =
            new RememberedNames<>(name -> List.copyOf(BenchmarkNames.split(name)));

    private BenchmarkNames() {}

    /** The key of a whole name: its words in lower case, without anything between them. */
    static String key(String name) {
        String text = PlainLetters.lower(name);
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+') {
                key.append("plus");
            } else if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** The keys under which a column's benchmark may be known, most specific first; empty for a standard error. */
    static List<String> keys(String column) {
        List<String> words = words(column);
        List<String> keys = new ArrayList<>();
        if (words.contains("stderr") || words.isEmpty()) {
            return keys;
        }
        add(keys, words);
        List<String> plain = withoutPromptings(words);
        add(keys, plain);
        List<String> placed = withoutPlaces(plain);
        add(keys, placed);
        addWithoutScorings(keys, plain);
        addWithoutScorings(keys, placed);
        List<String> unframed = withoutFrames(plain);
        add(keys, unframed);
        addWithoutScorings(keys, unframed);
        return keys;
    }

    /** The words after "rate of" and the like; all words if there is no such beginning. */
    private static List<String> withoutFrames(List<String> words) {
        int begin = 0;
        while (begin < words.size() && FRAMES.contains(words.get(begin))) {
            begin++;
        }
        boolean framed = begin < words.size() - 1 && PREPOSITIONS.contains(words.get(begin));
        return framed ? words.subList(begin + 1, words.size()) : words;
    }

    /** The words and numbers of a name; a plus sign is a word, arrows and other signs are not. */
    static List<String> words(String name) {
        return SPLIT.of(name);
    }

    private static List<String> split(String name) {
        String text = PlainLetters.lower(name);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
                continue;
            }
            finish(word, words);
            if (c == '+') {
                words.add("plus");
            }
        }
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static void add(List<String> keys, List<String> words) {
        String key = String.join("", words);
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.add(key);
        }
    }

    private static void addWithoutScorings(List<String> keys, List<String> words) {
        int end = words.size();
        while (end > 1 && isScoring(words, end - 1)) {
            end--;
            add(keys, words.subList(0, end));
        }
    }

    /** Whether a word is about scoring; a number is only after a scoring word: pass@1, maj@8. */
    private static boolean isScoring(List<String> words, int at) {
        String word = words.get(at);
        return SCORINGS.contains(word)
                || (isNumber(word)
                        && (words.get(at - 1).equals("pass")
                                || words.get(at - 1).equals("maj")));
    }

    private static List<String> withoutPlaces(List<String> words) {
        int begin = 0;
        int end = words.size();
        while (begin < end - 1 && PLACES.contains(words.get(begin))) {
            begin++;
        }
        boolean harness = begin > 0;
        while (harness && end - begin > 1 && isNumber(words.get(end - 1))) {
            end--;
        }
        return words.subList(begin, end);
    }

    private static List<String> withoutPromptings(List<String> words) {
        List<String> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (PROMPTINGS.contains(word) || isNumberOfShots(word) || isCountOfShots(words, i)) {
                continue;
            }
            kept.add(word);
        }
        return kept.isEmpty() ? words : kept;
    }

    private static boolean isCountOfShots(List<String> words, int at) {
        boolean count = isNumber(words.get(at)) || COUNTS.contains(words.get(at));
        return count
                && at + 1 < words.size()
                && (words.get(at + 1).equals("shot") || words.get(at + 1).equals("shots"));
    }

    /** Whether a word is a number of shots: 5shot, 25shots. */
    private static boolean isNumberOfShots(String word) {
        int letters = word.endsWith("shots") ? 5 : word.endsWith("shot") ? 4 : 0;
        return letters > 0 && word.length() > letters && isNumber(word.substring(0, word.length() - letters));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
