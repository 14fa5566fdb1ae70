package org.disentangle.analysis;

/**
 * What an interval rests on, beyond its method.
 *
 * @param instead why it is the immediate one although resampling was asked for (a clause without a full stop); else empty
 */
public record IntervalBasis(String instead) {
    /** Nothing that needs to be said. */
    public static final IntervalBasis PLAIN = new IntervalBasis("");

    /** An immediate interval in place of one by resampling, for a reason. */
    public static IntervalBasis insteadOfResampling(String reason) {
        return new IntervalBasis(reason);
    }
}
