package org.disentangle.analysis;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Every choice of an analysis.
 *
 * @param score how the capabilities score is made
 * @param coefficient the capabilities correlation: Spearman (default), Pearson or Kendall
 * @param threshold the correlation from which a level is high, 0 &lt; t &lt; 1; 0.4 by default, as in the paper
 * @param interval how intervals are computed
 * @param groups which models are analysed together
 * @param x the column to correlate with in place of the capabilities score; empty: the score
 * @param partial the attribute that is held constant in a partial correlation beside the plain one; empty: none
 */
public record AnalysisOptions(
        ScoreOptions score,
        Coefficient coefficient,
        double threshold,
        IntervalOptions interval,
        GroupOptions groups,
        Optional<String> x,
        Optional<String> partial) {

    public AnalysisOptions {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("the threshold must lie between 0 and 1, not " + threshold);
        }
    }

    /** The paper's choices. */
    public static AnalysisOptions defaults() {
        return new AnalysisOptions(
                ScoreOptions.defaults(),
                Coefficient.SPEARMAN,
                0.4,
                IntervalOptions.defaults(),
                GroupOptions.defaults(),
                Optional.empty(),
                Optional.empty());
    }

    /** The correlation matrix whose first eigenvector is PC1. */
    public Coefficient matrix() {
        return score.matrix();
    }

    /** What becomes of models that lack a capabilities benchmark. */
    public MissingPolicy missing() {
        return score.missing();
    }

    /** The level of intervals. */
    public double confidence() {
        return interval.confidence();
    }

    /** The attribute whose values are analysed apart. */
    public Optional<String> groupBy() {
        return groups.by();
    }

    /** Whether an empty {@link #groupBy} means "by the type column where the file has one". */
    public boolean automaticGroups() {
        return groups.automatic();
    }

    public AnalysisOptions withScore(ScoreOptions newScore) {
        return new AnalysisOptions(newScore, coefficient, threshold, interval, groups, x, partial);
    }

    public AnalysisOptions withMatrix(Coefficient newMatrix) {
        return withScore(new ScoreOptions(newMatrix, missing()));
    }

    public AnalysisOptions withMissing(MissingPolicy newMissing) {
        return withScore(new ScoreOptions(matrix(), newMissing));
    }

    public AnalysisOptions withCoefficient(Coefficient newCoefficient) {
        return new AnalysisOptions(score, newCoefficient, threshold, interval, groups, x, partial);
    }

    public AnalysisOptions withThreshold(double newThreshold) {
        return new AnalysisOptions(score, coefficient, newThreshold, interval, groups, x, partial);
    }

    public AnalysisOptions withInterval(IntervalOptions newInterval) {
        return withInterval(present -> newInterval);
    }

    public AnalysisOptions withInterval(UnaryOperator<IntervalOptions> change) {
        return new AnalysisOptions(score, coefficient, threshold, change.apply(interval), groups, x, partial);
    }

    public AnalysisOptions withConfidence(double newConfidence) {
        return withInterval(present -> present.withConfidence(newConfidence));
    }

    /** Groups by this attribute, or, when empty, makes one group of all models. */
    public AnalysisOptions withGroupBy(Optional<String> newGroupBy) {
        return withGroups(new GroupOptions(newGroupBy, false));
    }

    public AnalysisOptions withGroups(GroupOptions newGroups) {
        return new AnalysisOptions(score, coefficient, threshold, interval, newGroups, x, partial);
    }

    public AnalysisOptions withX(Optional<String> newX) {
        return new AnalysisOptions(score, coefficient, threshold, interval, groups, newX, partial);
    }

    public AnalysisOptions withPartial(Optional<String> newPartial) {
        return new AnalysisOptions(score, coefficient, threshold, interval, groups, x, newPartial);
    }
}
