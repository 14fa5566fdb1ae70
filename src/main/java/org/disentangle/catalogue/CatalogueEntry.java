package org.disentangle.catalogue;

import java.util.List;
import java.util.Map;
import org.disentangle.table.BenchmarkInfo;

/**
 * A benchmark of the known catalogue.
 *
 * @param benchmark its identifier: the column name it has in the paper's tables, or the one most used elsewhere
 * @param info what is known of it; its direction is a proposal
 * @param aliases other spellings of its name
 * @param source author and year with an arXiv number, DOI or address; empty where none is certain
 * @param others further columns of the catalogue by their names
 */
public record CatalogueEntry(
        String benchmark, BenchmarkInfo info, List<String> aliases, String source, Map<String, String> others) {
    public CatalogueEntry {
        aliases = List.copyOf(aliases);
        others = Map.copyOf(others);
    }
}
