package org.disentangle.analysis.resampling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.ResamplingBounds;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Counts;

/**
 * Intervals of all correlations of one group by resampling the whole pipeline: standardisation, matrix, PC1, score and
 * correlation are recomputed from the models drawn (or, with a fixed score, the correlation alone). Immutable; it
 * starts without resamples and is refined by drawing more. Resample i depends only on the seed and i: a refined
 * bootstrap contains the resamples of the coarser one, and neither the number of threads nor the order of the table's
 * rows changes a digit (except that a fixed score keeps the last digit it was computed with, in the order of the rows).
 *
 * <p>Over models: BCa, with the acceleration from the delete-one jackknife of the whole pipeline, or percentiles if BCa
 * is undefined ({@link org.disentangle.analysis.statistics.BiasCorrected}). Over families: the delete-one-family
 * jackknife on Fisher's scale, tanh(artanh ρ ± t(F − 1)·se), se² = (F − 1)/F·Σ(z₍f₎ − z̄)², below 20 families, where F
 * counts those that have a score; from 20 on, the percentiles of the family bootstrap. Neither is given if hardly any
 * model differs from the rest ({@link ResamplingBounds}). Sources: B. Efron and R. J. Tibshirani (1993), An
 * introduction to the bootstrap, doi:10.1201/9780429246593, chapters 11, 13 and 14; A. C. Cameron and D. L. Miller
 * (2015), A practitioner's guide to cluster-robust inference, doi:10.3368/jhr.50.2.317.
 */
public final class Bootstrap {
    static final int FEWEST_FAMILIES = 3;
    static final int FAMILIES_TO_DRAW = 20;

    /** The distance from ±1 that rounding alone can cause in Pearson's r of points on a line. */
    private static final double ROUNDING = 1e-14;

    private final Sample sample;
    private final LeaveOut leftOut;
    private final Refusals refusals;
    private final Replicates replicates;
    private final long seed;
    /** The intervals computed so far, by target; cached because they are costly. */
    private final Map<Integer, ResampledInterval> known = new ConcurrentHashMap<>();

    private Bootstrap(Sample sample, LeaveOut leftOut, Refusals refusals, Replicates replicates, long seed) {
        this.sample = sample;
        this.leftOut = leftOut;
        this.refusals = refusals;
        this.replicates = replicates;
        this.seed = seed;
    }

    /** Prepares the bootstrap of a group analysed with these options, without drawing resamples. */
    public static Bootstrap of(ScoreTable table, GroupAnalysis group, AnalysisOptions options, Progress progress) {
        return of(Sample.of(table, group, options), options.interval().seed(), progress);
    }

    static Bootstrap of(Sample sample, long seed, Progress progress) {
        boolean families = sample.options().interval().resampling() == Resampling.FAMILIES;
        int[][] parts = families ? sample.families().members() : FamilyMembers.single(sample.size());
        boolean draws = !families || sample.families().count() >= FAMILIES_TO_DRAW;
        LeaveOut leftOut = LeaveOut.of(sample, parts, progress);
        Refusals refusals = Refusals.of(
                sample, new ResamplingBounds(parts, draws, sample.options().coefficient()));
        return new Bootstrap(sample, leftOut, refusals, Replicates.none(sample.targets().length), seed);
    }

    /**
     * The bootstrap with more resamples; unchanged if it has enough or needs none.
     *
     * @param progress advances by one per resample
     */
    public Bootstrap extendedTo(int resamples, Progress progress) {
        int[] offered = targets(t -> refusals.byTarget().get(t).isEmpty());
        return drawsResamples() && offered.length > 0 ? extendedTo(resamples, offered, progress) : this;
    }

    private Bootstrap extendedTo(int resamples, int[] which, Progress progress) {
        Replicates further = replicates.extendedTo(resamples, which, sample, seed, progress);
        if (further == replicates) {
            return this;
        }
        Bootstrap extended = new Bootstrap(sample, leftOut, refusals, further, seed);
        extended.known.putAll(known);
        Arrays.stream(which).forEach(extended.known::remove);
        return extended;
    }

    /**
     * Doubles the resamples of each benchmark whose verdict another seed might change, repeatedly, until there is none
     * or there are enough ({@link Doubling}). Unchanged if doubling is off.
     *
     * @param progress restarted with each doubling
     */
    public Bootstrap settled(Progress progress) {
        Bootstrap present = this;
        int[] open = sample.options().interval().doubling() ? targets(this::isJudgedByDraws) : new int[0];
        while (true) {
            open = Arrays.stream(open).parallel().filter(present::isOpen).toArray();
            OptionalInt next = open.length == 0
                    ? OptionalInt.empty()
                    : Doubling.after(present.replicates.count(open[0]), sample.numbersOfResample(open.length));
            if (next.isEmpty()) {
                return present;
            }
            progress.begin(
                    "Resampling where a verdict depends on the draws",
                    next.getAsInt() - present.replicates.count(open[0]));
            present = present.extendedTo(next.getAsInt(), open, progress);
        }
    }

    private boolean isJudgedByDraws(int target) {
        return replicates.count(target) > 0
                && sample.labels().judged().contains(sample.names().get(target));
    }

