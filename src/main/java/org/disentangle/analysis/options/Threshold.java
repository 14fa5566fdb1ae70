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
 * @param stated the number t, 0 &lt; t &lt; 1
 * @param ofSpearman whether it is stated for Spearman's ρ and translated for other coefficients; otherwise it is used
 *     unchanged for any coefficient
 */
public record Threshold(double stated, boolean ofSpearman) {
    /** The paper's threshold. */
    public static final double CONVENTION = 0.4;

    /** The coefficient of the convention. */
    public static final Coefficient OF_CONVENTION = Coefficient.SPEARMAN;

    public Threshold {
        if (!(stated > 0 && stated < 1)) {
            throw new IllegalArgumentException("the threshold must lie between 0 and 1, not " + stated);
        }
    }

    /** A threshold that is the same number for every coefficient. */
    public static Threshold asItStands(double stated) {
        return new Threshold(stated, false);
    }

    public Threshold withStated(double newStated) {
        return new Threshold(newStated, ofSpearman);
    }

    public Threshold withOfSpearman(boolean newOfSpearman) {
        return new Threshold(stated, newOfSpearman);
    }

    /** The coefficient it is stated for, as named in files; empty if it is used unchanged. */
    public Optional<String> of() {
        return ofSpearman ? Optional.of(OF_CONVENTION.word()) : Optional.empty();
    }

    /** The threshold for a coefficient. */
    public double in(Coefficient coefficient) {
        return ofSpearman ? equivalent(stated, coefficient) : stated;
    }

    /** The equivalent of a ρ for another coefficient, under normality. */
    public static double equivalent(double rho, Coefficient coefficient) {
        return coefficient.measure().equivalentOfSpearman(rho);
    }

    /**
     * A sentence that must accompany levels and verdicts of a coefficient other than Spearman's; empty for Spearman's.
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
