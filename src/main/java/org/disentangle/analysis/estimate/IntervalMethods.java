package org.disentangle.analysis.estimate;

/** How intervals were computed, for people. */
public final class IntervalMethods {
    private IntervalMethods() {}

    /**
     * By its word in result files: "bootstrap (BCa)".
     *
     * @param word as {@link Interval#method()} has it; one that is not known is written with blanks
     */
    public static String name(String word) {
        return switch (word) {
            case "fisher_z" -> "Fisher z";
            case "bootstrap_bca" -> "bootstrap (BCa)";
            case "bootstrap_percentile" -> "bootstrap (percentiles)";
            case "family_jackknife" -> "jackknife over families";
            case "family_bootstrap" -> "bootstrap over families (percentiles)";
            default -> word.replace('_', ' ');
        };
    }

    /** In as few words as tell it from others, for the corner of a figure: "bootstrap BCa". */
    public static String shortName(String word) {
        return switch (word) {
            case "bootstrap_bca" -> "bootstrap BCa";
            case "bootstrap_percentile" -> "bootstrap percentiles";
            case "family_jackknife" -> "family jackknife";
            case "family_bootstrap" -> "family bootstrap";
            default -> name(word);
        };
    }

    /** Whether it rests on resamples. */
    public static boolean isDrawn(String word) {
        return word.startsWith("bootstrap") || word.equals("family_bootstrap");
    }
}
