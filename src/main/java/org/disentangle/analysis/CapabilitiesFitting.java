package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/** Decides which capabilities benchmarks and models make the capabilities score of a group, and fits it. */
final class CapabilitiesFitting {
    private static final int FEWEST_MODELS = 3;
    private static final int FEWEST_BENCHMARKS = 2;
    private static final int MOST_BENCHMARKS = 2_000;

    private final ScoreTable table;
    private final Subset group;
    private final Coefficient kind;
    private final Progress progress;
    private final Map<String, String> unusable = new LinkedHashMap<>();

    CapabilitiesFitting(ScoreTable table, Subset group, Coefficient kind, Progress progress) {
        this.table = table;
        this.group = group;
        this.kind = kind;
        this.progress = progress;
    }

    /** A fit, or one sentence saying why there is none and what to do. */
    sealed interface Outcome {
        record Fitted(CapabilitiesFit fit) implements Outcome {}

        record NotFitted(String reason) implements Outcome {}
    }

    Outcome fit() {
        List<Benchmark> wanted = table.benchmarks(Role.CAPABILITIES);
        if (wanted.isEmpty()) {
            return new Outcome.NotFitted("The table has no capabilities benchmarks; say which columns they are.");
        }
        if (wanted.size() > MOST_BENCHMARKS) {
            return new Outcome.NotFitted(wanted.size() + " capabilities benchmarks are more than the " + MOST_BENCHMARKS
                    + " that can make a score; name fewer.");
        }
        if (group.size() < FEWEST_MODELS) {
            return new Outcome.NotFitted("A capabilities score needs at least " + FEWEST_MODELS + " models, and there "
                    + (group.size() == 1 ? "is 1" : "are " + group.size()) + "; add models.");
        }
        CapabilitiesColumns columns = usable(wanted);
        while (columns.count() >= FEWEST_BENCHMARKS) {
            boolean[] complete = columns.complete();
            if (CapabilitiesColumns.countOf(complete) < FEWEST_MODELS) {
                return new Outcome.NotFitted(tooFewModels(columns, CapabilitiesColumns.countOf(complete)));
            }
            CompleteScores scores = CompleteScores.of(columns, complete, -1, kind, progress);
            List<Integer> constant = scores.constantColumns();
            if (constant.isEmpty()) {
                return fitted(columns, scores);
            }
            for (int j : constant) {
                unusable.put(
                        columns.benchmarks().get(j).column(),
                        "all " + CapabilitiesColumns.countOf(complete)
                                + " models that are complete in the capabilities benchmarks have the same score");
            }
            columns = columns.without(constant, progress);
        }
        return new Outcome.NotFitted(tooFewBenchmarks(wanted, columns));
    }

    private Outcome fitted(CapabilitiesColumns columns, CompleteScores scores) {
        CapabilitiesFit fit =
                new CapabilitiesFit(columns, Collections.unmodifiableMap(unusable), scores, kind, progress);
        if (!fit.component().isDefined()) {
            return new Outcome.NotFitted(
                    "The capabilities score is undefined, because no direction stands out among the "
                            + columns.count()
                            + " capabilities benchmarks (the two largest eigenvalues of their correlations are"
                            + " equal); choose other capabilities benchmarks.");
        }
        return new Outcome.Fitted(fit);
    }

    /** The benchmarks that have scores that differ; the reasons of the others are noted. */
    private CapabilitiesColumns usable(List<Benchmark> wanted) {
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

    private String tooFewBenchmarks(List<Benchmark> wanted, CapabilitiesColumns left) {
        List<String> reasons = new ArrayList<>();
        unusable.forEach((column, reason) -> reasons.add(column + ": " + reason));
        if (reasons.isEmpty()) {
            return "A capabilities score needs at least " + FEWEST_BENCHMARKS
                    + " capabilities benchmarks, and there is " + wanted.size() + "; name more.";
        }
        return "A capabilities score needs at least " + FEWEST_BENCHMARKS + " capabilities benchmarks, and "
                + (left.count() == 0 ? "none" : "only 1") + " of " + wanted.size() + " can be used ("
                + Phrases.list(reasons) + "); name others.";
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
            int worst = costliest(remaining);
            costly.add(remaining.benchmarks().get(worst).column());
            remaining = remaining.without(List.of(worst), progress);
            kept = CapabilitiesColumns.countOf(remaining.complete());
        }
        return kept < FEWEST_MODELS
                ? problem + "; add models or scores, or choose other capabilities benchmarks."
                : problem + "; without " + Phrases.list(costly) + " there would be " + kept + ".";
    }

    /** The benchmark that most models lack alone; of equal ones, the one with the fewest scores, then the first. */
    private static int costliest(CapabilitiesColumns columns) {
        int worst = 0;
        for (int j = 1; j < columns.count(); j++) {
            int difference = Integer.compare(columns.costOf(j), columns.costOf(worst));
            boolean scarcer =
                    columns.column(j).presentCount() < columns.column(worst).presentCount();
            if (difference > 0 || (difference == 0 && scarcer)) {
                worst = j;
            }
        }
        return worst;
    }
}
