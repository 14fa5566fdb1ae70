package org.disentangle.table;

import java.util.Comparator;
import java.util.List;

/**
 * Where a table comes from and what was said while it was read.
 *
 * @param sources the files, in the order read (tables first, then the catalogue file if there was one)
 * @param notes everything left out, guessed or doubtful: the worst first, equally bad ones in the order found, so that whoever
 *     shows only the first of many shows the ones that matter
 */
public record Provenance(List<SourceFile> sources, List<ImportNote> notes) {
    public Provenance {
        sources = List.copyOf(sources);
        notes = notes.stream()
                .sorted(Comparator.comparing(ImportNote::severity).reversed())
                .toList();
    }

    /** The provenance of a table made by hand. */
    public static Provenance none() {
        return new Provenance(List.of(), List.of());
    }
}
