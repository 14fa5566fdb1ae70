package org.disentangle.session.studies;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.subdomains.Subdomain;

/**
 * The studies requested beyond the analysis of one table.
 *
 * @param comparisons the correlations to compare
 * @param scale the path of a saved scale to score models on; empty: the score is fitted
 * @param pairs the path of a file of models before and after a change
 * @param subdomains the path of a file that assigns capabilities benchmarks to subdomains
 * @param groups the subdomains themselves, if they were named by hand
 */
public record StudyChoices(
        List<Comparison> comparisons,
        Optional<String> scale,
        Optional<String> pairs,
        Optional<String> subdomains,
        List<Subdomain> groups) {
    public StudyChoices {
        comparisons = List.copyOf(comparisons);
        groups = List.copyOf(groups);
    }

    /** Makes choices with subdomains from a file, if any. */
    public StudyChoices(
            List<Comparison> comparisons, Optional<String> scale, Optional<String> pairs, Optional<String> subdomains) {
        this(comparisons, scale, pairs, subdomains, List.of());
    }

    /**
     * Two correlations to compare.
     *
     * @param first the column of a benchmark
     * @param second the column of another one, to compare in every group; empty: compare the first one between every
     *     two groups
     */
    public record Comparison(String first, Optional<String> second) {}

    /** No studies. */
    public static StudyChoices none() {
        return new StudyChoices(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public StudyChoices withComparisons(List<Comparison> newComparisons) {
        return new StudyChoices(newComparisons, scale, pairs, subdomains, groups);
    }

    public StudyChoices withScale(Optional<String> newScale) {
        return new StudyChoices(comparisons, newScale, pairs, subdomains, groups);
    }

    public StudyChoices withPairs(Optional<String> newPairs) {
        return new StudyChoices(comparisons, scale, newPairs, subdomains, groups);
    }

    public StudyChoices withSubdomains(Optional<String> newSubdomains) {
        return new StudyChoices(comparisons, scale, pairs, newSubdomains, groups);
    }

    public StudyChoices withGroups(List<Subdomain> newGroups) {
        return new StudyChoices(comparisons, scale, pairs, subdomains, newGroups);
    }
}
