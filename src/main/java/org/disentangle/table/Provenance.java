package org.disentangle.table;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Where a table comes from, with the notes made while reading it.
 *
 * @param sources the files, in the order read (tables first, then the catalogue file, if any)
 * @param notes notes on everything left out, guessed or doubtful: most severe first, otherwise in the order found, so
 *     that showing only the first of many shows those that matter
 * @param askedDirections the columns of scores whose direction is unsettled
 */
public record Provenance(List<SourceFile> sources, List<ImportNote> notes, Set<String> askedDirections) {
    public Provenance {
        sources = List.copyOf(sources);
        notes = notes.stream()
                .sorted(Comparator.comparing(ImportNote::severity).reversed())
                .toList();
        askedDirections = Set.copyOf(askedDirections);
    }

    /** Makes a provenance with no direction in doubt. */
    public Provenance(List<SourceFile> sources, List<ImportNote> notes) {
        this(sources, notes, Set.of());
    }

    public Provenance withNotes(List<ImportNote> newNotes) {
        return new Provenance(sources, newNotes, askedDirections);
    }

    /** The provenance of a table not read from a file. */
    public static Provenance none() {
        return new Provenance(List.of(), List.of());
    }
}
