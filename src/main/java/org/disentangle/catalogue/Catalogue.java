package org.disentangle.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known benchmarks, found by any common spelling of their names. */
public final class Catalogue {
    private final List<CatalogueEntry> entries;
    private final Map<String, CatalogueEntry> byName;
    private final Map<String, CatalogueEntry> byKey;
    private final RememberedNames<Optional<CatalogueEntry>> found = new RememberedNames<>(this::search);

    private Catalogue(List<CatalogueEntry> entries) {
        this.entries = List.copyOf(entries);
        this.byName = new HashMap<>();
        this.byKey = new HashMap<>();
        for (CatalogueEntry entry : this.entries) {
            register(byName, entry.benchmark(), entry);
            register(byKey, BenchmarkNames.key(entry.benchmark()), entry);
            for (String alias : entry.aliases()) {
                register(byKey, BenchmarkNames.key(alias), entry);
            }
        }
    }

    /** The catalogue that comes with the program, read on first use. */
    public static Catalogue known() {
        return Known.CATALOGUE;
    }

    /**
     * A catalogue of these benchmarks.
     *
     * @throws IllegalArgumentException if two of them share a name or an alias
     */
    public static Catalogue of(List<CatalogueEntry> entries) {
        return new Catalogue(entries);
    }

    /**
     * The benchmark that a column holds, by its identifier, name or alias, ignoring case, punctuation, and words about
     * shots, metric and split; empty if no name fits as a whole.
     */
    public Optional<CatalogueEntry> find(String column) {
        return found.of(column);
    }

    private Optional<CatalogueEntry> search(String column) {
        CatalogueEntry named = byName.get(column);
        if (named != null) {
            return Optional.of(named);
        }
        for (String key : BenchmarkNames.keys(column)) {
            CatalogueEntry entry = byKey.get(key);
            if (entry != null) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** All benchmarks, in the catalogue's order. */
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /** The areas of its benchmarks, in order of first appearance. */
    public List<String> areas() {
        return entries.stream()
                .map(entry -> entry.info().area())
                .filter(area -> !area.isEmpty())
                .distinct()
                .toList();
    }

    private static void register(Map<String, CatalogueEntry> map, String name, CatalogueEntry entry) {
        @Nullable CatalogueEntry other = map.putIfAbsent(name, entry);
        if (other != null && other != entry) {
            throw new IllegalArgumentException("the name " + name + " stands for two benchmarks, " + other.benchmark()
                    + " and " + entry.benchmark());
        }
    }

    private static final class Known {
        static final Catalogue CATALOGUE = new Catalogue(KnownBenchmarks.read());
    }
}
