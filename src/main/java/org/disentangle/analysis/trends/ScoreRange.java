package org.disentangle.analysis.trends;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Values;

/**
 * The range of a benchmark's raw scores.
 *
 * @param low the lowest score
 * @param high the highest score
 * @param basis how the range is known
 */
public record ScoreRange(double low, double high, Basis basis) {
    /** How a range is known. */
    public enum Basis {
        /** The metric is a proportion, which lies between 0 and 1 or, in percent, 0 and 100. */
        METRIC("metric"),
        /** It is the range of the observed scores. */
        OBSERVED("observed");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        /** Its name in files. */
        public String word() {
            return word;
        }
    }

    private static final Pattern PROPORTION =
            Pattern.compile("(.* )?(accuracy|rate)|(quasi-)?exact match|f1( score)?|pass@\\d+");

    /**
     * The range implied by a benchmark's metric: if the metric is a proportion by definition, 0 to 1 if every score of
     * the table lies there, or 0 to 100 if every score lies there and one is above 1; otherwise none. Percentages that
     * are all below 1 count as proportions.
     */
    public static Optional<ScoreRange> stated(Benchmark benchmark) {
        String metric = benchmark.info().metric().strip().toLowerCase(Locale.ROOT);
        Values scores = benchmark.scores();
        if (scores.presentCount() == 0 || !PROPORTION.matcher(metric).matches()) {
            return Optional.empty();
        }
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < scores.size(); row++) {
            if (!scores.isMissing(row)) {
                smallest = Math.min(smallest, scores.get(row));
                largest = Math.max(largest, scores.get(row));
            }
        }
        if (smallest < 0 || largest > 100) {
            return Optional.empty();
        }
        return Optional.of(new ScoreRange(0, largest <= 1 ? 1 : 100, Basis.METRIC));
    }

    /** Its width in benchmark units. */
    public double width() {
        return high - low;
    }
}
