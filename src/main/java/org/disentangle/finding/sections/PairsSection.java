package org.disentangle.finding.sections;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.pairs.AgainstTrend;
import org.disentangle.analysis.pairs.BeforeAfter;
import org.disentangle.analysis.pairs.PairChange;
import org.disentangle.analysis.pairs.PairSummary;
import org.disentangle.analysis.pairs.PairedAnalysis;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.finding.Block;
import org.disentangle.finding.Fact;
import org.disentangle.finding.NamedPairs;
import org.disentangle.finding.Section;
import org.disentangle.finding.Stated;
import org.disentangle.finding.Subject;
import org.disentangle.job.Progress;
import org.disentangle.table.Subset;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** Models before and after a change: did it beat the capabilities trend? */
public final class PairsSection implements Section {
    private static final int MOST_PAIRS = 40;
    private static final int MOST_NAMED = 6;

    /** The id of the action that asks for a file of pairs. */
    public static final String CHOOSE = "pairs-choose";

    /** The id of the action that removes the pairs. */
    public static final String REMOVE = "pairs-remove";

    @Override
    public String id() {
        return "pairs";
    }

    @Override
    public String title() {
        return "Before and after";
    }

    @Override
    public Object dependsOn(Subject subject) {
        return subject.numbers().pairs();
    }