    private boolean isOpen(int target) {
        return interval(target).interval().basis().isOpen();
    }

    private int[] targets(IntPredicate which) {
        return IntStream.range(0, sample.targets().length).filter(which).toArray();
    }

    /** The smallest number of resamples among the benchmarks that have any. */
    public int resamples() {
        return IntStream.range(0, sample.targets().length)
                .map(replicates::count)
                .filter(count -> count > 0)
                .min()
                .orElse(0);
    }

    /**
     * Whether its intervals come from resamples; otherwise (few families) they come from leaving families out and are
     * available at once.
     */
    public boolean drawsResamples() {
        return !byFamilies() || sample.families().count() >= FAMILIES_TO_DRAW;
    }

    /** An estimate of the work per resample: models × benchmarks. */
    public long costOfResample() {
        return sample.numbersOfResample(sample.targets().length);
    }

    /** The columns of the benchmarks that have a correlation, and so may have an interval. */
    public List<String> benchmarks() {
        return sample.names();
    }

    /** The interval of a benchmark's correlation from the resamples drawn so far. */
    public ResampledInterval interval(String benchmark) {
        int target = sample.names().indexOf(benchmark);
        return target < 0 ? ResampledInterval.missing("there is no correlation", 0, 0) : interval(target);
    }

    private ResampledInterval interval(int target) {
        return known.computeIfAbsent(target, this::judged);
    }

    private ResampledInterval judged(int target) {
        ResampledInterval found = drawn(target);
        return new ResampledInterval(
                found.interval().judgedAt(sample.options().threshold()), found.resamples(), found.degenerate());
    }

    private ResampledInterval drawn(int target) {
        Optional<String> refusal = refusals.byTarget().get(target);
        if (refusal.isPresent()) {
            return ResampledInterval.missing(refusal.get(), 0, 0);
        }
        double confidence = sample.options().confidence();
        double estimate = leftOut.estimates()[target];
        if (1 - Math.abs(estimate) < ROUNDING) {
            return ResampledInterval.missing(
                    "there is no interval around a correlation of 1 or −1", replicates.count(target), 0);
        }
        if (!byFamilies()) {
            double[] influences = influences(leftOut.without()[target], 1);
            return new Distribution(replicates.byTarget()[target]).biasCorrected(estimate, influences, confidence);
        }
        return drawsResamples()
                ? new Distribution(replicates.byTarget()[target]).percentile(confidence, "family_bootstrap")
                : jackknife(estimate, sample.ofFamiliesWith(leftOut.without()[target], target), confidence);
    }

    boolean byFamilies() {
        return sample.options().interval().resampling() == Resampling.FAMILIES;
    }

    Sample sample() {
        return sample;
    }

    /** Why a benchmark's correlation cannot be resampled; empty if it can. */
    Optional<String> refusal(String benchmark) {
        return refusals.byTarget().get(sample.names().indexOf(benchmark));
    }

    /** The coefficients of one benchmark in every resample. */
    double[] replicatesOf(String benchmark) {
        return replicates.byTarget()[sample.names().indexOf(benchmark)];
    }

    /** The coefficient of one benchmark without each model or family in turn. */
    double[] withoutEach(String benchmark) {
        return leftOut.without()[sample.names().indexOf(benchmark)];
    }

    double estimateOf(String benchmark) {
        return leftOut.estimates()[sample.names().indexOf(benchmark)];
    }

    private static ResampledInterval jackknife(double estimate, double[] without, double confidence) {
        int families = without.length;
        if (families < FEWEST_FAMILIES) {
            return ResampledInterval.missing(
                    "leaving families out needs at least " + FEWEST_FAMILIES + " of them, and there "
                            + Counts.there(families),
                    families,
                    0);
        }
        double[] z = Arrays.stream(without).map(Bootstrap::artanh).toArray();
        int degenerate = (int)
                IntStream.range(0, families).filter(f -> !Double.isFinite(z[f])).count();
        if (degenerate > 0 || !Double.isFinite(artanh(estimate))) {
            return ResampledInterval.missing(
                    "without one of the families there is no correlation, or it is 1 or −1", families, degenerate);
        }
        double half = StudentT.quantile(confidence, families - 1) * standardError(z);
        double centre = artanh(estimate);
        return new ResampledInterval(
                Interval.of(Math.tanh(centre - half), Math.tanh(centre + half), "family_jackknife"), families, 0);
    }

    /** √((F − 1)/F·Σ(value − mean)²) of the delete-one values. */
    static double standardError(double[] without) {
        double mean = Arrays.stream(without).average().orElse(Double.NaN);
        double squares = 0;
        for (double value : without) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt((without.length - 1.0) / without.length * squares);
    }

    /** The influences, (mean − each)·factor; all NaN if one is NaN. */
    static double[] influences(double[] without, double factor) {
        double mean = Arrays.stream(without).average().orElse(Double.NaN);
        return Arrays.stream(without).map(value -> factor * (mean - value)).toArray();
    }

    private static double artanh(double rho) {
        return 0.5 * Math.log((1 + rho) / (1 - rho));
    }
}
