package org.disentangle.importing.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.CatalogueEntry;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/** Joins the benchmarks of two tables. */
final class JoinedBenchmarks {
    private final ScoreTable base;
    private final ScoreTable added;
    private final JoinedRows rows;
    private final JoinDecision decision;
    private final Progress progress;
    private final List<Conflict> conflicts = new ArrayList<>();

    JoinedBenchmarks(ScoreTable base, ScoreTable added, JoinedRows rows, JoinDecision decision, Progress progress) {
        this.base = base;
        this.added = added;
        this.rows = rows;
        this.decision = decision;
        this.progress = progress;
    }

    /** The cells for which the tables have different values; known after {@link #join}. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** The benchmarks of the base table, then those that only the added table has. */
    List<Benchmark> join(JoinNotes notes) {
        List<Benchmark> joined = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Benchmark benchmark : base.benchmarks()) {
            progress.check();
            joined.add(widened(benchmark, notes));
            names.add(benchmark.info().name());
        }
        for (Benchmark benchmark : added.benchmarks()) {
            progress.check();
            if (isNew(benchmark, base)) {
                Benchmark alone = names.add(benchmark.info().name())
                        ? benchmark
                        : benchmark.withInfo(benchmark.info().withName(benchmark.column()));
                joined.add(moved(inItsRole(alone, notes)));
            }
        }
        return joined;
    }

    private static boolean isNew(Benchmark benchmark, ScoreTable base) {
        return base.benchmark(benchmark.column()).isEmpty()
                && base.attribute(benchmark.column()).isEmpty();
    }

    /**
     * The capabilities benchmarks of an added table that would change the score of every model: those that a base table
     * with capabilities benchmarks does not have under any name.
     */
    static List<String> newCapabilities(ScoreTable base, ScoreTable added) {
        return base.benchmarks(Role.CAPABILITIES).isEmpty()
                ? List.of()
                : added.benchmarks(Role.CAPABILITIES).stream()
                        .filter(benchmark ->
                                isNew(benchmark, base) && twin(benchmark, base).isEmpty())
                        .map(Benchmark::column)
                        .toList();
    }

    private Benchmark inItsRole(Benchmark benchmark, JoinNotes notes) {
        Role said = decision.roles().getOrDefault(benchmark.column(), benchmark.role());
        if (said != Role.CAPABILITIES || base.benchmarks(Role.CAPABILITIES).isEmpty()) {
            return benchmark.withInfo(benchmark.info().withRole(said));
        }
        if (twin(benchmark, base).isPresent()) {
            return notCountedTwice(benchmark, notes);
        }
        if (decision.roles().containsKey(benchmark.column())) {
            notes.warn(
                    benchmark.column(),
                    "counts in the capabilities score, as requested; that changes the score of every model");
            return benchmark.withInfo(benchmark.info().withRole(said));
        }
        notes.warn(
                benchmark.column(),
                "a capabilities benchmark that the base table does not have; it is ignored, because counting it would"
                        + " change the score of every model. To count it, name it with the others in --capabilities, or"
                        + " tick it in the window when the scores are added");
        return benchmark.withInfo(benchmark.info().withRole(Role.IGNORED));
    }

    /**
     * Ignores a capabilities benchmark that the base table has under another spelling, because it would count twice in
     * every model's score.
     */
    private Benchmark notCountedTwice(Benchmark benchmark, JoinNotes notes) {
        notes.warn(
                benchmark.column(),
                "judging by its name, the same benchmark as \""
                        + twin(benchmark, base).map(Benchmark::column).orElse("")
                        + "\" of the base table, so it is ignored; give it that name to have the scores compared");
        return benchmark.withInfo(benchmark.info().withRole(Role.IGNORED));
    }

    private static Optional<Benchmark> twin(Benchmark benchmark, ScoreTable base) {
        return known(benchmark).flatMap(entry -> base.benchmarks(Role.CAPABILITIES).stream()
                .filter(there -> known(there).filter(entry::equals).isPresent())
                .findFirst());
    }

    private static Optional<String> known(Benchmark benchmark) {
        return Catalogue.known().find(benchmark.column()).map(CatalogueEntry::benchmark);
    }

    private Benchmark widened(Benchmark benchmark, JoinNotes notes) {
        double[] scores = widened(benchmark.scores());
        Optional<Values> addedScores = added.numbers(benchmark.column());
        Optional<Values> addedErrors = added.benchmark(benchmark.column()).flatMap(Benchmark::standardErrors);
        boolean anyErrors = benchmark.standardErrors().isPresent() || addedErrors.isPresent();
        double[] errors = benchmark.standardErrors().map(this::widened).orElseGet(this::nothing);
        if (addedScores.isPresent()) {
            fill(benchmark, addedScores.get(), addedErrors, scores, errors);
        } else if (added.attribute(benchmark.column()).isPresent()) {
            notes.warn(
                    benchmark.column(), "this column holds words here and scores in the base table; it was left out");
        }
        return new Benchmark(
                benchmark.column(),
                benchmark.info(),
                Values.adopt(scores),
                anyErrors ? Optional.of(Values.adopt(errors)) : Optional.empty());
    }

    private void fill(
            Benchmark benchmark, Values addedScores, Optional<Values> addedErrors, double[] scores, double[] errors) {
        for (int row = 0; row < rows.addedCount(); row++) {
            double score = addedScores.get(row);
            if (Double.isNaN(score)) {
                continue;
            }
            int target = rows.target(row);
            int source = row;
            double error = addedErrors.map(values -> values.get(source)).orElse(Double.NaN);
            boolean free = Double.isNaN(scores[target]);
            boolean differs = !free && scores[target] != score;
            if (differs) {
                conflicts.add(new Conflict(rows.models().get(target), benchmark.column(), scores[target], score));
            }
            if (free || differs && decision.conflicts() == Conflicts.REPLACE) {
                scores[target] = score;
                errors[target] = error;
            } else if (!differs && Double.isNaN(errors[target])) {
                errors[target] = error;
            }
        }
    }

    private Benchmark moved(Benchmark benchmark) {
        return new Benchmark(
                benchmark.column(),
                benchmark.info(),
                moved(benchmark.scores()),
                benchmark.standardErrors().map(this::moved));
    }

    private Values moved(Values values) {
        double[] numbers = nothing();
        for (int row = 0; row < rows.addedCount(); row++) {
            numbers[rows.target(row)] = values.get(row);
        }
        return Values.adopt(numbers);
    }

    private double[] widened(Values values) {
        double[] numbers = Arrays.copyOf(values.toArray(), rows.count());
        Arrays.fill(numbers, values.size(), numbers.length, Double.NaN);
        return numbers;
    }

    private double[] nothing() {
        double[] numbers = new double[rows.count()];
        Arrays.fill(numbers, Double.NaN);
        return numbers;
    }

    /** Notes columns that hold scores in one table and text in the other. */
    void noteWords(JoinNotes notes) {
        for (Benchmark benchmark : added.benchmarks()) {
            if (base.attribute(benchmark.column())
                    .filter(Attribute.Text.class::isInstance)
                    .isPresent()) {
                notes.warn(
                        benchmark.column(),
                        "this column holds numbers here and words in the base table; it was left out");
            }
        }
    }
}
