package org.disentangle.analysis.pairs;

import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.table.ModelPair;

/**
 * The change from one model of a pair to the other.
 *
 * @param pair the models
 * @param x the x of both models
 * @param beforeScore its oriented score before, in the benchmark's unit
 * @param afterScore its oriented score after
 * @param predicted slope × (change of x on its scale): the change of the oriented score that the trend predicts
 * @param excess (change of the oriented score) − predicted; the method of its interval is {@code prediction}
 */
public record PairChange(
        ModelPair pair, ChangeOfX x, Estimate beforeScore, Estimate afterScore, Estimate predicted, Excess excess) {

    static PairChange missing(ModelPair pair, String reason) {
        Estimate none = Estimate.missing(reason);
        return new PairChange(pair, ChangeOfX.missing(reason), none, none, none, Excess.missing(reason));
    }

    /** The x of the model before, in units of x. */
    public Estimate beforeX() {
        return x.before();
    }

    /** The x of the model after, in units of x. */
    public Estimate afterX() {
        return x.after();
    }

    /** x after − x before, in units of x; in decades if the scale of x is logarithmic. */
    public Estimate changeOfX() {
        return x.change();
    }

    /** The oriented score after − before, in the benchmark's unit; above 0: better. */
    public Estimate changeOfScore() {
        return difference(beforeScore, afterScore);
    }

    static Estimate difference(Estimate before, Estimate after) {
        if (!before.isPresent() || !after.isPresent()) {
            return before.isPresent() ? after : before;
        }
        double difference = after.value() - before.value();
        return Double.isFinite(difference) ? Estimate.of(difference) : Estimate.missing("the change is too large");
    }
}
