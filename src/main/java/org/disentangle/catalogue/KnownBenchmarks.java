package org.disentangle.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.table.BenchmarkInfo;

/** Reads the catalogue that comes with the program: a catalogue file with the columns aliases and source besides. */
final class KnownBenchmarks {
    private static final String RESOURCE = "known-benchmarks.csv";
    private static final String ALIASES = "aliases";
    private static final String SOURCE = "source";

    private KnownBenchmarks() {}

    static List<CatalogueEntry> read() {
        try (InputStream bytes = KnownBenchmarks.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException("the program lacks its own file " + RESOURCE);
            }
            List<CatalogueEntry> entries = new ArrayList<>();
            for (StatedEntry stated : CatalogueFile.read(bytes, RESOURCE).entries()) {
                entries.add(entry(stated));
            }
            return entries;
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        } catch (CatalogueException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static CatalogueEntry entry(StatedEntry stated) {
        Map<String, String> others = new LinkedHashMap<>(stated.others());
        String aliases = others.remove(ALIASES);
        String source = others.remove(SOURCE);
        return new CatalogueEntry(
                stated.benchmark(),
                stated.applyTo(BenchmarkInfo.unknown(stated.benchmark())),
                aliases == null ? List.of() : separate(aliases),
                source == null ? "" : source,
                others);
    }

    private static List<String> separate(String aliases) {
        List<String> names = new ArrayList<>();
        int begin = 0;
        for (int end = aliases.indexOf('|'); end >= 0; end = aliases.indexOf('|', begin)) {
            names.add(aliases.substring(begin, end).strip());
            begin = end + 1;
        }
        names.add(aliases.substring(begin).strip());
        return names;
    }
}
