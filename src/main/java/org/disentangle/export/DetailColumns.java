package org.disentangle.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalBasis;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.partial.PartialCorrelation;
import org.disentangle.analysis.planning.DesignEffect;
import org.disentangle.analysis.planning.ModelsNeeded;
import org.disentangle.analysis.planning.SamplePlan;
import org.disentangle.analysis.reliability.Reliability;
import org.disentangle.analysis.resampling.ResampledInterval;
import org.disentangle.analysis.sensitivity.LeaveOneOut;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.analysis.trends.RobustTrend;
import org.disentangle.analysis.trends.Saturation;
import org.disentangle.session.studies.BenchmarkStudies;
import org.disentangle.table.Role;

/** The columns that the studies of a benchmark add to the table of correlations. */
final class DetailColumns {
    static final List<String> NAMES = List.of(
            "resamples",
            "degenerate_resamples",
            "rho_without_itself",
            "theil_sen",
            "theil_sen_low",
            "theil_sen_high",
            "saturated",
            "saturation_share",
            "partial_rho",
            "partial_n",
            "partial_p",
            "rho_min_without_capability",
            "rho_max_without_capability",
            "moved_most_by_capability",
            "rho_min_without_model",
            "rho_max_without_model",
            "moved_most_by_model",
            "rho_min_without_family",
            "rho_max_without_family",
            "moved_most_by_family",
            "rho_spearman_matrix",
            "rho_pearson_matrix",
            "rho_mean_z",
            "reliability",
            "score_reliability",
            "corrected_r",
            "corrected_low",
            "corrected_high",
            "decision",
            "models_for_decision",
            "detail_note",
            "ci_low_error",
            "ci_high_error",
            "at_edge",
            "corrected_low_error",
            "corrected_high_error",
            "models_for_decision_if_independent",
            "design_effect",
            "icc_x",
            "icc_residual");

    private static final int BEFORE_NOTE = NAMES.indexOf("detail_note");

    private static final String NOT_COMPUTED = "only the correlations were computed";

    private final List<Cell> cells = new ArrayList<>();
    private final RowNote note = new RowNote();

    private DetailColumns() {}

    /**
     * Makes one cell per name.
     *
     * @param shortfalls sentences about the coverage of such intervals and the error rate of such q-values
     */
    static List<Cell> of(
            BenchmarkCorrelation correlation, List<String> shortfalls, Optional<BenchmarkStudies> studies) {
        DetailColumns columns = new DetailColumns();
        columns.resamples(studies.flatMap(each -> each.asked().resampled()));
        columns.withoutItself(correlation);
        if (studies.isPresent()) {
            columns.add(studies.get());
        } else {
            while (columns.cells.size() < BEFORE_NOTE) {
                columns.cells.add(Cell.EMPTY);
            }
            columns.note.say(List.of(NOT_COMPUTED));
        }
        columns.note.say(shortfalls);
        columns.cells.add(columns.note.cell());
        columns.errors(
                correlation, studies.flatMap(each -> each.asked().reliability()).map(Reliability::interval));
        columns.design(studies.map(BenchmarkStudies::plan));
        return columns.cells;
    }

    /** Whether an end is at the edge; unknown with too few resamples. */
    static Cell edge(Interval interval) {
        IntervalBasis basis = interval.basis();
        return basis.isOpen() && !basis.atEdge() ? Cell.EMPTY : Cell.of(basis.atEdge() ? "yes" : "no");
    }

    private void design(Optional<SamplePlan> plan) {
        cells.add(plan.map(each -> each.towardsLevel().independent())
                .filter(Estimate::isPresent)
                .map(models -> Cell.count(Math.round(models.value())))
                .orElse(Cell.EMPTY));
        DesignEffect design = plan.map(SamplePlan::design).orElse(DesignEffect.UNKNOWN);
        cells.add(Cell.of(design.effect()));
        cells.add(Cell.of(design.ofX()));
        cells.add(Cell.of(design.ofResidual()));
    }

