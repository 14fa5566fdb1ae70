package org.disentangle.catalogue;

import java.util.List;
import java.util.Set;

/** Tells from a column's name whether it summarises scores, describes their spread, or counts them. */
public final class StatisticNames {
    private static final Set<String> MIDDLES = BenchmarkNames.WORDS.set("middle");
    private static final Set<String> BESIDE_MIDDLES = BenchmarkNames.WORDS.set("beside_middle");
    private static final Set<String> SPREADS = AttributeNames.LISTS.set("spread");
    private static final Set<String> COUNTS = AttributeNames.LISTS.set("count");

    private StatisticNames() {}

    /** Whether it is called a mean or a median and nothing else: Average, mean_score, Macro avg. */
    public static boolean isMiddle(String column) {
        List<String> words = AttributeNames.wordsWithoutUnit(column);
        return words.stream().anyMatch(MIDDLES::contains)
                && words.stream().allMatch(word -> MIDDLES.contains(word) || BESIDE_MIDDLES.contains(word));
    }

    /** Whether a column that sums up is called a median, which has a mean beside it more often than it stands alone. */
    public static boolean isMedian(String column) {
        return AttributeNames.wordsWithoutUnit(column).contains("median");
    }

    /** Whether it is called as what says how one score varies: sd, min, 75 %. */
    public static boolean isSpread(String column) {
        return SPREADS.contains(String.join("", AttributeNames.wordsWithoutUnit(column)));
    }

    /** Whether it is called as what says how many answers were scored: n, num_samples. */
    public static boolean isCount(String column) {
        return COUNTS.contains(String.join("", AttributeNames.wordsWithoutUnit(column)));
    }
}
