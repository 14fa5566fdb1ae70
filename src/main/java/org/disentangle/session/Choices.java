package org.disentangle.session;

import org.disentangle.analysis.AnalysisOptions;
import org.disentangle.analysis.Resampling;

/**
 * Everything about an open document that can be undone.
 *
 * @param options of the analysis
 * @param filter which models are visible
 * @param mode what filtering means
 * @param edits families and types that were set by hand
 * @param studies a saved scale, pairs of models and subdomains
 */
public record Choices(
        AnalysisOptions options, FilterChoice filter, FilterMode mode, AttributeEdits edits, LoadedStudies studies) {
    /** Nothing set by hand. */
    public Choices(AnalysisOptions options, FilterChoice filter, FilterMode mode) {
        this(options, filter, mode, AttributeEdits.none(), LoadedStudies.none());
    }

    /** The paper's options, every model visible, and filters that hide. */
    public static Choices defaults() {
        return new Choices(AnalysisOptions.defaults(), FilterChoice.none(), FilterMode.HIDE);
    }

    /** What a window begins with: the paper's options, and intervals of a bootstrap over models. */
    public static Choices starting() {
        return defaults()
                .withOptions(AnalysisOptions.defaults()
                        .withInterval(interval -> interval.withResampling(Resampling.MODELS)));
    }

    public Choices withOptions(AnalysisOptions newOptions) {
        return new Choices(newOptions, filter, mode, edits, studies);
    }

    public Choices withFilter(FilterChoice newFilter) {
        return new Choices(options, newFilter, mode, edits, studies);
    }

    public Choices withMode(FilterMode newMode) {
        return new Choices(options, filter, newMode, edits, studies);
    }

    public Choices withEdits(AttributeEdits newEdits) {
        return new Choices(options, filter, mode, newEdits, studies);
    }

    public Choices withStudies(LoadedStudies newStudies) {
        return new Choices(options, filter, mode, edits, newStudies);
    }
}
