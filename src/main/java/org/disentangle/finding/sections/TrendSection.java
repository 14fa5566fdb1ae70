package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.analysis.trends.Residuals;
import org.disentangle.analysis.trends.RobustTrend;
import org.disentangle.analysis.trends.Saturation;
import org.disentangle.analysis.trends.ScoreRange;
import org.disentangle.finding.Block;
import org.disentangle.finding.Fact;
import org.disentangle.finding.Section;
import org.disentangle.finding.Stated;
import org.disentangle.finding.Subject;
import org.disentangle.job.Progress;
import org.disentangle.wording.Numbers;

/** The slope, plain and robust, whether the benchmark is saturated, and which models lie off the line. */
final class TrendSection implements Section {
    @Override
    public String id() {
        return "trend";
    }

    @Override
    public String title() {
        return "Trend and residuals";
    }

    @Override
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        BenchmarkCorrelation correlation = subject.correlation();
        RobustTrend robust = RobustTrend.of(subject.group(), correlation, subject.options(), progress);
        Residuals residuals = Residuals.of(subject.table(), subject.group(), correlation, subject.options(), progress);
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Facts(slopes(subject, robust, residuals)));
        if (subject.group().x().scale() == XScale.LOG10) {
            parts.add(Block.Text.explanation(
                    "x spans powers of ten: slopes are per decade; trends, residuals and shifts use log10(x)."));
        }
        robust.notes().forEach(note -> parts.add(Block.Text.note(note)));
        KnownCoverage.ofSlopes(subject.table(), correlation, Optional.of(robust.interval()))
                .forEach(sentence -> parts.add(Block.Text.note(sentence)));
        Saturation saturation = Saturation.of(subject.group(), subject.benchmark());
        parts.add(saturation.isSaturated() ? Block.Text.note(said(saturation)) : Block.Text.finding(said(saturation)));
        parts.addAll(new ResidualTables(subject, residuals).blocks());
        return parts;
    }

    private static List<Fact> slopes(Subject subject, RobustTrend robust, Residuals residuals) {
        BenchmarkCorrelation correlation = subject.correlation();
        String unit = "In units of the benchmark " + subject.group().x().scale().slopeWords()
                + ", oriented so that higher is better.";
        return List.of(
                new Fact("Least squares", Stated.number(correlation.slope(), correlation.slopeInterval()), unit),
                new Fact(
                        "Theil–Sen",
                        Stated.number(robust.slope(), robust.interval()),
                        "The median slope over all pairs of models, which single models hardly affect. " + unit),
                new Fact(
                        "Residual SD",
                        Stated.number(residuals.deviation()),
                        "Standard deviation about the least-squares line, in units of the benchmark."));
    }

    private static String said(Saturation saturation) {
        if (!saturation.share().isPresent()) {
            return "Saturation cannot be judged: " + saturation.share().reason() + ".";
        }
        String range = saturation
                .range()
                .map(found -> found.basis() == ScoreRange.Basis.METRIC
                        ? "the range of its metric (" + Numbers.significant(found.low(), 3) + " to "
                                + Numbers.significant(found.high(), 3) + ")"
                        : "the range observed among them")
                .orElse("the range");
        String share = Numbers.percent(saturation.share().value(), 1);
        return saturation.isSaturated()
                ? "Saturated: the middle 80 % of models lie within " + share + " of " + range
                        + ", so the benchmark hardly tells them apart, whatever the correlation."
                : "Not saturated: the middle 80 % of models spread over " + share + " of " + range + ".";
    }
}