    @Override
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        Optional<NamedPairs> pairs = subject.numbers().pairs();
        if (pairs.isEmpty()) {
            return List.of(
                    Block.Text.explanation(
                            "Did a technique (chat tuning, a safety method) move this benchmark more than "
                                    + "the change in capabilities predicts? List pairs of models in a file "
                                    + "with the columns before and after, and technique if there are several."),
                    new Block.Actions(List.of(choose("Choose pairs…"))));
        }
        PairedAnalysis paired = PairedAnalysis.of(
                subject.analysis(), subject.numbers().scales(), pairs.get().all(), progress);
        GroupAnalysis group = paired.pooled() ? paired.analysis().groups().get(0) : subject.group();
        BeforeAfter found = BeforeAfter.of(
                subject.table(),
                group,
                subject.column(),
                pairs.get().all(),
                subject.options().confidence(),
                progress);
        return parts(subject, pairs.get().file(), paired, found);
    }

    private static Block.Action choose(String text) {
        return new Block.Action(CHOOSE, text, "Read pairs of models from a file (can be undone)");
    }

    private static List<Block> parts(Subject subject, String file, PairedAnalysis paired, BeforeAfter found) {
        List<Block> parts = new ArrayList<>();
        if (paired.pooled()) {
            parts.add(Block.Text.note(paired.note()));
        }
        PairSummary overall = found.overall();
        parts.add(Block.Text.finding(verdict(overall)));
        parts.add(new Block.Facts(facts(file, found)));
        if (!found.techniques().isEmpty()) {
            parts.add(Block.Text.heading("Techniques"));
            parts.add(new Block.Table(
                    List.of("Technique", "Pairs", "Mean excess"),
                    found.techniques().stream().map(PairsSection::row).toList()));
        }
        parts.add(Block.Text.heading("Pairs"));
        BenchmarkUnits units =
                new BenchmarkUnits(found.trend().residualDeviation().value());
        List<PairChange> shown =
                found.changes().subList(0, Math.min(MOST_PAIRS, found.changes().size()));
        parts.add(new Block.Table(
                List.of("Excess", "Interval", ""),
                shown.stream().flatMap(change -> rows(change, units).stream()).toList()));
        int more = found.changes().size() - shown.size();
        if (more > 0) {
            parts.add(Block.Text.explanation("And " + Counts.of(more, "more pair", "more pairs")
                    + ", which the command line writes to pairs.csv."));
        }
        found.notes().forEach(note -> parts.add(Block.Text.note(note)));
        KnownCoverage.ofMeanExcess(subject.table(), found).ifPresent(note -> parts.add(Block.Text.note(note)));
        parts.add(Block.Text.explanation("In the scatter an arrow leads from the model before to the one after"
                + (paired.pooled() && subject.analysis().groupedBy().isPresent()
                        ? ", where both are shown: choose the group All to see them."
                        : ".")));
        parts.add(Block.Text.explanation(trend(subject, found.trend().models())));
        parts.add(Block.Text.explanation(
                "Excess: the change in the score (oriented so that higher is better) minus what the trend "
                        + "predicts from the change in "
                        + (subject.group().x().isCapabilitiesScore()
                                ? "capabilities"
                                : found.trend().scale() == XScale.LOG10 ? "log10(x)" : "x")
                        + ", in units of the benchmark. A pair's interval is a prediction interval; that of "
                        + "the mean is Student's t over pairs, which it assumes to be independent."));
        parts.add(new Block.Actions(List.of(
                choose("Choose other pairs…"),
                new Block.Action(REMOVE, "Remove", "Stop comparing pairs (can be undone)"))));
        return parts;
    }

    private static String verdict(PairSummary overall) {
        if (!overall.meanExcess().isPresent()) {
            return Sentences.of(overall.meanExcess().estimate().reason());
        }
        return switch (overall.meanExcess().verdict()) {
            case ABOVE ->
                "Overall, the change beat the capabilities trend: the interval of the mean excess is above 0.";
            case BELOW ->
                "Overall, the change fell short of the capabilities trend: the interval of the mean excess is below 0.";
            case UNDECIDED ->
                "Overall, it is undecided whether the change beat the capabilities trend: the interval of the mean excess"
                        + " includes 0.";
            case NONE ->
                Sentences.of("the pairs cannot be judged overall: "
                        + overall.meanExcess().interval().low().reason());
        };
    }

    private static List<Fact> facts(String file, BeforeAfter found) {
        PairSummary overall = found.overall();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("File", String.valueOf(Path.of(file).getFileName()), file));
        facts.add(new Fact(
                "Pairs",
                overall.pairs() == found.changes().size()
                        ? Integer.toString(overall.pairs())
                        : overall.pairs() + " of " + found.changes().size() + " could be compared",
                ""));
        if (overall.meanExcess().isPresent()) {
            facts.add(new Fact("Mean change", signed(overall.meanChangeOfScore()), "Of the score; higher is better."));
            facts.add(new Fact(
                    "Mean excess",
                    signed(overall.meanExcess().estimate())
                            + bracketed(overall.meanExcess().interval()),
                    "The part that the trend does not predict, with its interval."));
            facts.add(new Fact(
                    "Sign test",
                    overall.signs().above() + " above, " + overall.signs().below() + " below"
                            + (overall.signs().p().isPresent()
                                    ? ", p\u00a0"
                                            + EstimateText.pValue(
                                                    overall.signs().p())
                                    : ""),
                    "Number of pairs above and below the trend; two-sided p."));
        }
        return facts;
    }

    private static Block.Row row(PairSummary summary) {
        return new Block.Row(
                false,
                List.of(
                        Block.Cell.of(summary.technique()),
                        Block.Cell.of(Integer.toString(summary.pairs())),
                        summary.meanExcess().isPresent()
                                ? Block.Cell.of(signed(summary.meanExcess().estimate())
                                        + bracketed(summary.meanExcess().interval()))
                                : Block.Cell.missing(
                                        summary.meanExcess().estimate().reason())));
    }

    /** The rows of a pair: the models, and below them the change. */
    private static List<Block.Row> rows(PairChange change, BenchmarkUnits units) {
        Block.Row models =
                Block.Row.of(change.pair().before() + " → " + change.pair().after());
        if (!change.excess().isPresent()) {
            return List.of(
                    models,
                    Block.Row.of(Stated.missing(change.excess().estimate().reason())));
        }
        return List.of(
                models,
                new Block.Row(
                        false,
                        List.of(
                                Block.Cell.of(
                                        units.signed(change.excess().estimate().value())),
                                change.excess().interval().isPresent()
                                        ? Block.Cell.of(
                                                units.interval(change.excess().interval()))
                                        : Block.Cell.missing(
                                                change.excess().interval().low().reason()),
                                Block.Cell.of(word(change.excess().verdict())))));
    }

    private static String word(AgainstTrend verdict) {
        return switch (verdict) {
            case ABOVE -> "beat it";
            case BELOW -> "fell short";
            case UNDECIDED, NONE -> verdict.word();
        };
    }

    /** Which models the trend was fitted to: the number in each group, and the first ones by name. */
    private static String trend(Subject subject, Subset models) {
        List<String> names =
                models.rows().mapToObj(subject.table()::displayName).toList();
        String groups = subject.analysis()
                .groupedBy()
                .map(column -> models.rows()
                        .mapToObj(row -> subject.table()
                                .attribute(column)
                                .flatMap(attribute -> attribute.text(row))
                                .orElse("without a group"))
                        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())))
                .filter(counts -> counts.size() > 1)
                .map(counts -> " ("
                        + counts.entrySet().stream()
                                .map(each -> each.getValue() + " " + each.getKey())
                                .collect(Collectors.joining(", "))
                        + ")")
                .orElse("");
        return "The trend was fitted to the " + Counts.models(models.size()) + groups
                + " that are not the “after” of a pair: " + Listing.and(names, MOST_NAMED) + ".";
    }

    private static String signed(Estimate estimate) {
        return (estimate.value() > 0 ? "+" : "") + Stated.number(estimate);
    }

    private static String bracketed(Interval interval) {
        return interval.isPresent()
                ? "  [" + Numbers.measured(interval.low().value(), 2) + ", "
                        + Numbers.measured(interval.high().value(), 2) + "]"
                : "";
    }
}
