package org.disentangle.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a column that says how uncertain the scores of another column are: {@code mmlu_stderr}, {@code SE of MMLU},
 * {@code ± (2)}, {@code mmlu_ci_low}, {@code 95% CI upper}.
 *
 * @param kind the kind of its numbers
 * @param scores the words of the column it is about; empty if it names none because it is next to it
 * @param level the level of an interval, in percent
 */
public record UncertaintyName(Kind kind, List<String> scores, int level) {
    /** The kinds of numbers in such a column. */
    public enum Kind {
        /** Standard errors. */
        STANDARD_ERROR,
        /** Standard errors, or half the width of an interval: whatever a table writes after its scores with a ±. */
        PLUS_MINUS,
        /** The lower end of an interval. */
        LOW,
        /** The upper end of an interval. */
        HIGH
    }

    public static final int USUAL_LEVEL = 95;

    private static final List<List<String>> ERRORS = BenchmarkNames.WORDS.list("standard_error").stream()
            .map(words -> List.of(words.split(" ", -1)))
            .toList();
    private static final Set<String> INTERVALS = BenchmarkNames.WORDS.set("interval", "bound");
    private static final Set<String> LOW_ENDS = BenchmarkNames.WORDS.set("low_end");
    private static final Set<String> HIGH_ENDS = BenchmarkNames.WORDS.set("high_end");
    private static final Set<String> LEVELS = Set.of("90", "95", "99");

    public UncertaintyName {
        scores = List.copyOf(scores);
    }

    /** Parses the name of a column; empty if it is not about uncertainty. */
    public static Optional<UncertaintyName> of(String column) {
        boolean plusMinus = column.indexOf('±') >= 0 || column.contains("+/-") || column.contains("+-");
        List<String> words = BenchmarkNames.words(column.replace("+/-", " ").replace("+-", " "));
        Optional<UncertaintyName> end = end(words);
        if (end.isPresent()) {
            return end;
        }
        Optional<UncertaintyName> error = error(words);
        if (error.isPresent() || !plusMinus) {
            return error;
        }
        // the second ± of a table is called "± (2)" by the reader of its header
        boolean numbered = words.size() == 1 && words.get(0).chars().allMatch(Character::isDigit);
        return Optional.of(new UncertaintyName(Kind.PLUS_MINUS, numbered ? List.of() : words, USUAL_LEVEL));
    }

    /** Whether it names the column it is about. */
    public boolean isAlone() {
        return scores.isEmpty();
    }

    /** The names by which a column of scores can be referred to, most specific first, in the form of {@link #key}. */
    public static List<String> keysOf(String column) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(BenchmarkNames.words(column)));
        keys.add(key(BenchmarkNames.words(AttributeNames.withoutBrackets(column))));
        keys.addAll(BenchmarkNames.keys(column));
        keys.remove("");
        return List.copyOf(keys);
    }

    /** The name of the scores it is about. */
    public String key() {
        return key(scores);
    }

    private static String key(List<String> words) {
        return String.join("", words);
    }

    private static Optional<UncertaintyName> error(List<String> words) {
        for (List<String> error : ERRORS) {
            int begin = words.size() - error.size();
            if (begin >= 0 && words.subList(begin, words.size()).equals(error)) {
                return errors(words.subList(0, begin));
            }
            boolean numbered = begin == 1
                    && words.subList(0, error.size()).equals(error)
                    && words.get(error.size()).chars().allMatch(Character::isDigit);
            if (numbered) {
                return errors(List.of());
            }
            int of = error.size();
            boolean first = words.size() > of && words.subList(0, of).equals(error);
            if (first && (words.get(of).equals("of") || error.get(0).startsWith("st"))) {
                return errors(words.subList(words.get(of).equals("of") ? of + 1 : of, words.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<UncertaintyName> errors(List<String> scores) {
        return Optional.of(new UncertaintyName(Kind.STANDARD_ERROR, scores, USUAL_LEVEL));
    }

    private static Optional<UncertaintyName> end(List<String> words) {
        List<String> scores = new ArrayList<>();
        Set<Kind> ends = new LinkedHashSet<>();
        boolean interval = false;
        int level = USUAL_LEVEL;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (LOW_ENDS.contains(word)) {
                ends.add(Kind.LOW);
            } else if (HIGH_ENDS.contains(word)) {
                ends.add(Kind.HIGH);
            } else if (INTERVALS.contains(word)) {
                interval = true;
                level = word.length() == 4 && word.startsWith("ci") ? Integer.parseInt(word.substring(2)) : level;
            } else if (LEVELS.contains(word)) {
                level = Integer.parseInt(word);
            } else {
                scores.add(word);
            }
        }
        return interval && ends.size() == 1
                ? Optional.of(new UncertaintyName(ends.iterator().next(), scores, level))
                : Optional.empty();
    }
}
