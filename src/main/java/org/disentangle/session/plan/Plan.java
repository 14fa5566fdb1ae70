package org.disentangle.session.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.table.Filter;

/**
 * Every choice that leads from files to results; immutable and equal by value. Models and benchmarks are identified by
 * name, never by row, so that a plan keeps its meaning when the files change.
 *
 * @param input the files, and how to read and join them
 * @param edits the families and types edited by hand
 * @param analysis the options of the analysis
 * @param filter the models that pass, and whether the others count in the numbers
 * @param studies the studies beyond the analysis
 * @param figures the figures to write
 * @param labels the labels placed by hand
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

    /** The plan of the reference table with all defaults. */
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

    /** The initial plan of a window: known directions are proposed, and intervals come from a bootstrap over models. */
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

    /** The plan in which only models that pass a filter count, replacing any earlier filter. */
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
