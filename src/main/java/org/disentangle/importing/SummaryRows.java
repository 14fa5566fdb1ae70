package org.disentangle.importing;

import java.util.Locale;
import java.util.Set;
import org.disentangle.importing.number.Spaces;

/** Rows that sum the others up and are no models of their own. */
final class SummaryRows {
    private static final Set<String> NAMES = Set.of(
            "average",
            "averages",
            "avg",
            "mean",
            "median",
            "total",
            "totals",
            "grand total",
            "sum",
            "overall",
            "overall average",
            "overall mean",
            "macro average",
            "micro average",
            "macro avg",
            "micro avg",
            "min",
            "minimum",
            "max",
            "maximum",
            "std",
            "std dev",
            "stdev",
            "standard deviation");

    private SummaryRows() {}

    /** Whether a row of this name is one: the whole name says so, not a part of it. */
    static boolean isSummary(String name) {
        String words = Spaces.strip(name.replaceAll("[*:.()_\\-\\s]+", " ")).toLowerCase(Locale.ROOT);
        return NAMES.contains(words);
    }
}
