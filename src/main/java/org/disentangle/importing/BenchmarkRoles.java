package org.disentangle.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.CatalogueEntry;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;

/** Decides what each column of scores is: from what is known of its name, what a catalogue file states, and the options. */
final class BenchmarkRoles {
    private final ImportOptions options;
    private final StatedBenchmarks stated;
    private final Notes notes;
    private final Catalogue known = Catalogue.known();

    BenchmarkRoles(ImportOptions options, StatedBenchmarks stated, Notes notes) {
        this.options = options;
        this.stated = stated;
        this.notes = notes;
    }

    /** The benchmarks, in the order of the columns. */
    List<Benchmark> assign(List<ScoreColumn> columns, String source) {
        Map<String, CatalogueEntry> entries = new HashMap<>();
        Map<String, Integer> columnsOfEntry = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (ScoreColumn column : columns) {
            names.add(column.name());
            known.find(column.name()).ifPresent(entry -> {
                entries.put(column.name(), entry);
                columnsOfEntry.merge(entry.benchmark(), 1, Integer::sum);
            });
        }
        List<Benchmark> benchmarks = new ArrayList<>(columns.size());
        for (ScoreColumn column : columns) {
            BenchmarkInfo info = BenchmarkInfo.unknown(column.name());
            CatalogueEntry entry = entries.get(column.name());
            if (entry != null) {
                boolean alone = columnsOfEntry.getOrDefault(entry.benchmark(), 0) == 1;
                info = fromKnown(column.name(), entry.info(), alone, names);
            }
            if (entry == null && options.proposeKnownDirections() && ArrowsInNames.pointsDown(column.name())) {
                info = info.withDirection(Direction.LOWER);
            }
            info = stated.apply(column.name(), info);
            benchmarks.add(new Benchmark(
                    column.name(), info.withRole(role(column.name(), info.role())), column.values(), column.errors()));
        }
        noteKnown(benchmarks, entries.keySet(), source);
        noteProposedDirections(benchmarks, source);
        noteUnusedArrows(benchmarks, source);
        return benchmarks;
    }

    /**
     * What is known, as far as it is taken without being stated: not whether it is primary, and its direction only if
     * that was asked for. Two columns of one benchmark are told apart by their own names.
     */
    private BenchmarkInfo fromKnown(String column, BenchmarkInfo entry, boolean alone, Set<String> columns) {
        BenchmarkInfo unknown = BenchmarkInfo.unknown(column);
        return new BenchmarkInfo(
                alone ? entry.name() : column,
                entry.metric(),
                entry.area(),
                entry.role(),
                options.proposeKnownDirections() ? entry.direction() : unknown.direction(),
                entry.parent().filter(columns::contains),
                unknown.primary(),
                entry.purpose());
    }

    private Role role(String column, Role otherwise) {
        if (options.capabilities().contains(column)) {
            return Role.CAPABILITIES;
        }
        if (options.safety().contains(column)) {
            return Role.SAFETY;
        }
        Role role = otherwise == Role.CAPABILITIES && !options.capabilities().isEmpty() ? Role.SAFETY : otherwise;
        return role == Role.SAFETY && !options.safety().isEmpty() ? Role.IGNORED : role;
    }

    private void noteKnown(List<Benchmark> benchmarks, Set<String> known, String source) {
        List<String> byName = benchmarks.stream()
                .filter(benchmark -> benchmark.role() == Role.CAPABILITIES)
                .map(Benchmark::column)
                .filter(column ->
                        !stated.statesRole(column) && !options.capabilities().contains(column))
                .toList();
        if (!known.isEmpty() && !byName.isEmpty()) {
            notes.inform(
                    source,
                    CellsInWords.count(byName.size(), "column counts", "columns count")
                            + " as capabilities because of the name: " + String.join(", ", byName));
        }
    }

    private void noteProposedDirections(List<Benchmark> benchmarks, String source) {
        List<String> proposed = benchmarks.stream()
                .filter(benchmark -> benchmark.info().direction().equals(Direction.LOWER))
                .map(Benchmark::column)
                .filter(column -> !stated.statesDirection(column))
                .toList();
        if (!proposed.isEmpty()) {
            notes.warn(
                    source,
                    CellsInWords.count(proposed.size(), "column counts", "columns count")
                            + " as \"lower is better\" because of the name: " + String.join(", ", proposed)
                            + "; if the file holds the scores the other way round, state the direction in a catalogue");
        }
    }

    /** An arrow in a name says which way is better; where that is not taken over it must not be passed over either. */
    private void noteUnusedArrows(List<Benchmark> benchmarks, String source) {
        for (Benchmark benchmark : benchmarks) {
            boolean counted = benchmark.info().direction().equals(Direction.HIGHER);
            if (counted
                    && ArrowsInNames.pointsDown(benchmark.column())
                    && !stated.statesDirection(benchmark.column())) {
                notes.warn(
                        source,
                        benchmark.column(),
                        "by the arrow in its name lower is better, but it counts as \"higher is better\"; state the"
                                + " direction in a catalogue if lower is better");
            }
        }
    }

    /**
     * Checks the options against the columns.
     *
     * @param scores the columns of scores
     * @param others the other columns
     * @throws ImportException if an option names a column that is not there or holds no numbers, or one column twice
     */
    static void check(ImportOptions options, List<String> scores, Set<String> others) throws ImportException {
        Set<String> present = new HashSet<>(scores);
        List<String> named = new ArrayList<>(options.capabilities());
        named.addAll(options.safety());
        for (String column : named) {
            if (others.contains(column)) {
                throw new ImportException(
                        ImportException.Kind.UNKNOWN_COLUMN,
                        "the column " + CellsInWords.quoted(column) + " holds no scores; name a column of numbers");
            }
            if (!present.contains(column)) {
                throw new ImportException(
                        ImportException.Kind.UNKNOWN_COLUMN,
                        "there is no column " + CellsInWords.quoted(column) + suggestion(column, scores));
            }
        }
        Optional<String> twice = options.capabilities().stream()
                .filter(options.safety()::contains)
                .findFirst();
        if (twice.isPresent()) {
            throw new ImportException(
                    ImportException.Kind.CONTRADICTION,
                    "the column " + CellsInWords.quoted(twice.get())
                            + " is named as capabilities and as safety; name it once");
        }
    }

    private static String suggestion(String wanted, List<String> columns) {
        List<String> near = NearestNames.of(wanted, columns);
        return near.isEmpty()
                ? "; the columns are named as in the header of the table"
                : "; did you mean "
                        + String.join(
                                ", ", near.stream().map(CellsInWords::quoted).toList()) + "?";
    }
}
