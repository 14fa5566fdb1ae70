package org.disentangle.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.options.Threshold;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.session.option.ScoreOptionList;
import org.disentangle.table.ImportNote;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;

/** The report on an analysis on standard output. */
final class Report {
    private static final int MOST_NOTES = 8;
    private static final int MOST_LEFT_OUT = 4;

    private final Console console;
    private final Analysis analysis;

    Report(Console console, Analysis analysis) {
        this.console = console;
        this.analysis = analysis;
    }

    /** Prints the table, then each group with its ranking, then how to read it. */
    void print() {
        table();
        for (GroupAnalysis group : analysis.groups()) {
            console.line("");
            group(group);
        }
        console.line("");
        console.paragraph("A correlation here is an association across these models, not a cause; p and q assume "
                + "independent models and test for a correlation of 0, q over the primary "
                + "benchmarks of a group; a verdict says"
                + " what the interval rules out at the threshold of "
                + Numbers.significant(analysis.options().threshold(), 4)
                + " and carries no correction; a low correlation does not show that a benchmark is "
                + "valid, since noise lowers it too.");
        analysis.options().thresholdNote().ifPresent(note -> console.paragraph("Note: " + note + threshold()));
    }

    private String threshold() {
        Threshold choice = analysis.options().thresholdChoice();
        return choice.ofSpearman()
                ? ""
                : " --threshold " + choice.stated() + ScoreOptionList.OF_SPEARMAN + " uses that one.";
    }

    private void table() {
        ScoreTable table = analysis.table();
        String kept = analysis.models().isAll() ? "" : ", " + analysis.models().size() + " of them analysed";
        console.paragraph(count(table.modelCount(), "model") + kept + "; "
                + count(table.benchmarks(Role.CAPABILITIES).size(), "capabilities benchmark") + ", "
                + count(table.benchmarks(Role.SAFETY).size(), "safety benchmark") + ".");
        notes(table.provenance().notes());
        analysis.notes().forEach(note -> console.paragraph("Note: " + note));
    }

    /** Prints the doubts about the files if there is nothing else to print, because they may be the reason. */
    static void warnings(Console console, ScoreTable table) {
        List<ImportNote> warnings = warnings(table.provenance().notes());
        warnings.stream().limit(MOST_NOTES).forEach(note -> console.error("Note: " + note));
        if (warnings.size() > MOST_NOTES) {
            console.error(count(warnings.size() - MOST_NOTES, "note") + " more on how the files were read.");
        }
    }

    private static List<ImportNote> warnings(List<ImportNote> notes) {
        return notes.stream().filter(ImportNote::isWarning).toList();
    }

    private void notes(List<ImportNote> notes) {
        List<ImportNote> warnings = warnings(notes);
        warnings.stream().limit(MOST_NOTES).forEach(note -> console.paragraph("Note: " + note));
        int others = notes.size() - Math.min(warnings.size(), MOST_NOTES);
        if (others > 0) {
            console.paragraph(count(others, "note") + (warnings.isEmpty() ? "" : " more")
                    + " on how the files were read: see analysis.json.");
        }
    }

    private void group(GroupAnalysis group) {
        console.paragraph("== " + group.name() + ": " + count(group.models().size(), "model") + " ==");
        if (group.score().isPresent()) {
            score(group.score().get());
        } else {
            boolean given =
                    group.x().isCapabilitiesScore() && group.x().values().presentCount() > 0;
            console.paragraph((given ? "" : "No capabilities score: ") + sentence(group.noScore()));
        }
        if (!group.x().isCapabilitiesScore()) {
            console.paragraph("Correlated with " + group.x().word() + scale(group) + ".");
        }
        RankingText ranking = new RankingText(
                console,
                group,
                analysis.options().coefficient(),
                analysis.options().confidence(),
                columnNotes());
        if (group.correlations().stream()
                .anyMatch(correlation -> correlation.rho().isPresent())) {
            console.paragraph(intervals(group));
            shortfalls(group).forEach(sentence -> console.paragraph("Note: " + sentence));
            ranking.lines().forEach(console::line);
        }
    }

    private String scale(GroupAnalysis group) {
        Coefficient coefficient = analysis.options().coefficient();
        return group.x().scale() == XScale.LINEAR
                ? ""
                : ", which spans powers of ten: trends and residuals"
                        + (coefficient.measure().usesRanks() ? "" : ", and " + coefficient.symbol() + ",")
                        + " are of log10(" + group.x().word() + "), slopes per decade";
    }

    /** Sentences about intervals or q-values that fall short of their level in simulations. */
    private List<String> shortfalls(GroupAnalysis group) {
        Subset models = group.score().map(CapabilitiesScore::models).orElse(group.models());
        boolean clustered = KnownCoverage.sharesFamilies(analysis.table(), models);
        List<String> sentences = new ArrayList<>();
        KnownCoverage.ofInterval(method(group), analysis.options().coefficient(), models.size(), clustered)
                .ifPresent(sentences::add);
        KnownCoverage.ofDiscoveries(models.size(), clustered).ifPresent(sentences::add);
        return sentences;
    }