    /** Adds the Monte Carlo errors of ends from resamples; empty cells for others. */
    private void errors(BenchmarkCorrelation correlation, Optional<Interval> corrected) {
        cells.add(Cell.of(correlation.interval().basis().lowError()));
        cells.add(Cell.of(correlation.interval().basis().highError()));
        cells.add(correlation.verdict() == Verdict.NONE ? Cell.EMPTY : edge(correlation.interval()));
        cells.add(
                corrected.map(interval -> Cell.of(interval.basis().lowError())).orElse(Cell.EMPTY));
        cells.add(
                corrected.map(interval -> Cell.of(interval.basis().highError())).orElse(Cell.EMPTY));
    }

    private void resamples(Optional<ResampledInterval> resampled) {
        cells.add(resampled.map(found -> Cell.count(found.resamples())).orElse(Cell.EMPTY));
        cells.add(resampled.map(found -> Cell.count(found.degenerate())).orElse(Cell.EMPTY));
    }

    private void withoutItself(BenchmarkCorrelation correlation) {
        cells.add(Cell.of(correlation.withoutItself()));
        if (correlation.benchmark().role() == Role.CAPABILITIES) {
            note.missing("rho_without_itself", correlation.withoutItself());
        }
    }

    private void add(BenchmarkStudies studies) {
        trend(studies.trends().robust());
        saturation(studies.trends().saturation());
        partial(studies.asked().partial());
        sensitivity(studies.sensitivity());
        reliability(studies.asked().reliability());
        plan(studies.plan().towardsLevel());
    }

    private void trend(RobustTrend trend) {
        number("theil_sen", trend.slope());
        interval("theil_sen interval", trend.interval());
        note.say(trend.notes());
    }

    private void saturation(Saturation saturation) {
        cells.add(saturation.share().isPresent() ? Cell.of(saturation.isSaturated() ? "yes" : "no") : Cell.EMPTY);
        number("saturated", saturation.share());
    }

    private void partial(Optional<PartialCorrelation> partial) {
        if (partial.isEmpty()) {
            empty(3);
            return;
        }
        number("partial_rho", partial.get().rho());
        cells.add(Cell.count(partial.get().n()));
        number("partial_p", partial.get().p());
    }

    private void sensitivity(Sensitivity sensitivity) {
        leftOut("without_capability", sensitivity.capabilities());
        leftOut("without_model", sensitivity.models());
        leftOut("without_family", sensitivity.families());
        for (Coefficient matrix : Coefficient.ofMatrices()) {
            number(
                    "rho_" + matrix.word() + "_matrix",
                    sensitivity.alternatives().withMatrix(matrix));
        }
        number("rho_mean_z", sensitivity.alternatives().meanOfZScores());
    }

    private void leftOut(String what, LeaveOneOut range) {
        number("rho_min_" + what, range.low().rho());
        cells.add(Cell.of(range.high().rho()));
        cells.add(Cell.of(range.moved().leftOut()));
        note.missing("one that moves it most (" + what + ")", range.moved().rho());
    }

    private void reliability(Optional<Reliability> reliability) {
        if (reliability.isEmpty()) {
            empty(5);
            return;
        }
        number("reliability", reliability.get().ofBenchmark());
        number("score_reliability", reliability.get().ofX().reliability());
        number("corrected_r", reliability.get().corrected());
        interval("corrected interval", reliability.get().interval());
        note.say(reliability.get().notes());
    }

    private void plan(ModelsNeeded needed) {
        cells.add(needed.models().isPresent() ? Cell.of(needed.decision().word()) : Cell.EMPTY);
        cells.add(
                needed.models().isPresent()
                        ? Cell.count(Math.round(needed.models().value()))
                        : Cell.EMPTY);
        note.missing("models_for_decision", needed.models());
    }

    private void number(String column, Estimate estimate) {
        cells.add(Cell.of(estimate));
        note.missing(column, estimate);
    }

    private void interval(String column, Interval interval) {
        cells.add(Cell.of(interval.low()));
        cells.add(Cell.of(interval.high()));
        note.missing(column, interval.low());
    }

    private void empty(int count) {
        for (int i = 0; i < count; i++) {
            cells.add(Cell.EMPTY);
        }
    }
}
