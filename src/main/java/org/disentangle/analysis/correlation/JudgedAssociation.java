package org.disentangle.analysis.correlation;

import org.disentangle.analysis.coefficient.Association;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Significance;
import org.disentangle.analysis.estimate.Verdict;

/**
 * A correlation with its test and interval, and the level and verdict at a threshold.
 *
 * @param association the coefficient, p and q, and the interval
 * @param level the level of the coefficient
 * @param verdict the verdict of the interval; none for capabilities benchmarks against the capabilities score
 */
public record JudgedAssociation(Association association, Level level, Verdict verdict) {
    /**
     * Adds level and verdict.
     *
     * @param threshold the threshold from which a correlation is high
     */
    public static JudgedAssociation of(Association association, double threshold) {
        return new JudgedAssociation(
                association, Level.of(association.rho(), threshold), Verdict.of(association.interval(), threshold));
    }

    /** Adds a level, but neither test nor verdict, for a reason. */
    public static JudgedAssociation untested(Association association, double threshold, String reason) {
        Association untested = new Association(association.rho(), Significance.missing(reason), association.interval());
        return new JudgedAssociation(untested, Level.of(association.rho(), threshold), Verdict.NONE);
    }

    /** Whether it gets a verdict if it has an interval; a capabilities benchmark against the score does not. */
    boolean isJudged() {
        return verdict != Verdict.NONE || association.significance().p().isPresent();
    }

    JudgedAssociation withQ(Estimate q, Estimate log10Q) {
        Significance adjusted = association.significance().withQ(q, log10Q);
        return new JudgedAssociation(
                new Association(association.rho(), adjusted, association.interval()), level, verdict);
    }

    /** The same with another interval, marked if it is at the edge, and its verdict. */
    JudgedAssociation withInterval(Interval newInterval, double threshold) {
        Interval judged = newInterval.judgedAt(threshold);
        return new JudgedAssociation(
                new Association(association.rho(), association.significance(), judged),
                level,
                isJudged() ? Verdict.of(judged, threshold) : Verdict.NONE);
    }
}
