package org.disentangle.finding.cards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.IntervalMethods;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.catalogue.KnownDirection;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.finding.Fact;
import org.disentangle.finding.ShownNumbers;
import org.disentangle.finding.TableWords;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;
import org.disentangle.table.Subset;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** Writes the card of one benchmark in one group. */
public final class BenchmarkCardWriter {
    private static final int LONGEST_LIST = 8;

    private final ShownNumbers numbers;
    private final String group;
    private final Benchmark benchmark;
    private final AnalysisOptions options;
    private final boolean comparing;

    /**
     * Makes a writer.
     *
     * @param comparing whether the numbers of the visible models alone are still being computed
     */
    public BenchmarkCardWriter(ShownNumbers numbers, String group, Benchmark benchmark, boolean comparing) {
        this.numbers = numbers;
        this.comparing = comparing;
        this.group = group;
        this.benchmark = benchmark;
        this.options = numbers.all().options();
    }

    public BenchmarkCard write() {
        BenchmarkInfo info = benchmark.info();
        Optional<BenchmarkCorrelation> found =
                numbers.group(group).flatMap(present -> present.correlation(benchmark.column()));
        boolean present = found.map(each -> each.rho().isPresent()).orElse(false);
        return new BenchmarkCard(
                new BenchmarkCard.About(info.name(), description(info), remark(info)),
                new BenchmarkCard.Headline(
                        options.coefficient().symbol(),
                        found.map(this::value).orElseGet(this::whyNone),
                        present,
                        found.filter(each -> each.interval().isPresent())
                                .map(each -> EstimateText.interval(each.interval()))
                                .orElse(""),
                        found.filter(each -> each.rho().isPresent())
                                .map(this::origin)
                                .orElse(""),
                        found.map(BenchmarkCorrelation::level).orElse(Level.NONE)),
                basis(found),
                comparison(),
                found.map(this::facts).orElse(List.of()),
                notes(found));
    }

    private String description(BenchmarkInfo info) {
        List<String> parts = new ArrayList<>();
        if (!info.area().isEmpty()) {
            parts.add(Sentences.capital(info.area()));
        }
        if (!info.metric().isEmpty()) {
            parts.add(info.metric());
        }
        boolean asked = numbers.table().provenance().askedDirections().contains(benchmark.column());
        parts.add(TableWords.direction(info.direction())
                + (!asked ? "" : KnownDirection.of(benchmark.column()).isPresent() ? " (in doubt)" : " (a guess)"));
        return String.join(" · ", parts);
    }

    private static String remark(BenchmarkInfo info) {
        if (info.role() == Role.CAPABILITIES) {
            return "A capabilities benchmark: it is part of the score it is correlated with.";
        }
        return switch (info.purpose()) {
            case DIAGNOSTIC -> "Diagnostic: it measures a capability, so read the sign accordingly.";
            case DOUBTFUL -> "Doubtful as a score: it is disputed whether more of it is better.";
            case CLIMB ->
                info.parent()
                        .filter(parent -> !info.primary())
                        .map(parent -> "A sub-score of a suite; it does not count by itself in summaries.")
                        .orElse("");
        };
    }

    private String whyNone() {
        return numbers.visibleOf(group) == 0 ? "No model of this group is visible." : "This benchmark is not analysed.";
    }

    private String value(BenchmarkCorrelation found) {
        return found.rho().isPresent()
                ? EstimateText.correlation(found.rho())
                : "Cannot be computed: " + found.rho().reason() + ".";
    }

    private String origin(BenchmarkCorrelation found) {
        return found.interval().isPresent()
                ? Numbers.significant(100 * options.confidence(), 6) + " % interval, "
                        + IntervalMethods.name(found.interval().method())
                : "No interval: " + found.interval().low().reason() + ".";
    }

    private String basis(Optional<BenchmarkCorrelation> found) {
        String groupWord = group.equals("all") ? "" : group + " ";
        int of = numbers.modelsOf(group).size();
        int n = found.map(BenchmarkCorrelation::n).orElse(0);
        if (numbers.showsRefitted()) {
            int visible = numbers.visibleOf(group);
            return "n = " + n + ", from the " + visible + " visible of " + of + " " + groupWord + "models (refitted)";
        }
        return "n = " + n + " of all " + of + " " + groupWord + "models"
                + (numbers.isFiltered() ? ", hidden ones too" : "");
    }

    /** Both numbers, if they can differ: of all models and of the visible ones alone. */
    private Optional<String> comparison() {
        if (!numbers.isFiltered()) {
            return Optional.empty();
        }
        String symbol = options.coefficient().symbol();
        int visible = numbers.visibleOf(group);
        String all = numbers.ofAll(group, benchmark.column())
                .map(each -> EstimateText.correlation(each.rho()))
                .orElse(EstimateText.NONE);
        String alone = numbers.ofVisible(group, benchmark.column())
                .map(each -> EstimateText.correlation(each.rho()))
                .orElse(EstimateText.NONE);
        if (!numbers.isComplete()) {
            alone = comparing ? "…" : "not computed for";
        }
        return Optional.of(symbol + " " + all + " all "
                + Counts.models(numbers.modelsOf(group).size()) + " · " + alone + " the " + visible + " visible");
    }

