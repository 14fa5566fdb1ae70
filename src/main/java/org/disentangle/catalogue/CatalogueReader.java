package org.disentangle.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ImportNote.Severity;

/** Reads one catalogue file. */
final class CatalogueReader {
    static final List<String> COLUMNS =
            List.of("benchmark", "name", "metric", "area", "role", "direction", "parent", "primary", "purpose");

    private final String source;
    private final List<ImportNote> notes = new ArrayList<>();
    private final Map<String, StatedEntry> entries = new LinkedHashMap<>();
    /** The indices of a catalogue's columns in the file. */
    private final Map<String, Integer> places = new HashMap<>();
    /** The other columns of the file and their indices. */
    private final Map<String, Integer> otherPlaces = new LinkedHashMap<>();

    private int width;

    CatalogueReader(String source) {
        this.source = source;
    }

    CatalogueFile read(InputStream bytes) throws IOException, CatalogueException {
        FileText.read(bytes, source, this::accept);
        if (places.isEmpty()) {
            throw new CatalogueException(
                    source + " is empty; a catalogue needs a header with at least the column \"benchmark\"");
        }
        return new CatalogueFile(List.copyOf(entries.values()), notes);
    }

    private void accept(CSVRecord record, int line) throws CatalogueException {
        if (places.isEmpty()) {
            readHeader(record);
        } else {
            readEntry(record, line);
        }
    }

    private void readHeader(CSVRecord header) throws CatalogueException {
        width = header.size();
        for (int column = 0; column < header.size(); column++) {
            String name = FormulaGuard.unguarded(header.get(column).strip());
            String plain = name.toLowerCase(Locale.ROOT);
            Integer earlier = COLUMNS.contains(plain)
                    ? places.putIfAbsent(plain, column)
                    : name.isEmpty() ? null : otherPlaces.putIfAbsent(name, column);
            if (earlier != null) {
                note(OptionalInt.of(1), name, "The column appears twice; the first one is used.");
            }
        }
        if (!places.containsKey("benchmark")) {
            throw new CatalogueException(source
                    + " has no column \"benchmark\", which names the benchmark of each row; its columns are "
                    + String.join(", ", header.toList()));
        }
    }

    private void readEntry(CSVRecord record, int line) {
        Optional<String> benchmark = text(record, "benchmark");
        if (benchmark.isEmpty()) {
            note(OptionalInt.of(line), "benchmark", "The row names no benchmark; it is left out.");
            return;
        }
        if (record.size() > width) {
            note(OptionalInt.of(line), "", "The row has more cells than the header; the extra cells are ignored.");
        }
        StatedEntry earlier = entries.get(benchmark.get());
        if (earlier != null) {
            note(
                    OptionalInt.of(line),
                    "benchmark",
                    "The benchmark " + benchmark.get() + " was already described on line " + earlier.line()
                            + "; this row is left out.");
            return;
        }
        entries.put(benchmark.get(), entry(record, line, benchmark.get()));
    }

    private StatedEntry entry(CSVRecord record, int line, String benchmark) {
        return new StatedEntry(
                benchmark,
                line,
                new StatedInfo(
                        text(record, "name"),
                        text(record, "metric"),
                        text(record, "area"),
                        word(record, line, "role", CatalogueWords::role, CatalogueWords.ROLES),
                        word(record, line, "direction", CatalogueWords::direction, CatalogueWords.DIRECTIONS),
                        new StatedInfo.StatedSuite(
                                text(record, "parent"),
                                word(record, line, "primary", CatalogueWords::truth, CatalogueWords.TRUTHS)),
                        word(record, line, "purpose", CatalogueWords::purpose, CatalogueWords.PURPOSES)),
                others(record));
    }

    private Map<String, String> others(CSVRecord record) {
        Map<String, String> others = new LinkedHashMap<>();
        otherPlaces.forEach((name, place) -> cell(record, place).ifPresent(cell -> others.put(name, cell)));
        return others;
    }

    private Optional<String> text(CSVRecord record, String column) {
        Integer place = places.get(column);
        return place == null ? Optional.empty() : cell(record, place);
    }

    private <T> Optional<T> word(
            CSVRecord record, int line, String column, Function<String, Optional<T>> meaning, String expected) {
        Optional<String> cell = text(record, column);
        Optional<T> value = cell.flatMap(meaning);
        if (cell.isPresent() && value.isEmpty()) {
            note(
                    OptionalInt.of(line),
                    column,
                    "\"" + cell.get() + "\" is not understood and is ignored; write " + expected + ".");
        }
        return value;
    }

    private static Optional<String> cell(CSVRecord record, int place) {
        String cell = place < record.size() ? record.get(place).strip() : "";
        return cell.isEmpty() ? Optional.empty() : Optional.of(FormulaGuard.unguarded(cell));
    }

    private void note(OptionalInt line, String column, String message) {
        Optional<String> name = column.isEmpty() ? Optional.empty() : Optional.of(column);
        notes.add(new ImportNote(Severity.WARNING, source, line, name, message));
    }
}
