package org.disentangle.ui.inspector.sections;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.sensitivity.MissingDataComparison;
import org.disentangle.analysis.sensitivity.MissingDataComparison.Cost;
import org.disentangle.analysis.sensitivity.MissingDataComparison.Result;
import org.disentangle.job.Work;
import org.disentangle.ui.common.Fact;
import org.disentangle.ui.common.Workspace;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Sentences;

/** What becomes of models that lack capabilities scores, and what that does to the correlation. */
final class MissingDataSection implements Section {
    private final Workspace workspace;

    MissingDataSection(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public String id() {
        return "missing";
    }

    @Override
    public String title() {
        return "Missing data";
    }

    @Override
    public Work<List<Part>> about(Subject subject) {
        if (!subject.group().x().isCapabilitiesScore()) {
            return progress -> List.of(Part.Text.finding(
                    "Benchmarks are not correlated with the capabilities score now, so that missing capabilities scores do not"
                            + " matter."));
        }
        if (subject.isOnScale()) {
            return progress -> List.of(Part.Text.finding(
                    "Models are scored on a saved scale: each on the benchmarks of the scale that it has, so that none is"
                            + " left out for lacking some. The Capabilities view marks those."));
        }
        return progress -> parts(
                subject, MissingDataComparison.of(subject.analysis(), subject.group(), subject.column(), progress));
    }

    private List<Part> parts(Subject subject, MissingDataComparison found) {
        List<Cost> lacking =
                found.costs().stream().filter(cost -> cost.lacking() > 0).toList();
        List<Part> parts = new ArrayList<>();
        if (lacking.isEmpty()) {
            parts.add(Part.Text.finding("No model of this group lacks a capabilities score; it makes no difference."));
        }
        List<Part.Row> rows = new ArrayList<>();
        for (Result result : List.of(found.complete(), found.withoutCostliest(), found.impute())) {
            rows.addAll(rows(subject, result));
        }
        parts.add(new Part.Table(List.of(subject.symbol(), "Interval", "n", ""), rows));
        for (Result result : List.of(found.complete(), found.withoutCostliest(), found.impute())) {
            result.notes()
                    .forEach(note ->
                            parts.add(Part.Text.explanation(Sentences.capital(title(result.policy())) + ": " + note)));
        }
        if (!lacking.isEmpty()) {
            parts.add(Part.Text.heading("Who lacks what"));
            parts.add(new Part.Facts(lacking.stream()
                    .map(cost -> new Fact(
                            subject.nameOf(cost.benchmark()),
                            Counts.models(cost.lacking())
                                    + (cost.alone() > 0 ? ", " + cost.alone() + " of them nothing else" : ""),
                            "How many models have no score in it; so many more would be complete without it."))
                    .toList()));
        }
        return parts;
    }

    private List<Part.Row> rows(Subject subject, Result result) {
        boolean used = subject.options().missing() == result.policy();
        String filled = result.filledModels() > 0 ? ", " + result.filledModels() + " filled in" : "";
        Part.Cell title = Part.Cell.of(Sentences.capital(title(result.policy())) + " (" + Counts.models(result.scored())
                + " with a score" + filled + ")");
        Part.Cell choice = used
                ? Part.Cell.of("in use")
                : Part.Cell.link("use this", "Use it everywhere (can be undone)", () -> use(result.policy()));
        return List.of(
                new Part.Row(used, List.of(title)),
                new Part.Row(
                        used,
                        List.of(
                                result.rho().isPresent()
                                        ? Part.Cell.of(EstimateText.correlation(result.rho()))
                                        : Part.Cell.missing(result.rho().reason()),
                                result.interval().isPresent()
                                        ? Part.Cell.of(EstimateText.interval(result.interval()))
                                        : Part.Cell.missing(
                                                result.interval().low().reason()),
                                Part.Cell.of(Integer.toString(result.n())),
                                choice)));
    }

    private void use(MissingPolicy policy) {
        workspace.change(
                title(policy), plan -> plan.withAnalysis(plan.analysis().withMissing(policy)));
    }

    private static String title(MissingPolicy policy) {
        return switch (policy) {
            case COMPLETE -> "complete models only";
            case WITHOUT_COSTLIEST -> "without the costliest benchmark";
            case IMPUTE -> "fill in what is missing";
        };
    }
}
