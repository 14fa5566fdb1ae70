package org.disentangle.importing.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.CatalogueEntry;
import org.disentangle.catalogue.KnownDirection;
import org.disentangle.catalogue.NamedMetrics;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.catalogue.StatedInfo;
import org.disentangle.importing.columns.ScoreColumn;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.NearestNames;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.SuiteMembership;
import org.disentangle.wording.Counts;

/**
 * Decides the role of each column of scores, from the options, a catalogue file, and what is known about its name.
 */
public final class BenchmarkRoles {
    private static final int NAMES_LISTED = 8;

    private final ImportOptions options;
    private final StatedBenchmarks stated;
    private final Notes notes;
    private final Catalogue known = Catalogue.known();

    public BenchmarkRoles(ImportOptions options, StatedBenchmarks stated, Notes notes) {
        this.options = options;
        this.stated = stated;
        this.notes = notes;
    }

    /** Makes the benchmarks, in the order of the columns. */
    public List<Benchmark> assign(List<ScoreColumn> columns, String source) {
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
            info = stated.apply(column.name(), described(column, entry == null, info));
            info = info.withDirection(options.uses().directions().getOrDefault(column.name(), info.direction()));
            benchmarks.add(new Benchmark(
                    column.name(), info.withRole(role(column.name(), info.role())), column.values(), column.errors()));
        }
        noteKnown(benchmarks, entries.keySet(), source);
        noteProposedDirections(benchmarks, source);
        noteReleased(columns, source);
        return benchmarks;
    }

    /**
     * What is known about a benchmark, as far as it counts without being stated: not whether it is primary, and not its
     * direction. Two columns of one benchmark keep their own names.
     */
    private static BenchmarkInfo fromKnown(String column, BenchmarkInfo entry, boolean alone, Set<String> columns) {
        BenchmarkInfo unknown = BenchmarkInfo.unknown(column);
        return entry.withName(alone ? entry.name() : column)
                .withDirection(unknown.direction())
                .withSuite(new SuiteMembership(entry.parent().filter(columns::contains), unknown.primary()));
    }

    /**
     * Adds what the name of an unknown benchmark says about its metric; the released scores are described by their own
     * catalogue.
     */
    private BenchmarkInfo described(ScoreColumn column, boolean unknown, BenchmarkInfo info) {
        Optional<StatedEntry> released = ReleasedScores.find(column.name(), column.values());
        BenchmarkInfo described = info;
        if (unknown) {
            described = NamedMetrics.of(column.name())
                    .map(metric -> info.withMetric(metric.metric()).withArea(metric.area()))
                    .orElse(info);
        }
        if (released.isPresent()) {
            StatedInfo stated = released.get().info();
            return described
                    .withMetric(stated.metric().orElse(described.metric()))
                    .withDirection(stated.direction().orElse(described.direction()));
        }
        return options.proposeKnownDirections()
                ? described.withDirection(KnownDirection.of(column.name())
                        .map(KnownDirection::direction)
                        .orElse(described.direction()))
                : described;
    }

    private void noteReleased(List<ScoreColumn> columns, String source) {
        List<String> released = columns.stream()
                .filter(column -> !isSettled(column.name(), stated, options))
                .filter(column ->
                        ReleasedScores.find(column.name(), column.values()).isPresent())
                .map(ScoreColumn::name)
                .toList();
        if (!released.isEmpty()) {
            notes.inform(
                    source,
                    Counts.of(released.size(), "column holds", "columns hold")
                            + " scores of the table that Ren et al. (2024) released and "
                            + Counts.form(released.size(), "takes", "take")
                            + " the direction of its catalogue, higher is better: "
                            + String.join(", ", released.subList(0, Math.min(NAMES_LISTED, released.size())))
                            + (released.size() > NAMES_LISTED ? " …" : ""));
        }
    }

    /** Whether the direction of a column is stated. */
    public static boolean isSettled(String column, StatedBenchmarks stated, ImportOptions options) {
        return stated.statesDirection(column) || options.uses().directions().containsKey(column);
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
                    Counts.of(byName.size(), "column counts", "columns count")
                            + " as capabilities because of the name: " + String.join(", ", byName));
        }
    }

    private void noteProposedDirections(List<Benchmark> benchmarks, String source) {
        List<String> proposed = benchmarks.stream()
                .filter(benchmark -> benchmark.info().direction().equals(Direction.LOWER))
                .map(Benchmark::column)
                .filter(column -> !isSettled(column, stated, options))
                .toList();
        if (!proposed.isEmpty()) {
            notes.warn(
                    source,
                    Counts.of(proposed.size(), "column counts", "columns count")
                            + " as \"lower is better\" because of the name: " + String.join(", ", proposed)
                            + "; if the file holds the scores the other way round, say so with --direction or in the preview");
        }
    }

    /**
     * Checks the options against the columns.
     *
     * @param scores the columns of scores
     * @param others the other columns
     * @throws ImportException if an option names a column that does not exist or holds no numbers, or names one column
     *     twice
     */
    public static void check(ImportOptions options, List<String> scores, Set<String> others) throws ImportException {
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
