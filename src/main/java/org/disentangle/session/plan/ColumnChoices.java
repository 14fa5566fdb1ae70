package org.disentangle.session.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.disentangle.catalogue.CatalogueFile;
import org.disentangle.catalogue.StatedEntry;
import org.disentangle.catalogue.StatedInfo;
import org.disentangle.importing.options.ColumnUses;
import org.disentangle.importing.source.Source;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;

/**
 * The stored choices for the columns in a recipe's files, which need not be inferred again.
 *
 * @param benchmarks the statements about benchmarks, as in a catalogue file
 * @param uses the uses of the other columns, and the columns that mix percentages and fractions
 */
public record ColumnChoices(List<StatedEntry> benchmarks, ColumnUses uses) {
    public ColumnChoices {
        benchmarks = List.copyOf(benchmarks);
    }

    /** No choices. */
    public static ColumnChoices none() {
        return new ColumnChoices(List.of(), ColumnUses.guess());
    }

    /**
     * States what benchmarks of a table are: role, direction, area, metric and purpose. A direction in question stays
     * open if the default direction is the one used.
     *
     * @param asked the columns whose direction is unsettled
     */
    public static ColumnChoices of(
            List<Benchmark> benchmarks, Predicate<Benchmark> said, Set<String> asked, ColumnUses uses) {
        return new ColumnChoices(
                benchmarks.stream()
                        .filter(said)
                        .map(benchmark -> stated(benchmark, asked.contains(benchmark.column())))
                        .toList(),
                uses);
    }

    private static StatedEntry stated(Benchmark benchmark, boolean asked) {
        BenchmarkInfo info = benchmark.info();
        boolean open = asked
                && info.direction()
                        .equals(BenchmarkInfo.unknown(benchmark.column()).direction());
        StatedInfo stated = StatedInfo.of(info).withoutNameAndSuite();
        return StatedEntry.of(benchmark.column(), open ? stated.withDirection(Optional.empty()) : stated);
    }

    /** The same with further statements, which override those about the same column. */
    public ColumnChoices and(List<StatedEntry> others) {
        Set<String> said = others.stream().map(StatedEntry::benchmark).collect(Collectors.toSet());
        List<StatedEntry> all = new ArrayList<>(others);
        benchmarks.stream().filter(entry -> !said.contains(entry.benchmark())).forEach(all::add);
        return others.isEmpty() ? this : new ColumnChoices(all, uses);
    }

    /**
     * The statements about benchmarks as a catalogue; empty if there are none.
     *
     * @param name the name of the catalogue in notes
     */
    public Optional<Source> catalogue(String name) {
        if (benchmarks.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        try {
            CatalogueFile.write(benchmarks, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a StringBuilder does not fail", impossible);
        }
        return Optional.of(Source.text(name, text.toString()));
    }

    public ColumnChoices withUses(ColumnUses newUses) {
        return new ColumnChoices(benchmarks, newUses);
    }

    public ColumnChoices withBenchmarks(List<StatedEntry> stated) {
        return new ColumnChoices(stated, uses);
    }

    /** The same without statements about benchmarks, because another file makes them. */
    public ColumnChoices withoutBenchmarks() {
        return new ColumnChoices(List.of(), uses);
    }
}
