package org.disentangle.analysis.resampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.ResamplingBounds;
import org.disentangle.analysis.statistics.SortedColumn;

/**
 * Which correlations of a sample cannot be resampled, because too few models differ from the rest in one of the columns
 * they depend on ({@link ResamplingBounds}): the benchmark, x, or, if the score is refitted, a capabilities benchmark.
 *
 * @param byTarget the reason for each target; empty if resamples give an interval
 */
record Refusals(List<Optional<String>> byTarget) {

    static Refusals of(Sample sample, ResamplingBounds bounds) {
        Optional<String> score = ofScore(sample, bounds);
        List<Optional<String>> reasons = new ArrayList<>();
        for (SortedColumn target : sample.targets()) {
            reasons.add(bounds.reasonAgainst(target, sample.x().column(), "score")
                    .or(() -> score)
                    .or(() -> ofX(sample, target, bounds)));
        }
        return new Refusals(List.copyOf(reasons));
    }

    private static Optional<String> ofScore(Sample sample, ResamplingBounds bounds) {
        for (int j = 0; j < sample.x().capabilities().length; j++) {
            String noun = "score in the capabilities benchmark "
                    + sample.labels().capabilities().get(j);
            Optional<String> reason = bounds.reasonAgainstPart(sample.x().capabilities()[j], noun);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    /** The reason for an x that is the same in every resample; a refitted x depends on its parts. */
    private static Optional<String> ofX(Sample sample, SortedColumn target, ResamplingBounds bounds) {
        return !sample.x().fixed() || sample.x().column().isUntied()
                ? Optional.empty()
                : bounds.reasonAgainst(
                        sample.x().column(), target, sample.labels().x());
    }
}
