package org.disentangle.analysis.estimate;

import org.disentangle.wording.Counts;

/**
 * What an interval is based on, besides its method.
 *
 * @param instead why it is the immediate one although resampling was asked for (a clause without a full stop); else empty
 * @param resamples how many resamples it is computed from; 0 where none were drawn
 * @param lowError the Monte Carlo error of the lower end: the standard deviation that it would have among other seeds
 * @param highError that of the upper end
 * @param atEdge whether an end lies so near to a threshold that another seed might give another verdict
 */
public record IntervalBasis(String instead, int resamples, Estimate lowError, Estimate highError, boolean atEdge) {
    private static final Estimate NO_ERROR = Estimate.missing("nothing was drawn at random");

    /** An end farther than so many errors from a threshold is taken to stay on its side of it. */
    private static final int ERRORS = 3;

    /** Nothing that needs to be said. */
    public static final IntervalBasis PLAIN = new IntervalBasis("", 0, NO_ERROR, NO_ERROR, false);

    /** An immediate interval in place of one by resampling, for a reason. */
    public static IntervalBasis insteadOfResampling(String reason) {
        return new IntervalBasis(reason, 0, NO_ERROR, NO_ERROR, false);
    }

    /** Of ends that were drawn. */
    public static IntervalBasis drawn(int resamples, double lowError, double highError) {
        return new IntervalBasis("", resamples, Estimate.of(lowError), Estimate.of(highError), false);
    }

    /** Of ends that were drawn, whose errors are not known for a reason. */
    public static IntervalBasis drawn(int resamples, String noErrors) {
        return new IntervalBasis("", resamples, Estimate.missing(noErrors), Estimate.missing(noErrors), false);
    }

    IntervalBasis atEdge(boolean newAtEdge) {
        return new IntervalBasis(instead, resamples, lowError, highError, newAtEdge);
    }

    /** What is said where it is at the edge; a whole sentence. */
    public String edgeNote() {
        return "The verdict is at the edge: after " + Counts.of(resamples, "resample", "resamples")
                + " an end of the interval is within three Monte Carlo errors of the threshold, and another "
                + "seed may give a different verdict.";
    }

    /** Whether more resamples may change what is said of the ends: they are at the edge, or their errors not known yet. */
    public boolean isOpen() {
        return atEdge || resamples > 0 && !lowError.isPresent();
    }

    /** Whether an end with this error may lie on either side of a threshold; of an unknown error that is not said. */
    static boolean mayCross(Estimate end, Estimate error, double threshold) {
        return error.isPresent() && Math.abs(end.value() - threshold) <= ERRORS * error.value();
    }
}
