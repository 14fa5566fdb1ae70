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
        StatedInfo info = entry.info();
        List<String> cells = new ArrayList<>();
        cells.add(entry.benchmark());
        cells.add(info.name().orElse(""));
        cells.add(info.metric().orElse(""));
        cells.add(info.area().orElse(""));
        cells.add(info.role().map(Role::word).orElse(""));
        cells.add(info.direction().map(Direction::word).orElse(""));
        cells.add(info.suite().parent().orElse(""));
        cells.add(info.suite().primary().map(String::valueOf).orElse(""));
        cells.add(info.purpose().map(Purpose::word).orElse(""));
        for (String name : others) {
            cells.add(entry.others().getOrDefault(name, ""));
        }
        return cells;
    }
}
