package org.disentangle.importing.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.KnownDirection;
import org.disentangle.importing.benchmarks.ReleasedScores;
import org.disentangle.importing.check.DirectionDoubt.Reason;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;

/**
 * Finds the columns whose direction is a guess, or that the numbers contradict.
 *
 * <p>Numbers contradict a direction only if it is known how they must run with capabilities. Let r be the mean over the
 * capabilities benchmarks (at least 3, itself left out) of the correlation of ranks between the column and the
 * benchmark, both oriented, over the rows that have both (at least 8); benchmarks without such a correlation are left
 * out, and fewer than 2 of them decide nothing.
 *
 * <ul>
 *   <li>A capabilities benchmark, and a known measure of capability for which lower is better (perplexity), must rise
 *       with the others: contradicted if r &lt; −0.5.
 *   <li>A hazard (purpose <i>diagnostic</i>, lower is better: WMDP) is itself a capability, so it must get worse with
 *       them: contradicted if r &gt; 0.5, as with 1 − accuracy counted as lower is better.
 *   <li>If a name contradicts the direction used, that is what is asked about, whatever the numbers do.
 *   <li>The direction of an unknown capabilities benchmark is not a guess unless it is contradicted: they rise
 *       together.
 *   <li>Nothing is inferred about other benchmarks: a safety benchmark may rise or fall, and that is the question.
 * </ul>
 *
 * <p>Numbers question a direction but never set one: a sign taken from the correlation would confirm itself. In the
 * shipped table, as a whole and for base and chat models separately, r is 0.49 to 0.84 for the capabilities benchmarks,
 * and −0.81 to −0.67 for the four columns of WMDP, which hold 1 − accuracy, with higher counted as better: none is
 * contradicted.
 */
final class DirectionDoubts {
    private static final double CLEARLY = 0.5;
    private static final int FEWEST_CAPABILITIES = 3;
    private static final int FEWEST_COMPARED = 2;
    /** The most rows compared; more would not add information. */
    private static final int MOST_ROWS = 4000;

    private final List<Benchmark> benchmarks;
    private final List<Benchmark> capabilities;
    private final Map<Benchmark, ApproximateRanks> orders = new IdentityHashMap<>();

    private DirectionDoubts(List<Benchmark> benchmarks) {
        this.benchmarks = benchmarks;
        this.capabilities = benchmarks.stream()
                .filter(benchmark -> benchmark.role() == Role.CAPABILITIES)
                .toList();
    }

    /**
     * The columns in doubt, worst first; ignored and empty ones are not asked about.
     *
     * @param settled tells whether the direction of a column is stated
     */
    static List<DirectionDoubt> of(List<Benchmark> benchmarks, Predicate<String> settled) {
        DirectionDoubts doubts = new DirectionDoubts(benchmarks);
        List<DirectionDoubt> contradicted = new ArrayList<>();
        List<DirectionDoubt> named = new ArrayList<>();
        List<DirectionDoubt> guessed = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            if (benchmark.role() == Role.IGNORED
                    || benchmark.scores().presentCount() == 0
                    || settled.test(benchmark.column())
                    || ReleasedScores.find(benchmark.column(), benchmark.scores())
                            .isPresent()) {
                continue;
            }
            Direction counted = benchmark.info().direction();
            Optional<Direction> known = KnownDirection.of(benchmark.column()).map(KnownDirection::direction);
            boolean otherwise =
                    known.filter(direction -> !direction.equals(counted)).isPresent();
            if (!otherwise && doubts.isContradicted(benchmark)) {
                contradicted.add(new DirectionDoubt(benchmark.column(), Reason.CONTRADICTED, counted));
            } else if (known.isEmpty() && benchmark.role() != Role.CAPABILITIES) {
                guessed.add(new DirectionDoubt(benchmark.column(), Reason.GUESSED, counted));
            } else if (otherwise) {
                named.add(new DirectionDoubt(benchmark.column(), Reason.NAMED_OTHERWISE, counted));
            }
        }
        contradicted.addAll(named);
        contradicted.addAll(guessed);
        return contradicted;
    }

    private boolean isContradicted(Benchmark benchmark) {
        Direction counted = benchmark.info().direction();
        if (counted instanceof Direction.Target) {
            return false;
        }
        if (isHazard(benchmark)) {
            return likeness(benchmark).orElse(0) > CLEARLY;
        }
        return mustRise(benchmark) && likeness(benchmark).orElse(0) < -CLEARLY;
    }

    private static boolean isHazard(Benchmark benchmark) {
        return benchmark.role() != Role.CAPABILITIES
                && Catalogue.known()
                        .find(benchmark.column())
                        .filter(entry -> entry.info().purpose() == Purpose.DIAGNOSTIC
                                && entry.info().direction().equals(Direction.LOWER))
                        .isPresent();
    }

    private static boolean mustRise(Benchmark benchmark) {
        return benchmark.role() == Role.CAPABILITIES
                || Catalogue.known()
                        .find(benchmark.column())
                        .filter(entry -> entry.info().area().equals("other capabilities")
                                && entry.info().direction().equals(Direction.LOWER))
                        .isPresent();
    }

    /** The mean correlation of ranks with the capabilities benchmarks, both oriented; empty if it decides nothing. */
    private OptionalDouble likeness(Benchmark benchmark) {
        if (capabilities.size() < FEWEST_CAPABILITIES) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        int count = 0;
        for (Benchmark other : capabilities) {
            double likeness = other == benchmark || other.info().direction() instanceof Direction.Target
                    ? Double.NaN
                    : sign(benchmark) * sign(other) * order(benchmark).likeness(order(other));
            sum += Double.isNaN(likeness) ? 0 : likeness;
            count += Double.isNaN(likeness) ? 0 : 1;
        }
        return count < FEWEST_COMPARED ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    private static int sign(Benchmark benchmark) {
        return benchmark.info().direction().equals(Direction.LOWER) ? -1 : 1;
    }

    private ApproximateRanks order(Benchmark benchmark) {
        return orders.computeIfAbsent(benchmark, wanted -> ApproximateRanks.of(wanted.scores(), MOST_ROWS));
    }
}
