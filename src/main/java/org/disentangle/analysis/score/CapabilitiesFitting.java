package org.disentangle.analysis.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.ScoreOptions;
import org.disentangle.analysis.statistics.RankOneImputation;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Subset;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/** Decides which capabilities benchmarks and models make the capabilities score of a group, and fits it. */
public final class CapabilitiesFitting {
    private static final int FEWEST_MODELS = 3;
    private static final int FEWEST_BENCHMARKS = 2;
    private static final int MOST_BENCHMARKS = 2_000;

    private final List<Benchmark> wanted;
    private final Subset group;
    private final ScoreOptions options;
    private final Progress progress;
    private final Map<String, String> unusable = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * Prepares the fit.
     *
     * @param wanted the capabilities benchmarks
     * @param group the models
     */
    public CapabilitiesFitting(List<Benchmark> wanted, Subset group, ScoreOptions options, Progress progress) {
        this.wanted = wanted;
        this.group = group;
        this.options = options;
        this.progress = progress;
    }

    /** A fit, or a sentence that says why there is none and what to do. */
    public sealed interface Outcome {
        record Fitted(CapabilitiesFit fit) implements Outcome {}

        record NotFitted(String reason) implements Outcome {}
    }

    public Outcome fit() {
        if (wanted.isEmpty()) {
            return new Outcome.NotFitted("The table has no capabilities benchmarks; say which columns they are.");
        }
        if (wanted.size() > MOST_BENCHMARKS) {
            return new Outcome.NotFitted(wanted.size() + " capabilities benchmarks are more than the " + MOST_BENCHMARKS
                    + " that can make a score; name fewer.");
        }
        if (group.size() < FEWEST_MODELS) {
            return new Outcome.NotFitted("A capabilities score needs at least " + FEWEST_MODELS + " models, and there "
                    + Counts.there(group.size()) + "; add models.");
        }
        CapabilitiesColumns columns = usable();
        if (options.missing() == MissingPolicy.WITHOUT_COSTLIEST && columns.count() >= FEWEST_BENCHMARKS) {
            columns = withoutCostliest(columns);
        }
        return options.missing() == MissingPolicy.IMPUTE ? fitFilled(columns) : fitComplete(columns);
    }

    /** Fits to the complete models; benchmarks constant among them are left out until there are none. */
    private Outcome fitComplete(CapabilitiesColumns usable) {
        CapabilitiesColumns columns = usable;
        while (columns.count() >= FEWEST_BENCHMARKS) {
            boolean[] complete = columns.complete();
            if (CapabilitiesColumns.countOf(complete) < FEWEST_MODELS) {
                return new Outcome.NotFitted(tooFewModels(columns, CapabilitiesColumns.countOf(complete)));
            }
            CompleteScores scores = CompleteScores.of(columns, complete, -1, options.matrix(), progress);
            List<Integer> constant = scores.constantColumns();
            if (constant.isEmpty()) {
                return fitted(columns, CompletedColumns.untouched(columns), scores);
            }
            for (int j : constant) {
                unusable.put(
                        columns.benchmarks().get(j).column(),
                        "all " + CapabilitiesColumns.countOf(complete)
                                + " models that have a score in each capabilities benchmark have "
                                + "the same score");
            }
            columns = columns.without(constant, progress);
        }
        return new Outcome.NotFitted(tooFewBenchmarks(columns));
    }

    /** Fills in missing scores, then fits to the models that have at least one score. */
    private Outcome fitFilled(CapabilitiesColumns columns) {
        if (columns.count() < FEWEST_BENCHMARKS) {
            return new Outcome.NotFitted(tooFewBenchmarks(columns));
        }
        if (columns.partlyScored() == 0) {
            remarks.add("Nothing was filled in, because no model has only some of the capabilities scores.");
            return fitComplete(columns);
        }
        if (columns.scored() < FEWEST_MODELS) {
            return new Outcome.NotFitted("A capabilities score needs at least " + FEWEST_MODELS
                    + " models that have a score in a capabilities benchmark, and only " + columns.scored() + " of "
                    + group.size() + " have; add models or scores.");
        }
        CompletedColumns completed = CompletedColumns.of(columns, progress);
        remark(completed);
        CapabilitiesColumns filled = completed.columns();
        return fitted(columns, completed, CompleteScores.of(filled, filled.complete(), -1, options.matrix(), progress));
    }

    private void remark(CompletedColumns completed) {
        int models = completed.filled().size();
        remarks.add(Counts.of(completed.count(), "capabilities score", "capabilities scores") + " of "
                + Counts.models(models) + Counts.form(completed.count(), " was", " were")
                + " missing and filled in by iterative PCA; results that rest on them are less certain than "
                + "they look.");
        if (!completed.settled()) {
            remarks.add("Filling in missing capabilities scores did not converge "
                    + "within " + RankOneImputation.MOST_ROUNDS
                    + " rounds; do not rely on the filled scores.");
        }
    }

