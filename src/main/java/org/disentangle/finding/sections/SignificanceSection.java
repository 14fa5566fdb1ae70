package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalBasis;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.planning.DesignEffect;
import org.disentangle.analysis.planning.ModelsNeeded;
import org.disentangle.analysis.planning.PlannedInterval;
import org.disentangle.analysis.planning.SamplePlan;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.finding.Block;
import org.disentangle.finding.Fact;
import org.disentangle.finding.Section;
import org.disentangle.finding.Stated;
import org.disentangle.finding.Subject;
import org.disentangle.job.Progress;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** What the correlation says and does not say, and how many models it would take to say more. */
final class SignificanceSection implements Section {
    private static final Set<Integer> PLANNED = Set.of(8, 12, 15, 26, 50, 100, 200);

    @Override
    public String id() {
        return "significance";
    }

    @Override
    public String title() {
        return "Significance and verdict";
    }

    @Override
    public Object dependsOn(Subject subject) {
        BenchmarkCorrelation correlation = subject.correlation();
        return List.of(
                correlation.interval(),
                correlation.verdict(),
                correlation.notes(),
                subject.options().thresholdChoice(),
                subject.numbers().shownIntervals());
    }

    @Override
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Facts(facts(subject)));
        if (subject.correlation().interval().isPresent()) {
            parts.add(Block.Text.finding("The interval comes from " + IntervalOrigin.of(subject) + "."));
        }
        KnownCoverage.of(
                        subject.table(),
                        subject.correlation(),
                        subject.options().coefficient())
                .forEach(sentence -> parts.add(Block.Text.note(sentence)));
        String instead = subject.correlation().interval().basis().instead();
        subject.correlation().notes().stream()
                .filter(note -> instead.isEmpty() || !note.contains(instead))
                .forEach(note -> parts.add(Block.Text.note(note)));
        parts.add(Block.Text.explanation("p and q test for " + subject.symbol()
                + " = 0 and assume independent models, which models of one family are not. The verdict "
                + "concerns the threshold "
                + Numbers.significant(subject.options().threshold(), 4)
                + " and is not corrected for looking at many benchmarks."));
        if (subject.correlation().level() != Level.NONE) {
            subject.options().thresholdNote().ifPresent(note -> parts.add(Block.Text.note(note)));
        }
        parts.addAll(plan(
                subject, SamplePlan.of(subject.table(), subject.group(), subject.correlation(), subject.options())));
        return parts;
    }

    private static List<Fact> facts(Subject subject) {
        BenchmarkCorrelation correlation = subject.correlation();
        Interval interval = correlation.interval();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("p", p(correlation), "Two-sided, of no association."));
        facts.add(new Fact(
                "q",
                q(subject),
                "p adjusted for testing all primary safety benchmarks of the group (Benjamini and Hochberg)."));
        facts.add(new Fact(
                "Level",
                correlation.level() == Level.NONE
                        ? Stated.missing(correlation.rho().reason())
                        : correlation.level().word(),
                "From the correlation alone."));
        facts.add(new Fact("Verdict", verdict(subject), "From what the interval rules out."));
        facts.add(new Fact(
                subject.level() + " interval",
                interval.isPresent()
                        ? EstimateText.interval(interval)
                        : Stated.missing(interval.low().reason()),
                ""));
        if (interval.isPresent() && interval.basis().resamples() > 0) {
            facts.add(new Fact(
                    "Monte Carlo error",
                    error(interval.basis()),
                    "How much each end would vary with other seeds (from 20 blocks of the resamples)."));
        }
        return facts;
    }

    private static String error(IntervalBasis basis) {
        return basis.lowError().isPresent()
                ? Numbers.measured(basis.lowError().value(), 2) + " below, "
                        + Numbers.measured(basis.highError().value(), 2) + " above"
                : Stated.missing(basis.lowError().reason());
    }

    private static String p(BenchmarkCorrelation correlation) {
        Estimate p = correlation.pValue();
        return p.isPresent()
                ? EstimateText.pValue(p) + " ("
                        + switch (correlation.pMethod()) {
                            case EXACT -> "exact";
                            case T -> "Student's t";
                            case NORMAL -> "normal approximation";
                            case NONE -> "";
                        }
                        + ")"
                : Stated.missing(p.reason());
    }

    private static String q(Subject subject) {
        Estimate q = subject.correlation().qValue();
        if (!q.isPresent()) {
            return Stated.missing(q.reason());
        }
        long over = subject.group().correlations().stream()
                .filter(each -> each.qValue().isPresent())
                .count();
        return EstimateText.pValue(q) + " (over " + Counts.of(over, "primary benchmark", "primary benchmarks") + ")";
    }

    private static String verdict(Subject subject) {
        String t = Numbers.significant(subject.options().threshold(), 4);
        return ruledOut(subject, t) + (subject.correlation().isAtEdge() ? "; at the edge" : "");
    }

    private static String ruledOut(Subject subject, String t) {
        return switch (subject.correlation().verdict()) {
            case HIGH -> "high: the whole interval is " + t + " or more";
            case HIGH_OR_LOW -> "high or low: negative is ruled out";
            case LOW -> "low: the whole interval lies between −" + t + " and " + t;
            case LOW_OR_NEGATIVE -> "low or negative: high is ruled out";
            case NEGATIVE -> "negative: the whole interval is −" + t + " or less";
            case UNDECIDED -> "undecided: nothing is ruled out";
            case NONE -> Stated.missing(noVerdict(subject.correlation()));
        };
    }

    private static String noVerdict(BenchmarkCorrelation correlation) {
        return correlation.interval().isPresent()
                ? "a capabilities benchmark has none against the score it is part of"
                : correlation.interval().low().reason();
    }

    private static List<Block> plan(Subject subject, SamplePlan plan) {
        List<Block> parts = new ArrayList<>();
        parts.add(Block.Text.heading("How many models would decide?"));
        parts.add(Block.Text.finding(towardsLevel(plan)));
        List<Fact> others = plan.needed().stream()
                .filter(needed -> needed.models().isPresent())
                .map(needed -> new Fact("For “" + needed.decision().word() + "”", count(needed) + " models", ""))
                .toList();
        if (!others.isEmpty()) {
            parts.add(new Block.Facts(others));
        }
        List<Block.Row> rows = plan.intervals().stream()
                .filter(planned -> PLANNED.contains(planned.models()) || planned.models() == plan.n())
                .map(planned -> row(planned, plan.n()))
                .toList();
        if (!rows.isEmpty()) {
            parts.add(new Block.Table(List.of("n", "Interval", "Verdict", "Decide"), rows));
            parts.add(Block.Text.explanation("If " + subject.symbol() + " = " + EstimateText.correlation(plan.rho())
                    + " is the true one: the interval around it (Fisher z), its verdict, and the share of samples of n models"
                    + " that decide " + plan.towardsLevel().decision().word() + ", because samples scatter."
                    + design(plan.design())));
        }
        return parts;
    }

    private static String design(DesignEffect design) {
        return design.effect().isPresent() && design.effect().value() > 1
                ? " Models of a family resemble each other (intraclass correlation "
                        + Numbers.fixed(design.ofX().value(), 2) + " of x, "
                        + Numbers.fixed(design.ofResidual().value(), 2) + " of the residual), so it takes "
                        + Numbers.fixed(design.effect().value(), 2) + " times as many as if they were independent."
                : "";
    }

    private static String towardsLevel(SamplePlan plan) {
        ModelsNeeded needed = plan.towardsLevel();
        if (!needed.models().isPresent()) {
            return Sentences.of(needed.models().reason());
        }
        String word = needed.decision().word();
        return "With about " + count(needed) + " models, 80 % of samples would decide that it is " + word + "; there "
                + Counts.there(plan.n()) + ".";
    }

    private static String count(ModelsNeeded needed) {
        return Numbers.count((long) needed.models().value());
    }

    private static String share(double part) {
        return part > 0.995 && part < 1 ? "> 99 %" : Math.round(100 * part) + " %";
    }

    private static Block.Row row(PlannedInterval planned, int present) {
        return Block.Row.of(
                        Integer.toString(planned.models()),
                        EstimateText.interval(planned.interval()),
                        planned.verdict() == Verdict.NONE
                                ? EstimateText.NONE
                                : planned.verdict().word(),
                        share(planned.deciding()))
                .marked(planned.models() == present);
    }
}
