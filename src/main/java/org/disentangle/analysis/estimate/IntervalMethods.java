package org.disentangle.analysis.estimate;

/** The names of interval methods for users. */
public final class IntervalMethods {
    private IntervalMethods() {}

    /**
     * The name of a method, such as "bootstrap (BCa)".
     *
     * @param word the word from {@link Interval#method()}; in an unknown one, underscores become spaces
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

    /** The shortest distinct name, for the corner of a figure: "bootstrap BCa". */
    public static String shortName(String word) {
        return switch (word) {
            case "bootstrap_bca" -> "bootstrap BCa";
            case "bootstrap_percentile" -> "bootstrap percentiles";
            case "family_jackknife" -> "family jackknife";
            case "family_bootstrap" -> "family bootstrap";
            default -> name(word);
        };
    }

    /** Whether a method uses resamples. */
    public static boolean isDrawn(String word) {
        return word.startsWith("bootstrap") || word.equals("family_bootstrap");
    }
}