    private CapabilitiesColumns withoutCostliest(CapabilitiesColumns columns) {
        int costliest = columns.costliest();
        int cost = columns.costOf(costliest);
        if (cost == 0) {
            remarks.add("No capabilities benchmark was left out for its missing scores, because "
                    + (CapabilitiesColumns.countOf(columns.complete()) == group.size()
                            ? "no model lacks one."
                            : "no model lacks just one."));
            return columns;
        }
        String column = columns.benchmarks().get(costliest).column();
        if (columns.count() == FEWEST_BENCHMARKS) {
            remarks.add(column + " costs " + Counts.models(cost) + " but was not left out, because a capabilities score"
                    + " needs at least " + FEWEST_BENCHMARKS + " benchmarks.");
            return columns;
        }
        remarks.add(column + " was left out of the capabilities score, because " + Counts.models(cost)
                + Counts.form(cost, " lacks", " lack") + " it and nothing else.");
        unusable.put(column, "it cost the most models (" + Counts.models(cost) + " lacked it alone)");
        return columns.without(List.of(costliest), progress);
    }

    private Outcome fitted(CapabilitiesColumns observed, CompletedColumns completed, CompleteScores scores) {
        CapabilitiesFit.Choices choices =
                new CapabilitiesFit.Choices(Collections.unmodifiableMap(unusable), List.copyOf(remarks));
        CapabilitiesFit fit = new CapabilitiesFit(observed, completed, choices, scores, options.matrix(), progress);
        if (!fit.component().isDefined()) {
            return new Outcome.NotFitted(
                    "The capabilities score is undefined, because no direction stands out among the "
                            + observed.count()
                            + " capabilities benchmarks (the two largest eigenvalues of their correlations are"
                            + " equal); choose other capabilities benchmarks.");
        }
        return new Outcome.Fitted(fit);
    }

    /** The benchmarks whose scores differ; notes the reasons for the others. */
    private CapabilitiesColumns usable() {
        List<Benchmark> benchmarks = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Benchmark benchmark : wanted) {
            progress.check();
            Column column = Column.oriented(benchmark, group);
            String reason = reasonAgainst(column);
            if (reason.isEmpty()) {
                benchmarks.add(benchmark);
                columns.add(column);
            } else {
                unusable.put(benchmark.column(), reason);
            }
        }
        return new CapabilitiesColumns(group, benchmarks, columns, progress);
    }

    private static String reasonAgainst(Column column) {
        if (column.presentCount() == 0) {
            return "no model of this group has a score";
        }
        if (column.presentCount() == 1) {
            return "only 1 model of this group has a score";
        }
        if (column.isConstant()) {
            return "all " + column.presentCount() + " scores are the same";
        }
        return column.isFinite() ? "" : "a score is infinite";
    }

    private String tooFewBenchmarks(CapabilitiesColumns left) {
        List<String> reasons = new ArrayList<>();
        unusable.forEach((column, reason) -> reasons.add(column + ": " + reason));
        if (reasons.isEmpty()) {
            return "A capabilities score needs at least " + FEWEST_BENCHMARKS
                    + " capabilities benchmarks, and there is " + wanted.size() + "; name more.";
        }
        return "A capabilities score needs at least " + FEWEST_BENCHMARKS + " capabilities benchmarks, and "
                + (left.count() == 0 ? "none" : "only 1") + " of " + wanted.size() + " can be used ("
                + Listing.first(reasons) + "); name others.";
    }

    private String tooFewModels(CapabilitiesColumns columns, int complete) {
        String problem = "A capabilities score needs at least " + FEWEST_MODELS
                + " models that have a score in each of the "
                + columns.count() + " capabilities benchmarks, and " + (complete == 0 ? "none" : "only " + complete)
                + " of " + group.size() + (complete < 2 ? " has" : " have");
        List<String> costly = new ArrayList<>();
        CapabilitiesColumns remaining = columns;
        int kept = complete;
        while (kept < FEWEST_MODELS && remaining.count() > FEWEST_BENCHMARKS) {
            int worst = remaining.costliest();
            costly.add(remaining.benchmarks().get(worst).column());
            remaining = remaining.without(List.of(worst), progress);
            kept = CapabilitiesColumns.countOf(remaining.complete());
        }
        return kept < FEWEST_MODELS
                ? problem + "; add models or scores, or choose other capabilities benchmarks."
                : problem + "; without " + Listing.first(costly) + " there would be " + kept + ".";
    }
}
