package org.disentangle.analysis.correlation;

import org.disentangle.analysis.coefficient.Association;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Significance;
import org.disentangle.analysis.estimate.Verdict;

/**
 * A correlation with its test and interval, and what they say at a threshold.
 *
 * @param association the coefficient, p and q, and the interval
 * @param level by the point
 * @param verdict by the interval; none for capabilities benchmarks against the capabilities score
 */
public record JudgedAssociation(Association association, Level level, Verdict verdict) {
    /**
     * Judges.
     *
     * @param threshold from which a correlation is high
     */
    public static JudgedAssociation of(Association association, double threshold) {
        return new JudgedAssociation(
                association, Level.of(association.rho(), threshold), Verdict.of(association.interval(), threshold));
    }

    /** With a level, but neither tested nor given a verdict, for this reason. */
    public static JudgedAssociation untested(Association association, double threshold, String reason) {
        Association untested = new Association(association.rho(), Significance.missing(reason), association.interval());
        return new JudgedAssociation(untested, Level.of(association.rho(), threshold), Verdict.NONE);
    }

    /** Whether it has a verdict where it has an interval; a capabilities benchmark against the score has none. */
    boolean isJudged() {
        return verdict != Verdict.NONE || association.significance().p().isPresent();
    }

    JudgedAssociation withQ(Estimate q, Estimate log10Q) {
        Significance adjusted = association.significance().withQ(q, log10Q);
        return new JudgedAssociation(
                new Association(association.rho(), adjusted, association.interval()), level, verdict);
    }

    /** The same with another interval, which knows whether it lies at the edge, and the verdict that it gives. */
    JudgedAssociation withInterval(Interval newInterval, double threshold) {
        Interval judged = newInterval.judgedAt(threshold);
        return new JudgedAssociation(
                new Association(association.rho(), association.significance(), judged),
                level,
                isJudged() ? Verdict.of(judged, threshold) : Verdict.NONE);
    }
}
