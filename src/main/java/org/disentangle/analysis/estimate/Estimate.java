package org.disentangle.analysis.estimate;

import java.util.NoSuchElementException;
import java.util.function.DoubleUnaryOperator;

/** A finite number, or the reason why it cannot be computed. */
public final class Estimate {
    private final double value;
    private final String reason;

    private Estimate(double value, String reason) {
        this.value = value;
        this.reason = reason;
    }

    /**
     * Makes an estimate with a number.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public static Estimate of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an estimate must be finite, not " + value);
        }
        return new Estimate(value, "");
    }

    /** Makes a missing estimate with a reason (a clause without full stop: "the scores are constant"). */
    public static Estimate missing(String reason) {
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("a missing number needs its reason");
        }
        return new Estimate(Double.NaN, reason);
    }

    public boolean isPresent() {
        return reason.isEmpty();
    }

    /**
     * The number.
     *
     * @throws NoSuchElementException if there is none
     */
    public double value() {
        if (!isPresent()) {
            throw new NoSuchElementException(reason);
        }
        return value;
    }

    /** Why there is no number; empty if there is one. */
    public String reason() {
        return reason;
    }

    /** The number, or another one if it is missing. */
    public double orElse(double other) {
        return isPresent() ? value : other;
    }

    /** Transforms the number; a missing one stays missing for the same reason. */
    public Estimate map(DoubleUnaryOperator change) {
        return isPresent() ? of(change.applyAsDouble(value)) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Estimate estimate
                && Double.compare(value, estimate.value) == 0
                && reason.equals(estimate.reason);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(value) + reason.hashCode();
    }

    @Override
    public String toString() {
        return isPresent() ? Double.toString(value) : "none (" + reason + ")";
    }
}
