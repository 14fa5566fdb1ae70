package org.disentangle.analysis.planning;

import java.util.Set;
import org.disentangle.analysis.estimate.Verdict;

/** A statement about a correlation and a threshold t that an interval may settle. */
public enum Decision {
    /** ρ ≥ t. */
    HIGH("high", Set.of(Verdict.HIGH)),
    /** −t &lt; ρ &lt; t. */
    LOW("low", Set.of(Verdict.LOW)),
    /** ρ ≤ −t. */
    NEGATIVE("negative", Set.of(Verdict.NEGATIVE)),
    /** ρ &lt; t. */
    NOT_HIGH("not high", Set.of(Verdict.LOW, Verdict.LOW_OR_NEGATIVE, Verdict.NEGATIVE)),
    /** ρ &gt; −t. */
    NOT_NEGATIVE("not negative", Set.of(Verdict.HIGH, Verdict.HIGH_OR_LOW, Verdict.LOW));

    private final String word;
    private final Set<Verdict> verdicts;

    Decision(String word, Set<Verdict> verdicts) {
        this.word = word;
        this.verdicts = verdicts;
    }

    /** Its name in result files and in the window. */
    public String word() {
        return word;
    }

    /** Whether a verdict settles it. */
    public boolean isMadeBy(Verdict verdict) {
        return verdicts.contains(verdict);
    }

    /**
     * Whether it is true of a correlation at a threshold; false at the threshold itself, which no interval can settle.
     */
    boolean isOpenTo(double rho, double threshold) {
        return switch (this) {
            case HIGH -> rho > threshold;
            case LOW -> Math.abs(rho) < threshold;
            case NEGATIVE -> rho < -threshold;
            case NOT_HIGH -> rho < threshold;
            case NOT_NEGATIVE -> rho > -threshold;
        };
    }

    /** Whether a correlation is exactly at the threshold of this decision. */
    boolean turnsAt(double rho, double threshold) {
        return switch (this) {
            case HIGH, NOT_HIGH -> rho == threshold;
            case LOW -> Math.abs(rho) == threshold;
            case NEGATIVE, NOT_NEGATIVE -> rho == -threshold;
        };
    }
}
