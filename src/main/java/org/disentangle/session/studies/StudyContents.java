package org.disentangle.session.studies;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.score.GivenScores;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.table.ModelPair;

/**
 * The contents of the study files, as far as they concern a table.
 *
 * @param scale the saved scale to score models on; empty: the score is fitted
 * @param pairs the pairs of models before and after a change
 * @param subdomains the subdomains of the capabilities benchmarks, which do not overlap
 * @param notes sentences about what was not understood
 */
public record StudyContents(
        Optional<FrozenScales> scale, List<ModelPair> pairs, List<Subdomain> subdomains, List<String> notes) {
    public StudyContents {
        pairs = List.copyOf(pairs);
        subdomains = List.copyOf(subdomains);
        notes = List.copyOf(notes);
    }

    /** No contents. */
    public static StudyContents none() {
        return new StudyContents(Optional.empty(), List.of(), List.of(), List.of());
    }

    /** The scores that replace the fitted one. */
    public Optional<GivenScores> scores() {
        return scale.map(scales -> scales);
    }
}
