package org.disentangle.session;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.score.GivenScores;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.table.ModelPair;

/**
 * What stands beside the tables, as it was read when it was chosen.
 *
 * @param scale the saved scale on which models are scored; empty: the score is fitted
 * @param pairs models before and after a change
 * @param subdomains named parts of the capabilities benchmarks
 */
public record LoadedStudies(Optional<Scale> scale, Optional<Pairs> pairs, Subdomains subdomains) {

    /** A saved scale and the file it was read from, by path. */
    public record Scale(String file, FrozenScales scales) {}

    /** Pairs of models and the file they were read from, by path. */
    public record Pairs(String file, List<ModelPair> all) {
        public Pairs {
            all = List.copyOf(all);
        }
    }

    /**
     * Parts of the capabilities benchmarks.
     *
     * @param file where they were read from, by path; empty: they were named by hand, or there are none
     * @param all no benchmark in two of them
     */
    public record Subdomains(Optional<String> file, List<Subdomain> all) {
        public Subdomains {
            all = List.copyOf(all);
        }

        public static Subdomains none() {
            return new Subdomains(Optional.empty(), List.of());
        }

        /** Named by hand. */
        public static Subdomains of(List<Subdomain> all) {
            return new Subdomains(Optional.empty(), all);
        }
    }

    /** Nothing. */
    public static LoadedStudies none() {
        return new LoadedStudies(Optional.empty(), Optional.empty(), Subdomains.none());
    }

    public LoadedStudies withScale(Optional<Scale> newScale) {
        return new LoadedStudies(newScale, pairs, subdomains);
    }

    public LoadedStudies withPairs(Optional<Pairs> newPairs) {
        return new LoadedStudies(scale, newPairs, subdomains);
    }

    public LoadedStudies withSubdomains(Subdomains newSubdomains) {
        return new LoadedStudies(scale, pairs, newSubdomains);
    }

    /** The scores that take the place of the fitted one. */
    public Optional<GivenScores> scores() {
        return scale.map(Scale::scales);
    }

    /** The pairs; none where none were chosen. */
    public List<ModelPair> allPairs() {
        return pairs.map(Pairs::all).orElse(List.of());
    }

    /** The same as a recipe says it: by files where there are any. */
    public StudyChoices choices() {
        return StudyChoices.none()
                .withScale(scale.map(Scale::file))
                .withPairs(pairs.map(Pairs::file))
                .withSubdomains(subdomains.file())
                .withGroups(subdomains.file().isPresent() ? List.of() : subdomains.all());
    }
}
