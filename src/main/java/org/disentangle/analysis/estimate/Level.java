package org.disentangle.analysis.estimate;

import java.util.Locale;

/** The position of a point estimate relative to the threshold t: high (ρ ≥ t), negative (ρ ≤ −t), or low in between. */
public enum Level {
    HIGH,
    LOW,
    NEGATIVE,
    /** There is no coefficient. */
    NONE;

    /** The level of an estimate at a threshold. */
    public static Level of(Estimate rho, double threshold) {
        if (!rho.isPresent()) {
            return NONE;
        }
        double value = rho.value();
        return value >= threshold ? HIGH : value <= -threshold ? NEGATIVE : LOW;
    }

    /** Its name in result files and in the window; empty for {@link #NONE}. */
    public String word() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
