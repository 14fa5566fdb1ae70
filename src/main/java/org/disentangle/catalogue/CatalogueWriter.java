package org.disentangle.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disentangle.table.Direction;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;

/** Writes catalogue files. */
final class CatalogueWriter {
    private CatalogueWriter() {}

    static void write(List<StatedEntry> entries, Appendable out) throws IOException {
        Set<String> others = new LinkedHashSet<>();
        entries.forEach(entry -> others.addAll(entry.others().keySet()));
        GuardedCsv csv = new GuardedCsv(out);
        for (String name : CatalogueReader.COLUMNS) {
            csv.words(name);
        }
        for (String name : others) {
            csv.wordsOrNumber(name);
        }
        csv.endRecord();
        for (StatedEntry entry : entries) {
            for (String cell : cells(entry, others)) {
                csv.wordsOrNumber(cell);
            }
            csv.endRecord();
        }
    }

    private static List<String> cells(StatedEntry entry, Set<String> others) {
        List<String> cells = new ArrayList<>();
        cells.add(entry.benchmark());
        cells.add(entry.name().orElse(""));
        cells.add(entry.metric().orElse(""));
        cells.add(entry.area().orElse(""));
        cells.add(entry.role().map(Role::word).orElse(""));
        cells.add(entry.direction().map(Direction::word).orElse(""));
        cells.add(entry.parent().orElse(""));
        cells.add(entry.primary().map(String::valueOf).orElse(""));
        cells.add(entry.purpose().map(Purpose::word).orElse(""));
        for (String name : others) {
            cells.add(entry.others().getOrDefault(name, ""));
        }
        return cells;
    }
}
