package org.disentangle.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.table.BenchmarkInfo;

/**
 * Reads the catalogue that comes with the program: a line a benchmark, its cells separated by tabs, nothing quoted. It is read
 * at every start, where a general reader of CSV would take longer than the analysis.
 */
final class KnownBenchmarks {
    private static final String RESOURCE = "known-benchmarks.tsv";
    private static final String HEADER =
            "benchmark\tname\tmetric\tarea\trole\tdirection\tparent\tprimary\tpurpose\taliases\tsource";
    private static final int COLUMNS = 11;

    private KnownBenchmarks() {}

    static List<CatalogueEntry> read() {
        List<CatalogueEntry> entries = new ArrayList<>();
        List<String> lines = separate(text(), '\n');
        if (!lines.get(0).equals(HEADER)) {
            throw new IllegalStateException(RESOURCE + " has other columns than " + HEADER);
        }
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isEmpty()) {
                entries.add(entry(separate(line, '\t')));
            }
        }
        return entries;
    }

    private static String text() {
        try (InputStream bytes = KnownBenchmarks.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("the program lacks its own file " + RESOURCE);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private static CatalogueEntry entry(List<String> cells) {
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException(RESOURCE + " has a line of " + cells.size() + " cells: " + cells);
        }
        BenchmarkInfo info = new BenchmarkInfo(
                cells.get(1),
                cells.get(2),
                cells.get(3),
                CatalogueWords.role(cells.get(4)).orElseThrow(),
                CatalogueWords.direction(cells.get(5)).orElseThrow(),
                cells.get(6).isEmpty() ? Optional.empty() : Optional.of(cells.get(6)),
                CatalogueWords.truth(cells.get(7)).orElseThrow(),
                CatalogueWords.purpose(cells.get(8)).orElseThrow());
        List<String> aliases = cells.get(9).isEmpty() ? List.of() : separate(cells.get(9), '|');
        return new CatalogueEntry(cells.get(0), info, aliases, cells.get(10));
    }

    private static List<String> separate(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
            parts.add(text.substring(begin, end));
            begin = end + 1;
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
