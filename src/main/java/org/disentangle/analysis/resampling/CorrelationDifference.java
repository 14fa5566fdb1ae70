package org.disentangle.analysis.resampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;

/**
 * The difference between two correlations, with a joint interval: of two benchmarks of one group, resampled with the
 * same draws, or of benchmarks (or the same one) of two groups. This interval, not a comparison of two separate ones,
 * shows whether they differ.
 *
 * @param first the first correlation
 * @param second the correlation subtracted from it
 * @param difference first − second, of the published correlations
 * @param interval BCa or percentiles of the differences in each resample; with few families the delete-one-family
 *     jackknife, difference ± t(F − 1)·se, on the plain scale, limited to ±2
 */
public record CorrelationDifference(Term first, Term second, Estimate difference, ResampledInterval interval) {
    private static final String DRAWING_ON = "Resampling where a difference depends on the draws";

    /** The constant that derives a second group's seed from the first's, so that its draws differ. */
    private static final long OTHER_GROUP = 0x5851F42D4C957F2DL;

    /**
     * One of the two correlations.
     *
     * @param group the name of the group
     * @param benchmark the column of the benchmark
     * @param rho the published correlation
     * @param n the number of models
     */
    public record Term(String group, String benchmark, Estimate rho, int n) {
        static Term of(GroupAnalysis group, String benchmark) {
            return group.correlation(benchmark)
                    .map(found -> new Term(group.name(), benchmark, found.rho(), found.n()))
                    .orElseGet(() -> new Term(
                            group.name(), benchmark, Estimate.missing("the group has no benchmark " + benchmark), 0));
        }
    }

    /** Whether another seed might change {@link #isClear}, because an end is too near to 0. */
    public boolean isAtEdge() {
        return interval.interval().basis().atEdge();
    }

    /** Whether the interval excludes 0. */
    public boolean isClear() {
        Interval ends = interval.interval();
        return ends.isPresent() && (ends.low().value() > 0 || ends.high().value() < 0);
    }

    /**
     * Compares two benchmarks of one group.
     *
     * @param resamples the bootstrap with the resamples drawn so far
     */
    public static CorrelationDifference within(GroupAnalysis group, Bootstrap resamples, String first, String second) {
        return of(Term.of(group, first), Term.of(group, second), resamples, resamples, true);
    }

    /**
     * The same, drawing more resamples if another seed might change the answer ({@link Bootstrap#settled}).
     *
     * @param progress restarted with each doubling
     */
    public static CorrelationDifference within(
            GroupAnalysis group, Bootstrap resamples, String first, String second, Progress progress) {
        Bootstrap drawn = resamples;
        CorrelationDifference found = within(group, drawn, first, second);
        OptionalInt next = next(found, drawn, 0);
        while (next.isPresent()) {
            progress.begin(DRAWING_ON, next.getAsInt() - drawn.resamples());
            drawn = drawn.extendedTo(next.getAsInt(), progress);
            found = within(group, drawn, first, second);
            next = next(found, drawn, 0);
        }
        return found;
    }

    /** The next number of resamples; empty if there are enough. */
    private static OptionalInt next(CorrelationDifference found, Bootstrap drawn, long otherCost) {
        return found.interval().interval().basis().isOpen()
                        && drawn.sample().options().interval().doubling()
                ? Doubling.after(found.interval().resamples(), drawn.costOfResample() + otherCost)
                : OptionalInt.empty();
    }

    /**
     * Compares benchmarks of two different groups; draws the resamples requested by the options, and more if needed.
     */
    public static CorrelationDifference between(
            ScoreTable table,
            GroupAnalysis firstGroup,
            String first,
            GroupAnalysis secondGroup,
            String second,
            AnalysisOptions options,
            Progress progress) {
        Term one = Term.of(firstGroup, first);
        Term two = Term.of(secondGroup, second);
        GroupAnalysis onlyFirst = firstGroup.only(Set.of(first));
        GroupAnalysis onlySecond = secondGroup.only(Set.of(second));
        Sample sampleOne = Sample.of(table, onlyFirst, options);
        Sample sampleTwo =
                Sample.of(table, onlySecond, options, sampleOne.families().names());
        sampleOne = Sample.of(table, onlyFirst, options, sampleTwo.families().names());
        long seed = options.interval().seed();
        boolean families = options.interval().resampling() == Resampling.FAMILIES;
        Bootstrap a = Bootstrap.of(sampleOne, seed, progress)
                .extendedTo(options.interval().resamples(), progress);
        Bootstrap b = Bootstrap.of(sampleTwo, families ? seed : seed ^ OTHER_GROUP, progress)
                .extendedTo(options.interval().resamples(), progress);
        CorrelationDifference found = of(one, two, a, b, false);
        OptionalInt next = next(found, a, b.costOfResample());
        while (next.isPresent()) {
            progress.begin(DRAWING_ON, 2L * (next.getAsInt() - a.resamples()));
            a = a.extendedTo(next.getAsInt(), progress);
            b = b.extendedTo(next.getAsInt(), progress);
            found = of(one, two, a, b, false);
            next = next(found, a, b.costOfResample());
        }
        return found;
    }

