package org.disentangle.analysis.estimate;

import org.disentangle.wording.Counts;

/**
 * What an interval is based on, besides its method.
 *
 * @param instead why it is the immediate one although resampling was requested (a clause without full stop); otherwise
 *     empty
 * @param resamples the number of resamples behind it; 0 if none were drawn
 * @param lowError the Monte Carlo error of the lower end: its standard deviation across seeds
 * @param highError the Monte Carlo error of the upper end
 * @param atEdge whether an end is so near to a threshold that another seed might give a different verdict
 */
public record IntervalBasis(String instead, int resamples, Estimate lowError, Estimate highError, boolean atEdge) {
    private static final Estimate NO_ERROR = Estimate.missing("nothing was drawn at random");

    /** The number of errors beyond which an end counts as safely on its side of a threshold. */
    private static final int ERRORS = 3;

    /** A basis that needs no comment. */
    public static final IntervalBasis PLAIN = new IntervalBasis("", 0, NO_ERROR, NO_ERROR, false);

    /** The basis of an immediate interval in place of a resampled one, with the reason. */
    public static IntervalBasis insteadOfResampling(String reason) {
        return new IntervalBasis(reason, 0, NO_ERROR, NO_ERROR, false);
    }

    /** The basis of resampled ends. */
    public static IntervalBasis drawn(int resamples, double lowError, double highError) {
        return new IntervalBasis("", resamples, Estimate.of(lowError), Estimate.of(highError), false);
    }

    /** The basis of resampled ends whose errors are unknown, with the reason. */
    public static IntervalBasis drawn(int resamples, String noErrors) {
        return new IntervalBasis("", resamples, Estimate.missing(noErrors), Estimate.missing(noErrors), false);
    }

    IntervalBasis atEdge(boolean newAtEdge) {
        return new IntervalBasis(instead, resamples, lowError, highError, newAtEdge);
    }

    /** The sentence for an interval at the edge. */
    public String edgeNote() {
        return "The verdict is at the edge: after " + Counts.of(resamples, "resample", "resamples")
                + " an end of the interval is within three Monte Carlo errors of the threshold, and another "
                + "seed may give a different verdict.";
    }

    /** Whether more resamples may change the verdict: the ends are at the edge, or their errors are not known yet. */
    public boolean isOpen() {
        return atEdge || resamples > 0 && !lowError.isPresent();
    }

    /** Whether an end with this error may be on either side of a threshold; false if the error is unknown. */
    static boolean mayCross(Estimate end, Estimate error, double threshold) {
        return error.isPresent() && Math.abs(end.value() - threshold) <= ERRORS * error.value();
    }
}
