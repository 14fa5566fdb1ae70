package org.disentangle.analysis.options;

import java.util.Locale;

/** A measure of association. */
public enum Coefficient {
    SPEARMAN("ρ"),
    PEARSON("r"),
    KENDALL("τ");

    private final String symbol;

    Coefficient(String symbol) {
        this.symbol = symbol;
    }

    /** The letter it is written with: ρ, r, τ. */
    public String symbol() {
        return symbol;
    }

    /** "Spearman's ρ", "Pearson's r", "Kendall's τ". */
    public String title() {
        String word = name();
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) + "'s " + symbol;
    }

    /** The word used in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
