package org.disentangle.analysis.reliability;

import java.util.List;
import java.util.stream.IntStream;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.wording.Counts;

/**
 * A correlation corrected for attenuation: what it would be if scores had no measurement error.
 *
 * <p>Over the n models that have an x, a score s and a known standard error of s: the reliability of the benchmark is 1
 * − mean(se²)/variance(s), with divisor n − 1 in the variance; that of x is the same with the squared standard errors
 * of the capabilities score, Σ (loading/deviation)²·se² over the capabilities benchmarks. The corrected correlation is
 * r/√(reliability of s · reliability of x), where r is Pearson's. Source: C. Spearman (1904), The proof and measurement
 * of association between two things, doi:10.2307/1412159. It is refused if a reliability is below {@link #LOWEST}, and
 * limited to ±1.
 *
 * <p>The interval is a percentile interval over resamples of the n models (with their standard errors), with the
 * capabilities score held fixed; the same seed gives the same digits for the same models, in any order.
 *
 * <p>Degenerate cases, each missing, with the reason: no standard errors; fewer than 3 models that have all three;
 * constant or infinite numbers; a capabilities benchmark against the score that shares its errors; and for the interval
 * what {@link org.disentangle.analysis.correlation.ResamplingBounds} names, or too many resamples left out. The
 * standard errors of a benchmark whose direction is a target are used unchanged for the distance from the target, which
 * is slightly too large for scores near it.
 *
 * @param n the number of models
 * @param ofBenchmark the reliability of the benchmark across these models; at most 1, negative if the standard errors
 *     exceed the scatter
 * @param ofX the reliability of what it is correlated with
 * @param raw Pearson's r over the same models
 * @param corrected the corrected correlation
 * @param interval the interval of {@code corrected}
 * @param notes what must be known beside it; sentences
 */
public record Reliability(
        int n,
        Estimate ofBenchmark,
        KnownPart ofX,
        Estimate raw,
        Estimate corrected,
        Interval interval,
        List<String> notes) {
    /** The lowest reliability with which a correlation is corrected. */
    public static final double LOWEST = 0.2;

    /**
     * The reliability below which a benchmark is called unreliable (J. C. Nunnally 1978, Psychometric theory, 2nd
     * edition, p. 245).
     */
    public static final double MODEST = 0.7;

    private static final int FEWEST_MODELS = 3;

    /**
     * A reliability that may rest on incomplete standard errors.
     *
     * @param reliability the reliability with unknown ones counted as 0: an upper bound if some are unknown
     * @param known the number of known standard errors
     * @param needed the number of standard errors, known or not; 0 if x is an attribute of the models, assumed to be
     *     exact
     */
    public record KnownPart(Estimate reliability, int known, int needed) {
        public boolean isComplete() {
            return known == needed;
        }
    }

    public Reliability {
        notes = List.copyOf(notes);
    }

    /**
     * Corrects the correlation of a benchmark.
     *
     * @param table the analysed table
     * @param group a group of the analysis
     * @param correlation one of the group's
     * @param options the options of the analysis: threshold, confidence, number of resamples and seed
     * @param progress checked for cancellation
     */
    public static Reliability of(
            ScoreTable table,
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            AnalysisOptions options,
            Progress progress) {
        return new Work(table, group, correlation, options).correct(progress);
    }

    private record Work(
            ScoreTable table, GroupAnalysis group, BenchmarkCorrelation correlation, AnalysisOptions options) {

        Reliability correct(Progress progress) {
            Subset models = modelsWithErrors();
            ErrorsOfX errorsOfX = ErrorsOfX.of(table, group);
            String reason = reasonAgainst(models);
            if (!reason.isEmpty()) {
                return missing(reason, models, errorsOfX);
            }
            NoisyPairs pairs = NoisyPairs.of(table, group, correlation, errorsOfX, models);
            Attenuation attenuation = new Attenuation(pairs);
            attenuation.take(IntStream.range(0, pairs.n()).toArray());
            KnownPart ofX = new KnownPart(
                    reliability(attenuation.reliabilityOfX()), errorsOfX.known(models), errorsOfX.needed(models));
            Estimate ofBenchmark = reliability(attenuation.reliability());
            ReliabilityNotes notes =
                    new ReliabilityNotes(correlation, options.thresholdChoice().in(Coefficient.PEARSON), attenuation);
            notes.aboutErrors(ofX);
            String refusal = refusal(attenuation);
            Estimate raw = Estimate.of(attenuation.r());
            if (!refusal.isEmpty()) {
                notes.caution();
                return new Reliability(
                        pairs.n(),
                        ofBenchmark,
                        ofX,
                        raw,
                        Estimate.missing(refusal),
                        Interval.missing(refusal),
                        notes.sentences());
            }
            double corrected = Math.max(-1, Math.min(1, attenuation.corrected()));
            CorrectedInterval interval = CorrectedInterval.of(pairs, options.interval(), progress);
            notes.caution();
            notes.aboutCorrection(interval);
            return new Reliability(
                    pairs.n(), ofBenchmark, ofX, raw, Estimate.of(corrected), interval.interval(), notes.sentences());
        }

        private Subset modelsWithErrors() {
            int[] rows = correlation.benchmark().standardErrors().stream()
                    .flatMapToInt(
                            errors -> correlation.models().rows().filter(row -> NoisyPairs.isKnown(errors.get(row))))
                    .toArray();
            return Subset.ofRows(table.modelCount(), rows);
        }

        private String reasonAgainst(Subset models) {
            if (correlation.benchmark().standardErrors().isEmpty()) {
                return "the standard errors of its scores are not known";
            }
            if (!correlation.rho().isPresent()) {
                return correlation.rho().reason();
            }
            if (group.x().isCapabilitiesScore() && correlation.benchmark().role() == Role.CAPABILITIES) {
                return "a capabilities benchmark shares its errors with the score it is part of";
            }
            if (models.size() < FEWEST_MODELS) {
                return "only " + Counts.of(models.size(), "model has", "models have")
                        + " a score with a known standard error";
            }
            return NoisyPairs.reasonAgainst(group, correlation, models);
        }

        private static Reliability missing(String reason, Subset models, ErrorsOfX errorsOfX) {
            Estimate none = Estimate.missing(reason);
            KnownPart ofX = new KnownPart(none, errorsOfX.known(models), errorsOfX.needed(models));
            return new Reliability(models.size(), none, ofX, none, none, Interval.missing(reason), List.of());
        }

        /**
         * A reliability as an estimate; standard errors may be so large that 1 − mean(se²)/variance exceeds the range
         * of doubles.
         */
        private static Estimate reliability(double value) {
            return Double.isFinite(value)
                    ? Estimate.of(value)
                    : Estimate.missing("the standard errors are far larger than the scatter");
        }

        private String refusal(Attenuation attenuation) {
            if (!attenuation.isRefused()) {
                return "";
            }
            boolean benchmark = !(attenuation.reliability() >= LOWEST);
            double value = benchmark ? attenuation.reliability() : attenuation.reliabilityOfX();
            String whose =
                    benchmark ? "the benchmark" : group.x().isCapabilitiesScore() ? "the capabilities score" : "x";
            return value > 0
                    ? "the reliability of " + whose + " is " + ReliabilityNotes.rounded(value)
                            + ", too low to correct by (under " + LOWEST + ")"
                    : whose + " scatters less than its standard errors";
        }
    }
}
