package org.disentangle.catalogue;

import java.util.List;
import java.util.Optional;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.SuiteMembership;

/** Reads the benchmarks that come with the program. */
final class KnownBenchmarks {
    private KnownBenchmarks() {}

    static List<CatalogueEntry> read() {
        return DataFile.read(
                        "known-benchmarks.tsv",
                        "benchmark",
                        "name",
                        "metric",
                        "area",
                        "role",
                        "direction",
                        "parent",
                        "primary",
                        "purpose",
                        "aliases",
                        "source")
                .rows()
                .stream()
                .map(KnownBenchmarks::entry)
                .toList();
    }

    private static CatalogueEntry entry(List<String> cells) {
        BenchmarkInfo info = new BenchmarkInfo(
                cells.get(1),
                cells.get(2),
                cells.get(3),
                CatalogueWords.role(cells.get(4)).orElseThrow(),
                CatalogueWords.direction(cells.get(5)).orElseThrow(),
                new SuiteMembership(
                        cells.get(6).isEmpty() ? Optional.empty() : Optional.of(cells.get(6)),
                        CatalogueWords.truth(cells.get(7)).orElseThrow()),
                CatalogueWords.purpose(cells.get(8)).orElseThrow());
        List<String> aliases = DataFile.parts(cells.get(9), '|');
        return new CatalogueEntry(cells.get(0), info, aliases, cells.get(10));
    }
}
