package org.disentangle.table;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Where a table comes from, with the notes made while reading it.
 *
 * @param sources the files, in the order read (tables first, then the catalogue file if there was one)
 * @param notes everything left out, guessed or doubtful: the worst first, equally bad ones in the order found, so that whoever
 *     shows only the first of many shows the ones that matter
 * @param askedDirections the columns of scores of which nobody has settled which way is better
 */
public record Provenance(List<SourceFile> sources, List<ImportNote> notes, Set<String> askedDirections) {
    public Provenance {
        sources = List.copyOf(sources);
        notes = notes.stream()
                .sorted(Comparator.comparing(ImportNote::severity).reversed())
                .toList();
        askedDirections = Set.copyOf(askedDirections);
    }

    /** No direction is in doubt. */
    public Provenance(List<SourceFile> sources, List<ImportNote> notes) {
        this(sources, notes, Set.of());
    }

    public Provenance withNotes(List<ImportNote> newNotes) {
        return new Provenance(sources, newNotes, askedDirections);
    }

    /** The provenance of a table made by hand. */
    public static Provenance none() {
        return new Provenance(List.of(), List.of());
    }
}
