package org.disentangle.analysis.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.analysis.statistics.TrendResiduals;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/**
 * Which models are safer (or better) than their capabilities predict: the distances of models and families from the
 * least-squares trend of oriented scores on x ({@link TrendResiduals}), or on log10(x) if its scale is logarithmic.
 *
 * @param deviation the residual standard deviation √(Σ residual²/(n − 2)), in benchmark units; missing, with the
 *     reason, if there are no residuals
 * @param models one residual per model that has both numbers, in the order of the table; empty if there are no
 *     residuals
 * @param families one result per family with such a model, by name; models without a family are omitted
 * @param noFamilies why there are no families (a clause); empty if there are some
 */
public record Residuals(
        Estimate deviation, List<ModelResidual> models, List<FamilyResidual> families, String noFamilies) {
    /** The largest residual first; ties by name, then in the order of the table. */
    private static final Comparator<ModelResidual> BEST_FIRST = Comparator.comparingDouble(ModelResidual::residual)
            .reversed()
            .thenComparing(ModelResidual::model)
            .thenComparingInt(ModelResidual::row);

    private static final Comparator<FamilyResidual> BEST_FAMILY_FIRST =
            Comparator.comparingDouble(FamilyResidual::meanResidual).reversed().thenComparing(FamilyResidual::family);

    public Residuals {
        models = List.copyOf(models);
        families = List.copyOf(families);
    }

    /**
     * Computes them.
     *
     * @param table the table analysed
     * @param group a group of its analysis
     * @param correlation a benchmark of that group
     * @param options the options, which give the level of intervals
     * @param progress checked for cancellation once per model and family
     */
    public static Residuals of(
            ScoreTable table,
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            AnalysisOptions options,
            Progress progress) {
        TrendPoints points = TrendPoints.oriented(group, correlation);
        if (!points.reason().isEmpty()) {
            return missing(points.reason());
        }
        TrendResiduals fit = TrendResiduals.of(points.x(), points.scores());
        if (!IntStream.range(0, fit.n()).allMatch(i -> Double.isFinite(fit.residual(i)))) {
            return missing(TrendPoints.TOO_LARGE);
        }
        Fitted fitted = new Fitted(table, points, group.x().measured(), fit, progress);
        List<FamilyResidual> families = fitted.families(options.confidence());
        return new Residuals(
                Estimate.of(fit.deviation()),
                fitted.models(),
                families,
                families.isEmpty() ? "no model of this group has a family" : "");
    }

    private static Residuals missing(String reason) {
        return new Residuals(Estimate.missing(reason), List.of(), List.of(), reason);
    }

    /** The models, best for their capabilities first. */
    public List<ModelResidual> bestFirst() {
        return models.stream().sorted(BEST_FIRST).toList();
    }

    /** The families, best on average for their capabilities first. */
    public List<FamilyResidual> bestFamiliesFirst() {
        return families.stream().sorted(BEST_FAMILY_FIRST).toList();
    }

    /** The fit of one trend, from which residuals are computed. */
    private record Fitted(ScoreTable table, TrendPoints points, Values x, TrendResiduals fit, Progress progress) {
        private static final String TOO_FEW = "this needs at least 4 models";

        List<ModelResidual> models() {
            List<ModelResidual> models = new ArrayList<>();
            for (int i = 0; i < fit.n(); i++) {
                progress.check();
                int row = points.models().row(i);
                models.add(new ModelResidual(
                        row,
                        table.model(row),
                        x.get(row),
                        fit.residual(i),
                        fit.leverage(i),
                        t(fit.shift(i), "this model alone determines the slope", "the other models lie on a line")));
            }
            return models;
        }

        List<FamilyResidual> families(double confidence) {
            double quantile = fit.n() < 4 ? 0 : StudentT.quantile(confidence, fit.n() - 3);
            List<FamilyResidual> families = new ArrayList<>();
            members().forEach((family, places) -> {
                progress.check();
                families.add(family(family, places.stream().mapToInt(i -> i).toArray(), quantile));
            });
            return families;
        }

        private Map<String, List<Integer>> members() {
            Map<String, List<Integer>> members = new TreeMap<>();
            Optional<Attribute> families = table.attribute(AttributeKind.FAMILY);
            for (int i = 0; i < fit.n(); i++) {
                int row = points.models().row(i);
                Optional<String> family = families.flatMap(attribute -> attribute.text(row));
                if (family.isPresent()) {
                    members.computeIfAbsent(family.get(), name -> new ArrayList<>())
                            .add(i);
                }
            }
            return members;
        }

        private FamilyResidual family(String family, int[] places, double quantile) {
            double sum = IntStream.of(places).mapToDouble(fit::residual).sum();
            TrendResiduals.Shift shift = fit.shift(places);
            String inseparable = places.length == fit.n()
                    ? "every model is of this family"
                    : "the models of this family alone determine the slope";
            Estimate t = t(shift, inseparable, "the other models lie on a line");
            double half = quantile * shift.error();
            return new FamilyResidual(
                    family,
                    places.length,
                    sum / places.length,
                    Double.isFinite(shift.size()) ? Estimate.of(shift.size()) : Estimate.missing(inseparable),
                    t.isPresent() ? interval(shift.size(), half) : Interval.missing(t.reason()),
                    t);
        }

        private static Interval interval(double centre, double half) {
            return TrendPoints.isFinite(centre - half, centre + half)
                    ? Interval.of(centre - half, centre + half, "t")
                    : Interval.missing(TrendPoints.TOO_LARGE);
        }

        private static Estimate t(TrendResiduals.Shift shift, String inseparable, String exact) {
            if (Double.isNaN(shift.size())) {
                return Estimate.missing(inseparable);
            }
            if (Double.isNaN(shift.error())) {
                return Estimate.missing(TOO_FEW);
            }
            double t = shift.size() / shift.error();
            return shift.error() > 0 && Double.isFinite(t) ? Estimate.of(t) : Estimate.missing(exact);
        }
    }
}
