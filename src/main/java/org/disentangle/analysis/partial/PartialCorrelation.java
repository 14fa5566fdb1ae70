package org.disentangle.analysis.partial;

import java.util.Optional;
import java.util.stream.IntStream;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Pairs;
import org.disentangle.analysis.coefficient.Measure;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.Correlator;
import org.disentangle.analysis.correlation.XVariable;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.statistics.PartialCoefficient;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.analysis.statistics.TailProbability;
import org.disentangle.table.Attribute;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.disentangle.wording.Counts;

/**
 * The correlation of a benchmark with x among models with equal values of an attribute ({@link PartialCoefficient});
 * for Spearman's, from ranks recomputed over the models that have all three numbers.
 *
 * @param attribute the column held constant; empty: none was chosen
 * @param n the number of models that have x, a score and the attribute
 * @param rho the partial coefficient; missing, with the reason, with fewer than 4 such models, if one of the three is
 *     constant, or if the attribute alone determines x or the scores
 * @param p the two-sided p-value by Student's t = ρ·√((n − 3)/(1 − ρ²)) with n − 3 degrees of freedom; it assumes
 *     independent models. Missing for Kendall's coefficient and at ρ = ±1; never 0
 * @param log10P the common logarithm of p, known even if p is smaller than any double
 * @param pMethod {@link PMethod#T}, or {@link PMethod#NONE} if there is no p
 * @param plain the coefficient without holding anything constant, over the same n models
 */
public record PartialCorrelation(
        Optional<String> attribute, int n, Estimate rho, Estimate p, Estimate log10P, PMethod pMethod, Estimate plain) {
    private static final int FEWEST = 4;

    /**
     * Computes it.
     *
     * @param table the table analysed
     * @param group a group of its analysis
     * @param correlation a benchmark of that group
     * @param options the options, which name the attribute ({@link AnalysisOptions#partial}) and the coefficient
     * @throws AnalysisException if the table has no such column or it is a text column
     */
    public static PartialCorrelation of(
            ScoreTable table, GroupAnalysis group, BenchmarkCorrelation correlation, AnalysisOptions options) {
        if (options.partial().isEmpty()) {
            return missing(
                    options, 0, "no attribute is held constant", Estimate.missing("no attribute is held constant"));
        }
        String column = options.partial().get();
        if (table.attribute(column).orElse(null) instanceof Attribute.Text) {
            throw new AnalysisException(
                    "“" + column + "” cannot be held constant, because it holds words; name a column of numbers.");
        }
        Values held = XVariable.of(table, column, group.models()).values();
        return new Triples(Pairs.of(group, correlation), held, column, group.x().noun(), options)
                .correlate(correlation.rho().reason(), held.presentCount());
    }

    private static PartialCorrelation missing(AnalysisOptions options, int n, String reason, Estimate plain) {
        Estimate none = Estimate.missing(reason);
        return new PartialCorrelation(options.partial(), n, none, none, none, PMethod.NONE, plain);
    }

    /** Models that have all three numbers. */
    private static final class Triples {
        private final String column;
        private final String nounX;
        private final AnalysisOptions options;
        private final double[] x;
        private final double[] scores;
        private final double[] held;

        Triples(Pairs pairs, Values values, String column, String nounX, AnalysisOptions options) {
            this.column = column;
            this.nounX = nounX;
            this.options = options;
            int[] places = IntStream.range(0, pairs.n())
                    .filter(i -> !values.isMissing(pairs.models().row(i)))
                    .toArray();
            x = IntStream.of(places).mapToDouble(pairs.x()::get).toArray();
            scores = IntStream.of(places).mapToDouble(pairs.scores()::get).toArray();
            held = IntStream.of(places)
                    .mapToDouble(i -> values.get(pairs.models().row(i)))
                    .toArray();
        }

        PartialCorrelation correlate(String reason, int heldCount) {
            if (!reason.isEmpty()) {
                return missing(options, x.length, reason, Estimate.missing(reason));
            }
            Correlator withX = new Correlator(nounX, options);
            Correlator withHeld = new Correlator("value of " + column, options);
            Estimate plain = withX.of(x, scores).rho();
            String why = reasonAgainst(plain, withHeld.of(held, scores).rho(), heldCount);
            double rho = why.isEmpty() ? coefficient(withX) : Double.NaN;
            if (why.isEmpty() && Double.isNaN(rho)) {
                why = "the " + nounX + " or the score follows from " + column + " alone";
            }
            if (!why.isEmpty()) {
                return missing(options, x.length, why, plain);
            }
            String untested = reasonAgainstTest(rho);
            if (!untested.isEmpty()) {
                Estimate none = Estimate.missing(untested);
                return new PartialCorrelation(
                        options.partial(), x.length, Estimate.of(rho), none, none, PMethod.NONE, plain);
            }
            TailProbability p = StudentT.tailOfCorrelation(rho, x.length - 3);
            return new PartialCorrelation(
                    options.partial(),
                    x.length,
                    Estimate.of(rho),
                    Estimate.of(p.value()),
                    Estimate.of(p.log10()),
                    PMethod.T,
                    plain);
        }

        private String reasonAgainst(Estimate plain, Estimate scoresWithHeld, int heldCount) {
            if (heldCount == 0) {
                return "no model of this group has a value of " + column;
            }
            int n = x.length;
            if (n < FEWEST) {
                String some = "only " + Counts.of(n, "model has", "models have");
                return (n == 0 ? "no model has" : some) + " a score, a " + nounX + " and a value of " + column
                        + ", and it needs " + FEWEST;
            }
            return plain.isPresent() ? scoresWithHeld.reason() : plain.reason();
        }

        private double coefficient(Correlator plain) {
            return measure()
                    .partial(x, scores, held, (a, b) -> plain.of(a, b).rho().value());
        }

        private Measure measure() {
            return options.coefficient().measure();
        }

        private String reasonAgainstTest(double rho) {
            return measure()
                    .reasonAgainstPartialTest()
                    .orElse(Math.abs(rho) == 1 ? "Student's t does not apply to a partial correlation of 1 or −1" : "");
        }
    }
}