    /** The method of most intervals of a group; empty if there are none. */
    private static String method(GroupAnalysis group) {
        Map<String, Long> methods = group.correlations().stream()
                .filter(each -> each.interval().isPresent())
                .collect(Collectors.groupingBy(each -> each.interval().method(), TreeMap::new, Collectors.counting()));
        return methods.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String intervals(GroupAnalysis group) {
        String resamples = resamples(group);
        return "Intervals: "
                + switch (method(group)) {
                    case "bootstrap_bca", "bootstrap_percentile" ->
                        "bootstrap over models (BCa), " + resamples + " of the whole pipeline.";
                    case "family_bootstrap" -> "bootstrap over families of models, " + resamples + ".";
                    case "family_jackknife" -> "families of models left out in turn (jackknife).";
                    case "" -> "none.";
                    default -> "Fisher's z, from a formula that assumes independent models.";
                }
                + instead(group) + edge(group);
    }

    private static String edge(GroupAnalysis group) {
        int count = (int) group.correlations().stream()
                .filter(BenchmarkCorrelation::isAtEdge)
                .count();
        return count == 0
                ? ""
                : " " + count(count, "verdict") + Counts.form(count, " lies", " lie")
                        + " at the edge: another seed might give a different one.";
    }

    /** For example "10,000 resamples", or "10,000 to 160,000 resamples" if verdicts depended on the draws. */
    private static String resamples(GroupAnalysis group) {
        int[] numbers = group.correlations().stream()
                .mapToInt(each -> each.interval().basis().resamples())
                .filter(number -> number > 0)
                .sorted()
                .toArray();
        if (numbers.length == 0) {
            return "";
        }
        int most = numbers[numbers.length - 1];
        return (numbers[0] < most ? Numbers.count(numbers[0]) + " to " : "") + count(most, "resample");
    }

    private static String instead(GroupAnalysis group) {
        int count = (int) group.correlations().stream()
                .filter(each -> !each.interval().basis().instead().isEmpty())
                .count();
        if (count == 0) {
            return "";
        }
        return " " + (method(group).equals("fisher_z") ? "" : "Fisher's z for ") + count(count, "benchmark")
                + (method(group).equals("fisher_z") ? "" : " that")
                + " cannot be resampled; the column note of correlations.csv says why.";
    }

    private Map<String, List<String>> columnNotes() {
        Map<String, List<String>> notes = new HashMap<>();
        for (ImportNote note : analysis.table().provenance().notes()) {
            if (note.isWarning() && note.row().isEmpty()) {
                note.column().ifPresent(column -> notes.computeIfAbsent(column, unused -> new ArrayList<>())
                        .add(note.message()));
            }
        }
        return notes;
    }

    private void score(CapabilitiesScore score) {
        console.paragraph("PC1 of " + count(score.benchmarks().size(), "capabilities benchmark") + " explains "
                + Numbers.fixed(100 * score.pca().explainedVariance(), 1) + " % of the variance over "
                + count(score.models().size(), "complete model") + "; their correlations with each other average "
                + Numbers.withHyphens(Numbers.fixed(score.pca().meanCorrelation(), 2)) + " (SD "
                + Numbers.fixed(score.pca().correlationDeviation(), 2) + ").");
        unusable(score);
        leftOut(score);
        score.warnings().forEach(warning -> console.paragraph("Note: " + warning));
    }

    private void unusable(CapabilitiesScore score) {
        new TreeMap<>(score.unusable())
                .forEach((benchmark, reason) ->
                        console.paragraph("Not used for the score: " + benchmark + ", " + sentence(reason)));
    }

    private void leftOut(CapabilitiesScore score) {
        if (score.leftOut().isEmpty()) {
            return;
        }
        List<String> models = new ArrayList<>();
        for (Map.Entry<Integer, List<String>> entry : new TreeMap<>(score.leftOut()).entrySet()) {
            models.add(ModelLabels.whole(analysis.table()).of(entry.getKey()) + " (lacks "
                    + String.join(", ", entry.getValue()) + ")");
        }
        int shown = Math.min(models.size(), MOST_LEFT_OUT);
        String more = models.size() > shown ? "; the others are in scores.csv" : "";
        console.paragraph("Left out of the score: " + count(models.size(), "model") + ": "
                + String.join("; ", models.subList(0, shown)) + more + ".");
    }

    private static String sentence(String clause) {
        return clause.endsWith(".") ? clause : clause + ".";
    }

    /** A count with a noun whose plural ends in s. */
    static String count(int number, String noun) {
        return Counts.of(number, noun, noun + "s");
    }
}
