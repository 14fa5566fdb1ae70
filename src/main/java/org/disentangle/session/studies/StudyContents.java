package org.disentangle.session.studies;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.score.GivenScores;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.table.ModelPair;

/**
 * The contents of the files beside the tables, as far as they concern a table.
 *
 * @param scale the saved scale on which models are scored; empty: the score is fitted
 * @param pairs models before and after a change
 * @param subdomains named parts of the capabilities benchmarks, none with a benchmark of another
 * @param notes whole sentences about what was not understood
 */
public record StudyContents(
        Optional<FrozenScales> scale, List<ModelPair> pairs, List<Subdomain> subdomains, List<String> notes) {
    public StudyContents {
        pairs = List.copyOf(pairs);
        subdomains = List.copyOf(subdomains);
        notes = List.copyOf(notes);
    }

    /** Nothing. */
    public static StudyContents none() {
        return new StudyContents(Optional.empty(), List.of(), List.of(), List.of());
    }

    /** The scores that take the place of the fitted one. */
    public Optional<GivenScores> scores() {
        return scale.map(scales -> scales);
    }
}
