package org.disentangle.analysis.resampling;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.pairs.BeforeAfter;
import org.disentangle.analysis.statistics.SortedColumn;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * Sentences about intervals and q-values known to fall short of their level, from simulations ({@code coverage.tsv},
 * which says how it was made), for the simulated number of models that is nearest by ratio. The true correlation is
 * unknown, so a sentence gives the range over all simulated ones (0, 0.4 and 0.8); there is one if the worst of them is
 * more than 2 points short of 95 %. No sentence is no guarantee: other data differ from the simulated ones.
 */
public final class KnownCoverage {
    private static final double TOLERATED = 0.02;
    private static final String FALSE_DISCOVERIES = "fdr";
    private static final String CLUSTERED = "clustered";
    private static final String INDEPENDENT = "independent";
    private static final String NEAR_CONSTANT = "near_constant";
    private static final CoverageTable SIMULATED = CoverageTable.read();

    /** By what was asked: a table of results asks once a benchmark, and most benchmarks have as many models as others. */
    private static final Map<String, Optional<String>> SAID = new ConcurrentHashMap<>();

    private KnownCoverage() {}

    /**
     * Whether models may resemble each other because some family has more than one of them.
     *
     * @param models the models behind an interval
     */
    public static boolean sharesFamilies(ScoreTable table, Subset models) {
        Optional<Attribute> families = table.attribute(AttributeKind.FAMILY);
        if (families.isEmpty()) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < models.size(); i++) {
            Optional<String> family = families.get().text(models.row(i));
            if (family.isPresent() && !seen.add(family.get())) {
                return true;
            }
        }
        return false;
    }

    /**
     * All sentences about a correlation: about its interval and its q-value, if it has them.
     *
     * @param coefficient the coefficient of the analysis
     */
    public static List<String> of(ScoreTable table, BenchmarkCorrelation correlation, Coefficient coefficient) {
        boolean clustered = sharesFamilies(table, correlation.models());
        Optional<String> interval = correlation.interval().isPresent()
                ? ofInterval(correlation.interval().method(), coefficient, correlation.n(), clustered)
                : Optional.empty();
        Optional<String> nearConstant =
                correlation.interval().isPresent() ? ofNearConstant(correlation, coefficient) : Optional.empty();
        Optional<String> discoveries =
                correlation.qValue().isPresent() ? ofDiscoveries(correlation.n(), clustered) : Optional.empty();
        return Stream.of(interval, nearConstant, discoveries)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The sentence about the interval of a benchmark in which more than half of the models have the same score. */
    private static Optional<String> ofNearConstant(BenchmarkCorrelation correlation, Coefficient coefficient) {
        int differing = correlation.n() - commonest(correlation);
        if (2 * differing >= correlation.n()) {
            return Optional.empty();
        }
        List<CoverageTable.Row> rows =
                SIMULATED.rows(simulated(correlation.interval().method()), coefficient.word(), NEAR_CONSTANT);
        List<CoverageTable.Row> ofSize = rows.stream()
                .min(Comparator.comparingDouble(row -> row.distance(correlation.n())))
                .map(best -> rows.stream().filter(row -> row.n() == best.n()).toList())
                .orElse(List.of());
        double share = (double) differing / correlation.n();
        List<CoverageTable.Row> nearest = ofSize.stream()
                .min(Comparator.comparingDouble(row -> row.distanceOfShare(share)))
                .map(best -> ofSize.stream()
                        .filter(row -> row.differing().equals(best.differing()))
                        .toList())
                .orElse(List.of());
        return shortfall(nearest, "of this kind", "correlation");
    }

    /** The number of models that share the most common score. */
    private static int commonest(BenchmarkCorrelation correlation) {
        SortedColumn scores = SortedColumn.of(correlation
                .models()
                .rows()
                .mapToDouble(correlation.benchmark()::oriented)
                .toArray());
        int most = 0;
        for (int group = 0; group < scores.groups(); group++) {
            most = Math.max(most, scores.end(group) - (group == 0 ? 0 : scores.end(group - 1)));
        }
        return most;
    }

    /**
     * The sentence about the interval of a correlation.
     *
     * @param method the method of the interval, as named in result files; percentiles instead of BCa are judged like
     *     BCa
     * @param models the number of models behind the correlation
     * @param clustered whether models share families ({@link #sharesFamilies})
     * @return the sentence; empty if the simulation found no large shortfall or does not cover the method
     */
    public static Optional<String> ofInterval(String method, Coefficient coefficient, int models, boolean clustered) {
        return once(
                method + '\t' + coefficient.word(),
                models,
                clustered,
                () -> shortfall(
                        nearest(simulated(method), coefficient.word(), models, clustered),
                        "of this kind",
                        "correlation"));
    }

    private static Optional<String> once(
            String asked, int models, boolean clustered, Supplier<Optional<String>> sentence) {
        return SAID.computeIfAbsent(asked + '\t' + models + '\t' + clustered, unsaid -> sentence.get());
    }

    /** Other numbers whose intervals were simulated. */
    public enum Quantity {
        /** The difference between two correlations. */
        DIFFERENCE("of this kind", "difference"),
        /** The slope of least squares. */
        LEAST_SQUARES("of the least-squares slope", "slope"),
        /** The Theil–Sen slope. */
        SEN("of the Theil–Sen slope", "slope"),
        /** Pearson's r corrected for attenuation. */
        CORRECTED("of the corrected correlation", "correlation without errors of measurement"),
        /** How much better a family is than the other models at the same x. */
        FAMILY_SHIFT("of a family's shift", "shift"),
        /** The mean excess of several pairs over the trend. */
        PAIRS_MEAN("of the mean excess of pairs", "mean");

        private final String kind;
        private final String truth;

        Quantity(String kind, String truth) {
            this.kind = kind;
            this.truth = truth;
        }

        private List<CoverageTable.Row> nearest(String method, int models, boolean clustered) {
            return this == DIFFERENCE
                    ? KnownCoverage.nearest(
                            "difference_" + simulated(method), Coefficient.SPEARMAN.word(), models, clustered)
                    : KnownCoverage.nearest(
                            name().toLowerCase(Locale.ROOT), Coefficient.PEARSON.word(), models, clustered);
        }
    }

    /**
     * The sentence about the interval of another quantity.
     *
     * @param method the method of the interval, as named in result files; it matters only for differences
     * @param models the number of models behind it
     * @param clustered whether models share families
     * @return the sentence; empty if the simulation found no large shortfall
     */
    public static Optional<String> of(Quantity quantity, String method, int models, boolean clustered) {
        return once(
                quantity.kind + '\t' + method,
                models,
                clustered,
                () -> shortfall(quantity.nearest(method, models, clustered), quantity.kind, quantity.truth));
    }

    /** The sentence about the interval of a difference, if there is one. */
    public static Optional<String> of(Analysis analysis, CorrelationDifference difference) {
        Interval interval = difference.interval().interval();
        if (!interval.isPresent()) {
            return Optional.empty();
        }
        boolean clustered = Stream.of(difference.first(), difference.second())
                .flatMap(term -> analysis.group(term.group()).stream())
                .anyMatch(group -> sharesFamilies(analysis.table(), group.models()));
        int fewest = Math.min(difference.first().n(), difference.second().n());
        return of(Quantity.DIFFERENCE, interval.method(), fewest, clustered);
    }

    /**
     * The sentences about the intervals of a benchmark's slopes.
     *
     * @param sen the interval of the Theil–Sen slope; empty if it is not shown
     */
    public static List<String> ofSlopes(ScoreTable table, BenchmarkCorrelation correlation, Optional<Interval> sen) {
        boolean clustered = sharesFamilies(table, correlation.models());
        Optional<String> leastSquares = correlation.slopeInterval().isPresent()
                ? of(Quantity.LEAST_SQUARES, "", correlation.n(), clustered)
                : Optional.empty();
        Optional<String> robust =
                sen.filter(Interval::isPresent).flatMap(shown -> of(Quantity.SEN, "", correlation.n(), clustered));
        return Stream.concat(leastSquares.stream(), robust.stream()).toList();
    }

    /**
     * The sentence about the intervals of families' shifts.
     *
     * @param models the models of the trend, of all families
     */
    public static Optional<String> ofFamilyShifts(ScoreTable table, Subset models) {
        return of(Quantity.FAMILY_SHIFT, "", models.size(), sharesFamilies(table, models));
    }

    /** The sentence about the interval of the mean excess of pairs. */
    public static Optional<String> ofMeanExcess(ScoreTable table, BeforeAfter pairs) {
        Subset models = pairs.trend().models();
        return pairs.overall().meanExcess().interval().isPresent()
                ? of(Quantity.PAIRS_MEAN, "", models.size(), sharesFamilies(table, models))
                : Optional.empty();
    }

    private static String simulated(String method) {
        return method.equals("bootstrap_percentile") ? "bootstrap_bca" : method;
    }

    private static Optional<String> shortfall(List<CoverageTable.Row> nearest, String kind, String truth) {
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        CoverageTable.Row least = Collections.min(nearest, Comparator.comparingDouble(CoverageTable.Row::share));
        CoverageTable.Row most = Collections.max(nearest, Comparator.comparingDouble(CoverageTable.Row::share));
        if (least.share() >= least.level() - TOLERATED) {
            return Optional.empty();
        }
        String range =
                least.percent().equals(most.percent()) ? most.percent() : least.percent() + " to " + most.percent();
        return Optional.of("Simulated with " + least.n() + kindOfModels(least) + ", 95 % intervals " + kind
                + " covered the true " + truth + " in only " + range + " % of samples.");
    }

    /**
     * The sentence about q-values.
     *
     * @param models the number of models behind the correlations
     * @param clustered whether models share families
     * @return the sentence; empty if the simulated share of false discoveries is not much above 5 %
     */
    public static Optional<String> ofDiscoveries(int models, boolean clustered) {
        return once(FALSE_DISCOVERIES, models, clustered, () -> discoveries(models, clustered));
    }

    private static Optional<String> discoveries(int models, boolean clustered) {
        return nearest(FALSE_DISCOVERIES, Coefficient.SPEARMAN.word(), models, clustered).stream()
                .filter(row -> row.share() > row.level() + TOLERATED)
                .findFirst()
                .map(row -> "Simulated with " + row.n() + kindOfModels(row) + ", " + row.percent()
                        + " % of the benchmarks with q ≤ 0.05 had a true correlation of 0, where 5 % were allowed.");
    }

    private static String kindOfModels(CoverageTable.Row row) {
        return switch (row.models()) {
            case CLUSTERED -> " models in families of 5 that resemble each other";
            case NEAR_CONSTANT -> " models, all but " + row.differing() + " of which have the same score";
            default -> " independent models";
        };
    }

    private static List<CoverageTable.Row> nearest(String quantity, String coefficient, int models, boolean clustered) {
        List<CoverageTable.Row> rows = SIMULATED.rows(quantity, coefficient, clustered ? CLUSTERED : INDEPENDENT);
        return rows.stream()
                .min(Comparator.comparingDouble(row -> row.distance(models)))
                .map(best -> rows.stream().filter(row -> row.n() == best.n()).toList())
                .orElse(List.of());
    }
}
