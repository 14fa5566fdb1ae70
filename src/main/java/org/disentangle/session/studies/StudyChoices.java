package org.disentangle.session.studies;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.subdomains.Subdomain;

/**
 * The studies requested beyond the analysis of one table.
 *
 * @param comparisons which correlations are compared
 * @param scale the file of a saved scale on which models are scored, by path; empty: the score is fitted
 * @param pairs the file of models before and after a change, by path
 * @param subdomains the file that says which capabilities benchmark belongs to which subdomain, by path
 * @param groups the subdomains themselves, where they were named by hand and stand in no file
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

    /** Subdomains from a file, if any. */
    public StudyChoices(
            List<Comparison> comparisons, Optional<String> scale, Optional<String> pairs, Optional<String> subdomains) {
        this(comparisons, scale, pairs, subdomains, List.of());
    }

    /**
     * Two correlations whose difference is wanted.
     *
     * @param first a benchmark, by column
     * @param second another one, compared in every group; empty: the first one is compared between every two groups
     */
    public record Comparison(String first, Optional<String> second) {}

    /** Nothing. */
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
