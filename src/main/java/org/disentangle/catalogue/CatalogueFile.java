package org.disentangle.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disentangle.table.ImportNote;

/**
 * A catalogue file: a CSV that describes benchmarks, one per row. Its columns are {@code
 * benchmark,name,metric,area,role,direction,parent,primary,purpose}, in any order and case; only {@code benchmark} is
 * required, and other columns are kept.
 *
 * @param entries its entries in order, one per benchmark
 * @param notes notes on what could not be read or was stated twice
 */
public record CatalogueFile(List<StatedEntry> entries, List<ImportNote> notes) {
    public CatalogueFile {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /**
     * Reads a catalogue file: UTF-8 (or UTF-16 with its mark), separated by commas, semicolons or tabs. A cell that
     * cannot be understood becomes a note and counts as not stated; of two rows about the same benchmark, the first
     * counts.
     *
     * @param source the file's name as the user gave it
     * @throws CatalogueException if the file is not a catalogue, with a sentence for the user
     */
    public static CatalogueFile read(InputStream bytes, String source) throws IOException, CatalogueException {
        return new CatalogueReader(source).read(bytes);
    }

    /** Writes entries so that reading them gives the same; spreadsheets run no cell of it as a formula. */
    public static void write(List<StatedEntry> entries, Appendable out) throws IOException {
        CatalogueWriter.write(entries, out);
    }

    /** The entry about a column: by its exact name, otherwise by the name ignoring case. */
    public Optional<StatedEntry> find(String column) {
        for (StatedEntry entry : entries) {
            if (entry.benchmark().equals(column)) {
                return Optional.of(entry);
            }
        }
        String name = column.strip().toLowerCase(Locale.ROOT);
        List<StatedEntry> alike = entries.stream()
                .filter(entry -> entry.benchmark().toLowerCase(Locale.ROOT).equals(name))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
