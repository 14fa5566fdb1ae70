package org.disentangle.analysis.reliability;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.table.Direction;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Numbers;

/** The sentences beside the numbers of a {@link Reliability}. */
record ReliabilityNotes(
        BenchmarkCorrelation correlation, double threshold, Attenuation attenuation, List<String> sentences) {
    ReliabilityNotes(BenchmarkCorrelation correlation, double threshold, Attenuation attenuation) {
        this(correlation, threshold, attenuation, new ArrayList<>());
    }

    void aboutErrors(Reliability.KnownPart ofX) {
        if (ofX.needed() > 0 && ofX.known() == 0) {
            sentences.add("The standard errors of x are not known; its reliability is assumed to be 1, so "
                    + "the correction is, if anything, too small.");
        } else if (!ofX.isComplete()) {
            sentences.add("Of the standard errors of x, " + ofX.known() + " of " + ofX.needed()
                    + " are known; the others are assumed to be 0, so the correction is, if anything, too small.");
        }
        if (correlation.benchmark().info().direction() instanceof Direction.Target) {
            sentences.add("The standard errors are applied unchanged to the distance from the target; near "
                    + "the target they are slightly too large.");
        }
    }

    /** Warns that a low correlation of an unreliable benchmark is not evidence of absence. */
    void caution() {
        if (Math.abs(attenuation.r()) < threshold && attenuation.reliability() < Reliability.MODEST) {
            String how = attenuation.reliability() > 0
                    ? "The benchmark tells these models apart with a reliability of only "
                            + rounded(attenuation.reliability())
                    : "The scores of these models scatter less than their standard errors";
            sentences.add(how + ": the low correlation may only be noise.");
        }
    }

    void aboutCorrection(CorrectedInterval interval) {
        double corrected = attenuation.corrected();
        if (Math.abs(corrected) > 1) {
            sentences.add("The corrected correlation comes out at " + rounded(corrected)
                    + " and is reported as the nearest possible value, " + (corrected > 0 ? "1" : "−1") + ".");
        } else if (Math.abs(attenuation.r()) < threshold && Math.abs(corrected) >= threshold) {
            sentences.add("The correlation is low only until it is corrected for noise in the scores.");
        }
        if (interval.degenerate() > 0) {
            sentences.add(leftOut(
                    interval.degenerate(), "with fewer than 4 distinct models or a constant column", "left out."));
        }
        if (interval.refused() > 0 && interval.interval().isPresent()) {
            sentences.add(leftOut(
                    interval.refused(), "with too low a reliability", "left out; the interval may be too narrow."));
        }
    }

    private static String leftOut(int resamples, String why, String end) {
        return Counts.of(resamples, "resample " + why + " was ", "resamples " + why + " were ") + end;
    }

    static String rounded(double value) {
        return Numbers.fixed(value, 2);
    }
}
