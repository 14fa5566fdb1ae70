package org.disentangle.analysis.correlation;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalBasis;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.estimate.Significance;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.Subset;

/**
 * How one benchmark relates to x in one group.
 *
 * @param benchmark the benchmark
 * @param models the models that have both a score and an x (n is their number)
 * @param judged the coefficient between x and the oriented scores, with test, interval, level and verdict; no test for
 *     capabilities benchmarks against the capabilities score
 * @param trend the slope of the oriented scores on x, and the line of the raw scores on the raw x
 * @param withoutItself for a capabilities benchmark: the correlation with the score refitted without it; otherwise
 *     missing
 * @param computeCorrelation the correlation with training compute
 * @param notes sentences about this row, such as why a capabilities benchmark is not part of the score
 */
public record BenchmarkCorrelation(
        Benchmark benchmark,
        Subset models,
        JudgedAssociation judged,
        Trend trend,
        Estimate withoutItself,
        ComputeCorrelation computeCorrelation,
        List<String> notes) {
    public BenchmarkCorrelation {
        notes = List.copyOf(notes);
    }

    /** The coefficient between x and the oriented scores. */
    public Estimate rho() {
        return judged.association().rho();
    }

    /** p and q of {@link #rho}; missing for capabilities benchmarks against the capabilities score. */
    public Significance significance() {
        return judged.association().significance();
    }

    /** The interval of {@link #rho}. */
    public Interval interval() {
        return judged.association().interval();
    }

    /** The level of the coefficient. */
    public Level level() {
        return judged.level();
    }

    /** The verdict of the interval; none for capabilities benchmarks against the capabilities score. */
    public Verdict verdict() {
        return judged.verdict();
    }

    /** The number of models the coefficient was computed from. */
    public int n() {
        return models.size();
    }

    /** Whether it counts in q-values and in summaries: a safety benchmark that is not a sub-score of a suite. */
    public boolean isPrimary() {
        return benchmark.role() == Role.SAFETY && benchmark.info().primary();
    }

    /**
     * Whether another seed might give a different verdict, because an end of the interval is too near to the threshold.
     */
    public boolean isAtEdge() {
        return verdict() != Verdict.NONE && interval().basis().atEdge();
    }

    /** Whether it gets a verdict if it has an interval; a capabilities benchmark against the score does not. */
    public boolean isJudged() {
        return judged.isJudged();
    }

    /** Two-sided p of {@link #rho}. */
    public Estimate pValue() {
        return significance().p();
    }

    /** log10 of p, known even if p is smaller than any double. */
    public Estimate log10P() {
        return significance().log10P();
    }

    public Estimate log10Q() {
        return significance().log10Q();
    }

    public PMethod pMethod() {
        return significance().method();
    }

    /** p adjusted over the primary safety benchmarks of the group. */
    public Estimate qValue() {
        return significance().q();
    }

    /**
     * The slope of the oriented scores, in benchmark units per standard deviation of x, or per decade if its scale is
     * logarithmic.
     */
    public Estimate slope() {
        return trend.slope();
    }

    public Interval slopeInterval() {
        return trend.interval();
    }

    /** The least-squares line of the raw scores on the raw x, for figures. */
    public TrendLine line() {
        return trend.line();
    }

    /** The Spearman correlation of training FLOP with the oriented scores. */
    public Estimate compute() {
        return computeCorrelation.rho();
    }

    /** The number of models behind {@link #compute}. */
    public int computeCount() {
        return computeCorrelation.n();
    }

    public BenchmarkCorrelation withQ(Estimate q, Estimate log10Q) {
        return with(judged.withQ(q, log10Q), notes);
    }

    /**
     * The same with another interval and its verdict, with a note if that is at the edge.
     *
     * @param threshold the threshold from which a correlation is high
     * @param newNotes sentences about the interval, added to the existing ones
     */
    public BenchmarkCorrelation withInterval(Interval newInterval, double threshold, List<String> newNotes) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(newNotes);
        JudgedAssociation refined = judged.withInterval(newInterval, threshold);
        IntervalBasis basis = refined.association().interval().basis();
        if (isJudged() && basis.atEdge()) {
            all.add(basis.edgeNote());
        }
        return with(refined, all);
    }

    private BenchmarkCorrelation with(JudgedAssociation newJudged, List<String> newNotes) {
        return new BenchmarkCorrelation(
                benchmark, models, newJudged, trend, withoutItself, computeCorrelation, newNotes);
    }
}
