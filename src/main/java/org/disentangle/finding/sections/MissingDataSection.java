package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.sensitivity.MissingDataComparison;
import org.disentangle.analysis.sensitivity.MissingDataComparison.Cost;
import org.disentangle.analysis.sensitivity.MissingDataComparison.Result;
import org.disentangle.finding.Block;
import org.disentangle.finding.Fact;
import org.disentangle.finding.Section;
import org.disentangle.finding.Subject;
import org.disentangle.job.Progress;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Sentences;

/** How models that lack capabilities scores are treated, and how that affects the correlation. */
public final class MissingDataSection implements Section {
    @Override
    public String id() {
        return "missing";
    }

    @Override
    public String title() {
        return "Missing data";
    }

    @Override
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        if (!subject.group().x().isCapabilitiesScore()) {
            return List.of(
                    Block.Text.finding("Benchmarks are not being correlated with the capabilities score, so missing "
                            + "capabilities scores do not matter."));
        }
        if (subject.isOnScale()) {
            return List.of(Block.Text.finding(
                    "Models are scored on a saved scale, each on those of its benchmarks that it has, so "
                            + "none is left out for lacking some. The Capabilities view marks these models."));
        }
        return parts(
                subject, MissingDataComparison.of(subject.analysis(), subject.group(), subject.column(), progress));
    }

    private static List<Block> parts(Subject subject, MissingDataComparison found) {
        List<Cost> lacking =
                found.costs().stream().filter(cost -> cost.lacking() > 0).toList();
        List<Block> parts = new ArrayList<>();
        if (lacking.isEmpty()) {
            parts.add(Block.Text.finding(
                    "No model of this group lacks a capabilities score, so the choice makes no difference."));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Result result : List.of(found.complete(), found.withoutCostliest(), found.impute())) {
            rows.addAll(rows(subject, result));
        }
        parts.add(new Block.Table(List.of(subject.symbol(), "Interval", "n", ""), rows));
        for (Result result : List.of(found.complete(), found.withoutCostliest(), found.impute())) {
            result.notes()
                    .forEach(note ->
                            parts.add(Block.Text.explanation(Sentences.capital(title(result.policy())) + ": " + note)));
        }
        if (!lacking.isEmpty()) {
            parts.add(Block.Text.heading("Who lacks what"));
            parts.add(new Block.Facts(lacking.stream()
                    .map(cost -> new Fact(
                            subject.nameOf(cost.benchmark()),
                            Counts.models(cost.lacking())
                                    + (cost.alone() > 0 ? ", " + cost.alone() + " of them nothing else" : ""),
                            "How many models have no score on it, and how many of them lack nothing else."))
                    .toList()));
        }
        return parts;
    }

    private static List<Block.Row> rows(Subject subject, Result result) {
        boolean used = subject.options().missing() == result.policy();
        String filled = result.filledModels() > 0 ? ", " + result.filledModels() + " filled in" : "";
        Block.Cell title = Block.Cell.of(Sentences.capital(title(result.policy())) + " ("
                + Counts.models(result.scored()) + " with a score" + filled + ")");
        Block.Cell choice = used
                ? Block.Cell.of("in use")
                : Block.Cell.link(
                        "use this", "Use it everywhere (can be undone)", new Block.Link.ToAction(use(result.policy())));
        return List.of(
                new Block.Row(used, List.of(title)),
                new Block.Row(
                        used,
                        List.of(
                                result.rho().isPresent()
                                        ? Block.Cell.of(EstimateText.correlation(result.rho()))
                                        : Block.Cell.missing(result.rho().reason()),
                                result.interval().isPresent()
                                        ? Block.Cell.of(EstimateText.interval(result.interval()))
                                        : Block.Cell.missing(
                                                result.interval().low().reason()),
                                Block.Cell.of(Integer.toString(result.n())),
                                choice)));
    }

    /** The id of the action that selects a policy. */
    public static String use(MissingPolicy policy) {
        return "use-" + policy.word();
    }

    /** What a policy does, in words. */
    public static String title(MissingPolicy policy) {
        return switch (policy) {
            case COMPLETE -> "complete models only";
            case WITHOUT_COSTLIEST -> "without the costliest benchmark";
            case IMPUTE -> "fill in what is missing";
        };
    }
}
