package org.disentangle.analysis;

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

    /** The word used in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
