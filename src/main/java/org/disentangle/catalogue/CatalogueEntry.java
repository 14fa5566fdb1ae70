package org.disentangle.catalogue;

import java.util.List;
import org.disentangle.table.BenchmarkInfo;

/**
 * A benchmark of the known catalogue.
 *
 * @param benchmark its identifier: the column name it has in the paper's tables, or the one most used elsewhere
 * @param info what is known about it; its direction is a proposal
 * @param aliases other spellings of its name
 * @param source author and year with an arXiv number, DOI or address; empty if none is certain
 */
public record CatalogueEntry(String benchmark, BenchmarkInfo info, List<String> aliases, String source) {
    public CatalogueEntry {
        aliases = List.copyOf(aliases);
    }
}
