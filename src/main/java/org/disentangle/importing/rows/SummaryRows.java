package org.disentangle.importing.rows;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.disentangle.importing.number.Spaces;

/** Recognises rows that summarise others and are not models. */
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

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[*:.()_\\-\\s]+");

    private SummaryRows() {}

    /** Whether a row is a summary, judged by its whole name. */
    static boolean isSummary(String name) {
        if (hasDigit(name)) {
            return false;
        }
        String words = Spaces.strip(BETWEEN_WORDS.matcher(name).replaceAll(" ")).toLowerCase(Locale.ROOT);
        return NAMES.contains(words);
    }

    /** Whether a name has a digit: nearly every model's name does, and no summary's name does. */
    private static boolean hasDigit(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
