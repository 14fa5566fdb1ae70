package org.disentangle.analysis.pairs;

import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.Estimate;

/**
 * The x of a model and of the model made from it.
 *
 * @param scale the scale on which x is fitted
 * @param before the x before, in units of x
 * @param after the x after, in units of x
 */
public record ChangeOfX(XScale scale, Estimate before, Estimate after) {
    static ChangeOfX missing(String reason) {
        return new ChangeOfX(XScale.LINEAR, Estimate.missing(reason), Estimate.missing(reason));
    }

    /** The x before, on the scale. */
    public Estimate beforeOnScale() {
        return before.map(scale::of);
    }

    /** The difference, after minus before, on the scale: in units of x, or in decades if it is logarithmic. */
    public Estimate change() {
        return PairChange.difference(before.map(scale::of), after.map(scale::of));
    }
}
