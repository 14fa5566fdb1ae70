package org.disentangle.session.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.table.Filter;

/**
 * Every choice that leads from files to what is seen; immutable and equal by value. Models and benchmarks are
 * identified by name, never by row, so that a plan keeps its meaning when the files change.
 *
 * @param input the files and how they are read and joined
 * @param edits families and types that were set by hand
 * @param analysis the options of the analysis
 * @param filter the models that are let through, and what that means for the numbers
 * @param studies what is asked beyond the analysis
 * @param figures the figures written
 * @param labels labels put somewhere by hand
 */
public record Plan(
        Sources input,
        List<AttributeEdit> edits,
        AnalysisOptions analysis,
        ModelFilter filter,
        StudyChoices studies,
        FigureChoices figures,
        List<PinnedLabel> labels) {
    public Plan {
        edits = List.copyOf(edits);
        labels = List.copyOf(labels);
    }

    /** The reference table and every default. */
    public static Plan defaults() {
        return new Plan(
                Sources.reference(),
                List.of(),
                AnalysisOptions.defaults(),
                ModelFilter.none(),
                StudyChoices.none(),
                FigureChoices.defaults(),
                List.of());
    }

    /** What a window begins with: known directions are proposed, and intervals are those of a bootstrap over models. */
    public static Plan starting() {
        return defaults()
                .withInput(Sources.reference().withRoles(RoleChoices.known()))
                .withAnalysis(AnalysisOptions.defaults()
                        .withInterval(interval -> interval.withResampling(Resampling.MODELS)));
    }

    public Plan withInput(Sources newInput) {
        return new Plan(newInput, edits, analysis, filter, studies, figures, labels);
    }

    public Plan withInput(UnaryOperator<Sources> change) {
        return withInput(change.apply(input));
    }

    public Plan withEdits(List<AttributeEdit> newEdits) {
        return new Plan(input, newEdits, analysis, filter, studies, figures, labels);
    }

    public Plan withAnalysis(AnalysisOptions newAnalysis) {
        return new Plan(input, edits, newAnalysis, filter, studies, figures, labels);
    }

    public Plan withFilter(ModelFilter newFilter) {
        return new Plan(input, edits, analysis, newFilter, studies, figures, labels);
    }

    /** Only the models that pass count, whatever was filtered before. */
    public Plan withOnly(Filter passing) {
        return withFilter(passing.equals(Filter.everything()) ? ModelFilter.none() : ModelFilter.refitting(passing));
    }

    public Plan withStudies(StudyChoices newStudies) {
        return new Plan(input, edits, analysis, filter, newStudies, figures, labels);
    }

    public Plan withFigures(FigureChoices newFigures) {
        return new Plan(input, edits, analysis, filter, studies, newFigures, labels);
    }

    public Plan withLabels(List<PinnedLabel> newLabels) {
        return new Plan(input, edits, analysis, filter, studies, figures, newLabels);
    }
}
