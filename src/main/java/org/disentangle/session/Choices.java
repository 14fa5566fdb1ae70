package org.disentangle.session;

import java.util.Map;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.importing.columns.ErrorColumns;
import org.disentangle.session.filter.FilterChoice;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.table.ScoreTable;

/**
 * Everything about an open document that can be undone.
 *
 * @param options of the analysis
 * @param filter which models are visible
 * @param mode what filtering means
 * @param edits families and types that were set by hand
 * @param studies a saved scale, pairs of models and subdomains
 * @param errors by column of scores the column that was chosen to hold their standard errors
 */
public record Choices(
        AnalysisOptions options,
        FilterChoice filter,
        FilterMode mode,
        AttributeEdits edits,
        LoadedStudies studies,
        Map<String, String> errors) {
    public Choices {
        errors = Map.copyOf(errors);
    }

    /** Nothing set by hand. */
    public Choices(AnalysisOptions options, FilterChoice filter, FilterMode mode) {
        this(options, filter, mode, AttributeEdits.none(), LoadedStudies.none(), Map.of());
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
        return new Choices(newOptions, filter, mode, edits, studies, errors);
    }

    public Choices withFilter(FilterChoice newFilter) {
        return new Choices(options, newFilter, mode, edits, studies, errors);
    }

    public Choices withMode(FilterMode newMode) {
        return new Choices(options, filter, newMode, edits, studies, errors);
    }

    public Choices withEdits(AttributeEdits newEdits) {
        return new Choices(options, filter, mode, newEdits, studies, errors);
    }

    public Choices withStudies(LoadedStudies newStudies) {
        return new Choices(options, filter, mode, edits, newStudies, errors);
    }

    public Choices withErrors(Map<String, String> newErrors) {
        return new Choices(options, filter, mode, edits, studies, newErrors);
    }

    /** A table as it was read, with the words that were set by hand and the columns that were chosen to hold errors. */
    ScoreTable applyTo(ScoreTable original) {
        return ErrorColumns.applyWherePresent(errors, edits.applyTo(original));
    }

    /** Whether these make the same of a table as others do. */
    boolean appliesAs(Choices others) {
        return edits.equals(others.edits) && errors.equals(others.errors);
    }
}
