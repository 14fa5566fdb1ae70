package org.disentangle.importing.arrange;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.disentangle.catalogue.AttributeNames;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.catalogue.ModelNames;
import org.disentangle.importing.options.Layout;
import org.disentangle.importing.raw.RawTable;

/** Guesses the layout of a table. */
final class LayoutGuess {
    private static final int LOOKED_AT = 500;

    private LayoutGuess() {}

    /**
     * Long if there are columns named for models and for benchmarks, their pairs are all different and the models
     * repeat; transposed if the header names models and the first column does not (if it is called "model", it must
     * name known benchmarks); otherwise wide.
     */
    static Layout of(RawTable table) {
        Optional<LongColumns> columns = LongColumns.find(table);
        if (columns.isPresent() && columns.get().fit(table)) {
            return Layout.LONG;
        }
        return isTransposed(table) ? Layout.TRANSPOSED : Layout.WIDE;
    }

    private static boolean isTransposed(RawTable table) {
        int others = table.columnCount() - 1;
        if (others < 2) {
            return false;
        }
        int modelsInHeader = 0;
        int benchmarksInHeader = 0;
        for (int column = 1; column < table.columnCount(); column++) {
            String name = table.name(column);
            modelsInHeader += ModelNames.family(name).isPresent() ? 1 : 0;
            benchmarksInHeader += isKnown(name) ? 1 : 0;
        }
        Set<String> first = new HashSet<>();
        for (int row = 0; row < Math.min(LOOKED_AT, table.rowCount()); row++) {
            table.column(0).text(row).ifPresent(first::add);
        }
        long modelsInFirst = first.stream()
                .filter(name -> ModelNames.family(name).isPresent())
                .count();
        long benchmarksInFirst = first.stream().filter(LayoutGuess::isKnown).count();
        boolean headerNamesModels = 2 * modelsInHeader > others && modelsInHeader > benchmarksInHeader;
        boolean firstNamesNone = 4 * modelsInFirst <= first.size() || 2 * benchmarksInFirst > first.size();
        boolean firstNamesBenchmarks = modelsInFirst == 0 && 2 * benchmarksInFirst > first.size();
        boolean saysModels = AttributeNames.namesModels(table.name(0));
        return headerNamesModels && (saysModels ? firstNamesBenchmarks : firstNamesNone);
    }

    private static boolean isKnown(String name) {
        return Catalogue.known().find(name).isPresent();
    }
}