    private static CorrelationDifference of(Term first, Term second, Bootstrap a, Bootstrap b, boolean together) {
        if (!first.rho().isPresent() || !second.rho().isPresent()) {
            String reason = first.rho().isPresent()
                    ? second.rho().reason()
                    : first.rho().reason();
            return new CorrelationDifference(
                    first, second, Estimate.missing(reason), ResampledInterval.missing(reason, 0, 0));
        }
        Estimate difference = Estimate.of(first.rho().value() - second.rho().value());
        Optional<String> refusal = refusal(first, a).or(() -> refusal(second, b));
        if (refusal.isPresent()) {
            return new CorrelationDifference(first, second, difference, ResampledInterval.missing(refusal.get(), 0, 0));
        }
        double[] withoutA = a.withoutEach(first.benchmark());
        double[] withoutB = b.withoutEach(second.benchmark());
        boolean joint = together || a.byFamilies();
        double confidence = a.sample().options().confidence();
        if (a.byFamilies() && !a.drawsResamples()) {
            boolean[] counted = either(a.sample(), first.benchmark(), b.sample(), second.benchmark());
            double[] without = FamilyMembers.ofThose(counted, minus(withoutA, withoutB));
            ResampledInterval interval = jackknife(difference.value(), without, confidence);
            return new CorrelationDifference(first, second, difference, interval);
        }
        Distribution distribution =
                new Distribution(minus(a.replicatesOf(first.benchmark()), b.replicatesOf(second.benchmark())));
        double estimate = a.estimateOf(first.benchmark()) - b.estimateOf(second.benchmark());
        double[] influences = joint
                ? Bootstrap.influences(minus(withoutA, withoutB), 1)
                : DoubleStream.concat(DoubleStream.of(ofGroup(withoutA, 1)), DoubleStream.of(ofGroup(withoutB, -1)))
                        .toArray();
        ResampledInterval interval = a.byFamilies()
                ? distribution.percentile(confidence, "family_bootstrap")
                : distribution.biasCorrected(estimate, influences, confidence);
        return new CorrelationDifference(
                first,
                second,
                difference,
                new ResampledInterval(interval.interval().judgedAt(0), interval.resamples(), interval.degenerate()));
    }

    /** Why one of the two cannot be resampled, if so. */
    private static Optional<String> refusal(Term term, Bootstrap bootstrap) {
        return bootstrap
                .refusal(term.benchmark())
                .map(reason -> term.benchmark() + " in group " + term.group() + ": " + reason);
    }

    /** Which families have a score in one of two benchmarks. */
    private static boolean[] either(Sample a, String first, Sample b, String second) {
        boolean[] counted = a.familiesWith(a.names().indexOf(first));
        boolean[] others = b.familiesWith(b.names().indexOf(second));
        for (int f = 0; f < counted.length; f++) {
            counted[f] |= others[f];
        }
        return counted;
    }

    /** The influences of one of two independent groups: (m − 1)/m·(mean − each). */
    private static double[] ofGroup(double[] without, int sign) {
        return Bootstrap.influences(without, sign * (without.length - 1.0) / without.length);
    }

    private static ResampledInterval jackknife(double difference, double[] without, double confidence) {
        int families = without.length;
        List<String> reasons = new ArrayList<>();
        if (families < Bootstrap.FEWEST_FAMILIES) {
            reasons.add("leaving families out needs at least " + Bootstrap.FEWEST_FAMILIES + " of them");
        } else if (!DoubleStream.of(without).allMatch(Double::isFinite)) {
            reasons.add("without one of the families there is no correlation");
        }
        if (!reasons.isEmpty()) {
            return ResampledInterval.missing(reasons.get(0), families, 0);
        }
        double half = StudentT.quantile(confidence, families - 1) * Bootstrap.standardError(without);
        Interval interval =
                Interval.of(Math.max(-2, difference - half), Math.min(2, difference + half), "family_jackknife");
        return new ResampledInterval(interval, families, 0);
    }

    /** The differences, up to the shorter length. */
    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[Math.min(a.length, b.length)];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }
}
