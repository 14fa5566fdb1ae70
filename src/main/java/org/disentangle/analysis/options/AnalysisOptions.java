package org.disentangle.analysis.options;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.disentangle.analysis.coefficient.Coefficient;

/**
 * All options of an analysis.
 *
 * @param score how the capabilities score is made
 * @param coefficient the capabilities correlation: Spearman (default), Pearson or Kendall
 * @param thresholdChoice the correlation from which a level is high; by default 0.4 as it stands, as in the paper
 * @param interval how intervals are computed
 * @param groups which models are analysed together
 * @param x the column to correlate with in place of the capabilities score; empty: the score
 * @param partial the attribute that is held constant in a partial correlation beside the plain one; empty: none
 */
public record AnalysisOptions(
        ScoreOptions score,
        Coefficient coefficient,
        Threshold thresholdChoice,
        IntervalOptions interval,
        GroupOptions groups,
        Optional<String> x,
        Optional<String> partial) {

    /** The paper's choices. */
    public static AnalysisOptions defaults() {
        return new AnalysisOptions(
                ScoreOptions.defaults(),
                Coefficient.SPEARMAN,
                Threshold.asItStands(Threshold.CONVENTION),
                IntervalOptions.defaults(),
                GroupOptions.defaults(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the coefficient chosen is compared with, 0 &lt; t &lt; 1. */
    public double threshold() {
        return thresholdChoice.in(coefficient);
    }

    /**
     * What must be known about the threshold beside levels and verdicts; empty where it is Spearman's and so is the
     * coefficient.
     */
    public Optional<String> thresholdNote() {
        return thresholdChoice.note(coefficient);
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
        return new AnalysisOptions(newScore, coefficient, thresholdChoice, interval, groups, x, partial);
    }

    public AnalysisOptions withMatrix(Coefficient newMatrix) {
        return withScore(new ScoreOptions(newMatrix, missing()));
    }

    public AnalysisOptions withMissing(MissingPolicy newMissing) {
        return withScore(new ScoreOptions(matrix(), newMissing));
    }

    public AnalysisOptions withCoefficient(Coefficient newCoefficient) {
        return new AnalysisOptions(score, newCoefficient, thresholdChoice, interval, groups, x, partial);
    }

    /** A threshold that stands for whichever coefficient is chosen. */
    public AnalysisOptions withThreshold(double newThreshold) {
        return withThreshold(Threshold.asItStands(newThreshold));
    }

    public AnalysisOptions withThreshold(Threshold newThreshold) {
        return new AnalysisOptions(score, coefficient, newThreshold, interval, groups, x, partial);
    }

    public AnalysisOptions withInterval(IntervalOptions newInterval) {
        return withInterval(present -> newInterval);
    }

    public AnalysisOptions withInterval(UnaryOperator<IntervalOptions> change) {
        return new AnalysisOptions(score, coefficient, thresholdChoice, change.apply(interval), groups, x, partial);
    }

    public AnalysisOptions withConfidence(double newConfidence) {
        return withInterval(present -> present.withConfidence(newConfidence));
    }

    /** Groups by this attribute, or, when empty, makes one group of all models. */
    public AnalysisOptions withGroupBy(Optional<String> newGroupBy) {
        return withGroups(new GroupOptions(newGroupBy, false));
    }

    public AnalysisOptions withGroups(GroupOptions newGroups) {
        return new AnalysisOptions(score, coefficient, thresholdChoice, interval, newGroups, x, partial);
    }

    public AnalysisOptions withX(Optional<String> newX) {
        return new AnalysisOptions(score, coefficient, thresholdChoice, interval, groups, newX, partial);
    }

    public AnalysisOptions withPartial(Optional<String> newPartial) {
        return new AnalysisOptions(score, coefficient, thresholdChoice, interval, groups, x, newPartial);
    }
}
