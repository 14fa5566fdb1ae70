package org.disentangle.session;

import org.disentangle.analysis.AnalysisOptions;

/**
 * Everything about an open document that can be undone.
 *
 * @param options of the analysis
 * @param filter which models are visible
 * @param mode what filtering means
 */
public record Choices(AnalysisOptions options, FilterChoice filter, FilterMode mode) {
    /** The paper's options, every model visible, and filters that hide. */
    public static Choices defaults() {
        return new Choices(AnalysisOptions.defaults(), FilterChoice.none(), FilterMode.HIDE);
    }

    public Choices withOptions(AnalysisOptions newOptions) {
        return new Choices(newOptions, filter, mode);
    }

    public Choices withFilter(FilterChoice newFilter) {
        return new Choices(options, newFilter, mode);
    }

    public Choices withMode(FilterMode newMode) {
        return new Choices(options, filter, newMode);
    }
}
