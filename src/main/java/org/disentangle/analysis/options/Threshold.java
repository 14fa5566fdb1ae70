package org.disentangle.analysis.options;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.disentangle.analysis.coefficient.Coefficient;

/**
 * The correlation at which a level becomes high. The convention (0.4) is for Spearman's ρ; with another coefficient the
 * same number means a different strength of association. Its equivalent if scores are jointly normal is {@link
 * Measure#equivalentOfSpearman}: 0.416 of Pearson's r and 0.273 of Kendall's τ for 0.4.
 *
 * @param stated 0 &lt; t &lt; 1
 * @param ofSpearman whether it is one of Spearman's ρ, to be translated for other coefficients; else it is taken as it stands
 *     for whichever coefficient is chosen
 */
public record Threshold(double stated, boolean ofSpearman) {
    /** The paper's. */
    public static final double CONVENTION = 0.4;

    /** The coefficient that the convention is of. */
    public static final Coefficient OF_CONVENTION = Coefficient.SPEARMAN;

    public Threshold {
        if (!(stated > 0 && stated < 1)) {
            throw new IllegalArgumentException("the threshold must lie between 0 and 1, not " + stated);
        }
    }

    /** The same number for every coefficient. */
    public static Threshold asItStands(double stated) {
        return new Threshold(stated, false);
    }

    public Threshold withStated(double newStated) {
        return new Threshold(newStated, ofSpearman);
    }

    public Threshold withOfSpearman(boolean newOfSpearman) {
        return new Threshold(stated, newOfSpearman);
    }

    /** The word of the coefficient that it is one of, as files say it; empty where it is taken as it stands. */
    public Optional<String> of() {
        return ofSpearman ? Optional.of(OF_CONVENTION.word()) : Optional.empty();
    }

    /** What a coefficient is compared with. */
    public double in(Coefficient coefficient) {
        return ofSpearman ? equivalent(stated, coefficient) : stated;
    }

    /** What a ρ is for another coefficient under normality. */
    public static double equivalent(double rho, Coefficient coefficient) {
        return coefficient.measure().equivalentOfSpearman(rho);
    }

    /**
     * What must be said beside a level or verdict of a coefficient other than Spearman's; a sentence. Empty for Spearman's.
     */
    public Optional<String> note(Coefficient coefficient) {
        String name = coefficient.title();
        if (coefficient.measure().isOfConvention()) {
            return Optional.empty();
        }
        return Optional.of(
                ofSpearman
                        ? "The threshold " + rounded(in(coefficient)) + " for " + name + " corresponds to "
                                + rounded(stated) + " for Spearman's ρ if scores are jointly normal."
                        : "The threshold " + rounded(stated)
                                + " is a convention for Spearman's ρ, not for "
                                + name + "; the equivalent would be "
                                + rounded(equivalent(stated, coefficient)) + " if scores are jointly normal.");
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
