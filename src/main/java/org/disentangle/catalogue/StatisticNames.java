package org.disentangle.catalogue;

import java.util.List;
import java.util.Set;

/** Tells from a column's name whether it sums up scores, says how they vary, or how many there are. */
public final class StatisticNames {
    private static final Set<String> MIDDLES = Set.of("mean", "average", "avg", "median");

    /** Words that name no benchmark where they stand beside a mean. */
    private static final Set<String> BESIDE_MIDDLES = Set.of(
            "score",
            "scores",
            "overall",
            "total",
            "grand",
            "macro",
            "micro",
            "weighted",
            "unweighted",
            "arithmetic",
            "geometric",
            "harmonic",
            "acc",
            "accuracy",
            "performance",
            "result",
            "results",
            "normalized",
            "normalised",
            "percent",
            "pct",
            "of",
            "all",
            "the",
            "across",
            "over",
            "task",
            "tasks",
            "benchmark",
            "benchmarks");

    private static final Set<String> SPREADS = Set.of(
            "se",
            "sem",
            "sd",
            "std",
            "stdev",
            "stddev",
            "var",
            "variance",
            "iqr",
            "min",
            "minimum",
            "max",
            "maximum",
            "low",
            "lower",
            "lowerbound",
            "high",
            "upper",
            "upperbound",
            "q1",
            "q3",
            "p5",
            "p10",
            "p25",
            "p50",
            "p75",
            "p90",
            "p95",
            "25",
            "50",
            "75");

    private static final Set<String> COUNTS = Set.of(
            "n",
            "count",
            "samples",
            "nsamples",
            "numsamples",
            "samplesize",
            "nscored",
            "numscored",
            "nscores",
            "numscores",
            "nquestions",
            "numquestions",
            "numberofquestions",
            "nitems",
            "numitems",
            "nprompts",
            "numprompts",
            "nexamples",
            "numexamples",
            "ntrials",
            "numtrials",
            "nruns",
            "numruns",
            "neval",
            "numeval",
            "nevaluated",
            "numevaluated",
            "nvalid",
            "ntotal",
            "nresponses",
            "numresponses");

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
