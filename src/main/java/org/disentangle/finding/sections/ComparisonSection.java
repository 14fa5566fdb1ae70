package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.IntervalMethods;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.resampling.CorrelationDifference;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.analysis.resampling.ResampledInterval;
import org.disentangle.finding.Block;
import org.disentangle.finding.ChoiceList;
import org.disentangle.finding.Fact;
import org.disentangle.finding.Section;
import org.disentangle.finding.Stated;
import org.disentangle.finding.Subject;
import org.disentangle.job.Progress;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Sentences;

/** The difference from another benchmark, or from the same one in another group, with a joint interval. */
final class ComparisonSection implements Section {
    private static final ChoiceList.Choice NOTHING = new ChoiceList.Choice("", "Choose what to compare with …");
    private static final String GROUP = "group ";
    private static final String BENCHMARK = "benchmark ";

    @Override
    public String id() {
        return "comparison";
    }

    @Override
    public String title() {
        return "Compare";
    }

    @Override
    public Optional<ChoiceList> choices(Subject subject, String choice) {
        List<ChoiceList.Choice> all = all(subject);
        return Optional.of(new ChoiceList(
                "What it is compared with",
                all,
                all.stream()
                        .filter(each -> each.id().equals(choice))
                        .findFirst()
                        .orElse(NOTHING)));
    }

    private static List<ChoiceList.Choice> all(Subject subject) {
        List<ChoiceList.Choice> all = new ArrayList<>();
        all.add(NOTHING);
        subject.analysis().groups().stream()
                .filter(group -> !group.name().equals(subject.group().name()))
                .forEach(group -> all.add(
                        new ChoiceList.Choice(GROUP + group.name(), "Same benchmark, " + group.name() + " models")));
        subject.group().correlations().stream()
                .map(BenchmarkCorrelation::benchmark)
                .filter(benchmark -> !benchmark.column().equals(subject.column()))
                .sorted(Comparator.comparing(
                                (Benchmark benchmark) -> !benchmark.info().primary())
                        .thenComparing(benchmark -> benchmark.info().name(), String.CASE_INSENSITIVE_ORDER))
                .forEach(benchmark -> all.add(new ChoiceList.Choice(
                        BENCHMARK + benchmark.column(), benchmark.info().name())));
        return all;
    }

    @Override
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        String id = choices(subject, choice)
                .map(ChoiceList::selected)
                .orElse(NOTHING)
                .id();
        AnalysisOptions options = subject.options().interval().resampling() == Resampling.NONE
                ? subject.options().withInterval(interval -> interval.withResampling(Resampling.MODELS))
                : subject.options();
        if (id.startsWith(GROUP)) {
            GroupAnalysis other =
                    subject.analysis().group(id.substring(GROUP.length())).orElseThrow();
            return acrossGroups(subject, other, options, progress);
        }
        if (id.startsWith(BENCHMARK)) {
            return withinGroup(subject, id.substring(BENCHMARK.length()), options, progress);
        }
        return List.of(
                Block.Text.explanation("Two separate intervals do not show whether two correlations differ; a joint "
                        + "interval of their difference does."));
    }

    private static List<Block> withinGroup(Subject subject, String other, AnalysisOptions options, Progress progress) {
        GroupAnalysis group = subject.group();
        GroupAnalysis both = group.only(new HashSet<>(List.of(subject.column(), other)));
        Bootstrap resamples = Bootstrap.of(subject.table(), both, options, progress)
                .extendedTo(options.interval().resamples(), progress);
        CorrelationDifference found = CorrelationDifference.within(both, resamples, subject.column(), other, progress);
        return parts(
                subject,
                found,
                subject.benchmark().info().name(),
                subject.nameOf(other),
                "The two differ: the interval of the difference excludes 0.");
    }

    private static List<Block> acrossGroups(
            Subject subject, GroupAnalysis other, AnalysisOptions options, Progress progress) {
        CorrelationDifference found = CorrelationDifference.between(
                subject.table(), subject.group(), subject.column(), other, subject.column(), options, progress);
        boolean tuning = subject.analysis()
                .groupedBy()
                .flatMap(subject.table()::attribute)
                .filter(attribute -> attribute.kind() == AttributeKind.TYPE)
                .isPresent();
        return parts(
                subject,
                found,
                Sentences.capital(subject.group().name()) + " models",
                Sentences.capital(other.name()) + " models",
                (tuning ? "Changes with tuning" : "The groups differ")
                        + ": the interval of the difference excludes 0.");
    }

    private static List<Block> parts(
            Subject subject, CorrelationDifference found, String first, String second, String clear) {
        ResampledInterval interval = found.interval();
        List<Block> parts = new ArrayList<>();
        parts.add(new Block.Facts(List.of(
                new Fact(first, term(subject, found.first()), ""),
                new Fact(second, term(subject, found.second()), ""),
                new Fact("Difference", Stated.correlation(found.difference(), interval.interval()), ""))));
        if (!found.difference().isPresent()) {
            return parts;
        }
        if (!interval.interval().isPresent()) {
            parts.add(Block.Text.finding(
                    "No interval: " + interval.interval().low().reason() + ", so a difference cannot be judged."));
            return parts;
        }
        parts.add(Block.Text.finding((found.isClear()
                        ? clear
                        : "No difference is shown: the interval of the difference includes 0.")
                + (found.isAtEdge() ? " This is at the edge: another seed might give a different answer." : "")));
        parts.add(Block.Text.explanation(origin(subject, interval)));
        KnownCoverage.of(subject.analysis(), found).ifPresent(sentence -> parts.add(Block.Text.note(sentence)));
        return parts;
    }

    private static String term(Subject subject, CorrelationDifference.Term term) {
        return term.rho().isPresent()
                ? subject.symbol() + " " + EstimateText.correlation(term.rho()) + ", n = " + term.n()
                : Stated.missing(term.rho().reason());
    }

    private static String origin(Subject subject, ResampledInterval interval) {
        String level = subject.level() + " joint interval: ";
        String degenerate = interval.degenerate() > 0
                ? " " + interval.degenerate() + " of them gave no correlation and do not count."
                : "";
        String resamples = Counts.of(interval.resamples(), "resample", "resamples");
        return level
                + switch (interval.interval().method()) {
                    case "bootstrap_bca" -> "bootstrap over models (BCa), " + resamples + ".";
                    case "bootstrap_percentile" -> "bootstrap over models (percentiles), " + resamples + ".";
                    case "family_bootstrap" -> "bootstrap over families, " + resamples + ".";
                    case "family_jackknife" -> "leaving out each of " + interval.resamples() + " families in turn.";
                    default -> IntervalMethods.name(interval.interval().method()) + ".";
                }
                + degenerate + " It is not corrected for multiple comparisons.";
    }
}
