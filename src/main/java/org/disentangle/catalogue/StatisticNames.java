package org.disentangle.catalogue;

import java.util.List;
import java.util.Set;

/** Recognises from its name whether a column summarises scores, describes their spread, or counts them. */
public final class StatisticNames {
    private static final Set<String> MIDDLES = BenchmarkNames.WORDS.set("middle");
    private static final Set<String> BESIDE_MIDDLES = BenchmarkNames.WORDS.set("beside_middle");
    private static final Set<String> SPREADS = AttributeNames.LISTS.set("spread");
    private static final Set<String> COUNTS = AttributeNames.LISTS.set("count");

    private StatisticNames() {}

    /** Whether the name says just mean or median: Average, mean_score, Macro avg. */
    public static boolean isMiddle(String column) {
        List<String> words = AttributeNames.wordsWithoutUnit(column);
        return words.stream().anyMatch(MIDDLES::contains)
                && words.stream().allMatch(word -> MIDDLES.contains(word) || BESIDE_MIDDLES.contains(word));
    }

    /** Whether a summary column is called a median, which is more often beside a mean than alone. */
    public static boolean isMedian(String column) {
        return AttributeNames.wordsWithoutUnit(column).contains("median");
    }

    /** Whether the name means the spread of a score: sd, min, 75 %. */
    public static boolean isSpread(String column) {
        return SPREADS.contains(String.join("", AttributeNames.wordsWithoutUnit(column)));
    }

    /** Whether the name means the number of answers scored: n, num_samples. */
    public static boolean isCount(String column) {
        return COUNTS.contains(String.join("", AttributeNames.wordsWithoutUnit(column)));
    }
}
