package org.disentangle.session.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.Document;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.AddedTable;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.PlanException;
import org.disentangle.session.plan.RoleChoices;
import org.disentangle.session.plan.Sources;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/**
 * Expresses a document's plan in few options: choices equal to the command line's defaults are left out, and others are
 * stated column by column. It reads the files that way to check that models, scores, roles and directions are the same.
 */
public final class PlanInOptions {
    private final Plan settled;
    private final ScoreTable wanted;
    private final Opening opening;
    private final Progress progress;

    private PlanInOptions(Document document, Opening opening, Progress progress) {
        this.settled = document.settled();
        this.wanted = document.original();
        this.opening = opening;
        this.progress = progress;
    }

    /**
     * The plan for {@link RecipeCommand}; empty if no options lead to the same table.
     *
     * @param opening reads the files
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static Optional<Plan> of(Document document, Opening opening, Progress progress) {
        return new PlanInOptions(document, opening, progress).plan();
    }

    private Optional<Plan> plan() {
        try {
            Sources literal = literal();
            ScoreTable read = read(literal);
            Sources said = literal.withUses(uses -> uses.withDirections(directions(read)))
                    .withRoles(literal.roles()
                            .withCapabilities(roles(Role.CAPABILITIES, read))
                            .withSafety(roles(Role.SAFETY, read)));
            return isSame(read(said)) ? Optional.of(settled.withInput(said)) : Optional.empty();
        } catch (PlanException different) {
            return Optional.empty();
        }
    }

    /** The sources with only those statements about columns that cannot be inferred. */
    private Sources literal() {
        Sources input = settled.input();
        ColumnUses uses = input.columns().uses();
        return Sources.of(input.files())
                .withReading(input.reading())
                .withRoles(RoleChoices.none().withCatalogue(input.roles().catalogue()))
                .withUses(none -> none.withErrors(uses.errors()).withPercentages(uses.percentages()))
                .withJoins(input.joins().stream()
                        .map(table -> AddedTable.undecided(table.file()).withConflicts(table.conflicts()))
                        .toList())
                .withAcceptMatches(input.acceptMatches());
    }

    private ScoreTable read(Sources input) throws PlanException {
        return opening.read(input, progress).table();
    }

    /** The directions that are not the default; unsettled ones stay so. */
    private Map<String, Direction> directions(ScoreTable read) {
        Map<String, Direction> directions = new HashMap<>();
        for (Benchmark benchmark : wanted.benchmarks()) {
            Direction direction = benchmark.info().direction();
            boolean taken = read.benchmark(benchmark.column())
                    .filter(found -> found.info().direction().equals(direction))
                    .isPresent();
            if (!taken) {
                directions.put(benchmark.column(), direction);
            }
        }
        return directions;
    }

    /** The columns of a role, if any column has another role by default. */
    private List<String> roles(Role role, ScoreTable read) {
        boolean same = wanted.benchmarks().stream().allMatch(benchmark -> read.benchmark(benchmark.column())
                .filter(found -> found.role() == benchmark.role())
                .isPresent());
        return same
                ? List.of()
                : wanted.benchmarks(role).stream().map(Benchmark::column).toList();
    }

    private boolean isSame(ScoreTable read) {
        return read.models().equals(wanted.models())
                && read.attributes().equals(wanted.attributes())
                && read.benchmarks().size() == wanted.benchmarks().size()
                && wanted.benchmarks().stream().allMatch(benchmark -> read.benchmark(benchmark.column())
                        .filter(found -> isSame(found, benchmark))
                        .isPresent());
    }

    private static boolean isSame(Benchmark one, Benchmark other) {
        return one.scores().equals(other.scores())
                && one.standardErrors().equals(other.standardErrors())
                && one.role() == other.role()
                && one.info().direction().equals(other.info().direction())
                && one.info().purpose() == other.info().purpose();
    }
}