    private List<Fact> facts(BenchmarkCorrelation found) {
        List<Fact> facts = new ArrayList<>();
        if (found.pValue().isPresent()) {
            facts.add(new Fact(
                    "p",
                    EstimateText.pValue(found.pValue()) + " (" + methodWord(found) + ")",
                    "Two-sided, of no association; it assumes independent models, which models of one "
                            + "family are not."));
        }
        if (found.withoutItself().isPresent()) {
            facts.add(new Fact(
                    options.coefficient().symbol() + " without itself",
                    EstimateText.correlation(found.withoutItself()),
                    "With the score refitted without this benchmark."));
        }
        if (found.slope().isPresent()) {
            facts.add(new Fact(
                    "Slope",
                    Numbers.measured(found.slope().value(), 3)
                            + (xScale() == XScale.LOG10 ? " per decade  " : "  ")
                            + slopeInterval(found),
                    "Least squares, in units of the benchmark " + xScale().slopeWords()
                            + (benchmark.info().direction().equals(Direction.HIGHER)
                                    ? "."
                                    : ", oriented so that higher is better.")));
        }
        facts.add(new Fact(
                "Compute ρ",
                found.compute().isPresent()
                        ? EstimateText.correlation(found.compute()) + "  n " + found.computeCount()
                        : EstimateText.NONE + " " + found.compute().reason(),
                "Spearman correlation with training compute (FLOP), over models with known compute."));
        return facts;
    }

    private XScale xScale() {
        return numbers.group(group).map(present -> present.x().scale()).orElse(XScale.LINEAR);
    }

    private static String slopeInterval(BenchmarkCorrelation found) {
        return found.slopeInterval().isPresent()
                ? "[" + Numbers.measured(found.slopeInterval().low().value(), 3) + ", "
                        + Numbers.measured(found.slopeInterval().high().value(), 3) + "]"
                : EstimateText.NONE;
    }

    private static String methodWord(BenchmarkCorrelation found) {
        return switch (found.pMethod()) {
            case EXACT -> "exact";
            case T -> "t";
            case NORMAL -> "normal";
            case NONE -> "";
        };
    }

    private List<String> notes(Optional<BenchmarkCorrelation> found) {
        List<String> notes = new ArrayList<>();
        found.ifPresent(each -> {
            notes.addAll(each.notes());
            if (each.level() != Level.NONE) {
                options.thresholdNote().ifPresent(notes::add);
            }
            if (each.interval().isPresent()) {
                boolean clustered = KnownCoverage.sharesFamilies(numbers.table(), each.models());
                KnownCoverage.ofInterval(each.interval().method(), options.coefficient(), each.n(), clustered)
                        .ifPresent(notes::add);
            }
        });
        numbers.group(group).ifPresent(present -> {
            found.flatMap(each -> withoutScore(present, each)).ifPresent(notes::add);
            if (present.x().isCapabilitiesScore()) {
                present.score()
                        .ifPresentOrElse(score -> notes.addAll(score.warnings()), () -> notes.add(present.noScore()));
            }
        });
        if (benchmark.info().purpose() == Purpose.DOUBTFUL) {
            notes.removeIf(String::isBlank);
        }
        return notes.stream().distinct().toList();
    }

    /** Which models of the group do not count in the number, and what they lack. */
    private Optional<String> withoutScore(GroupAnalysis present, BenchmarkCorrelation found) {
        Subset missing = present.models().and(found.models().complement());
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        int[] noScore = missing.rows().filter(benchmark.scores()::isMissing).toArray();
        int[] noX =
                missing.rows().filter(row -> !benchmark.scores().isMissing(row)).toArray();
        List<String> sentences = new ArrayList<>();
        if (noScore.length > 0) {
            sentences.add("Left out, no score here: " + names(noScore) + ".");
        }
        // where the group has no score at all, its own note says why
        boolean unscored = present.x().isCapabilitiesScore() && present.score().isEmpty() && !present.isOnGivenScore();
        if (noX.length > 0 && !unscored) {
            String what = present.x().isCapabilitiesScore()
                    ? present.isOnGivenScore()
                            ? "no capabilities score (no benchmark of the scale)"
                            : "no capabilities score (not complete in all capabilities benchmarks)"
                    : "no " + present.x().title();
            sentences.add("Left out, " + what + ": " + names(noX) + ".");
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** Only those that are listed are looked up: there may be many thousands. */
    private String names(int... rows) {
        ModelLabels names = ModelLabels.whole(numbers.table());
        List<String> first =
                Arrays.stream(rows).limit(LONGEST_LIST).mapToObj(names::of).toList();
        return rows.length > LONGEST_LIST
                ? String.join(", ", first) + Listing.andMore(rows.length - LONGEST_LIST)
                : Listing.and(first);
    }
}
