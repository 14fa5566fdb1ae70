package org.disentangle.session;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.table.Filter;

/**
 * Every choice that leads from files to a result.
 *
 * @param files the tables, by path; empty: the shipped reference table
 * @param benchmarks the catalogue file
 * @param capabilities by column name; empty: as known
 * @param safety by column name; empty: every other
 * @param analysis the options of the analysis
 * @param filter the models kept (refitted)
 * @param figures the figures written
 * @param input how the files are read and which are joined to them
 * @param studies what is asked beyond the analysis
 */
public record Recipe(
        List<String> files,
        Optional<String> benchmarks,
        List<String> capabilities,
        List<String> safety,
        AnalysisOptions analysis,
        Filter filter,
        FigureChoices figures,
        InputChoices input,
        StudyChoices studies) {
    /** The word that asks for one group of all models where a column is expected. */
    public static final String NO_GROUPS = "none";

    /** Behind a threshold on the command line: it is one of Spearman's ρ and is translated for other coefficients. */
    public static final String OF_SPEARMAN = "@spearman";

    public Recipe {
        files = List.copyOf(files);
        capabilities = List.copyOf(capabilities);
        safety = List.copyOf(safety);
    }

    /** The files read as guessed, and none joined. */
    public Recipe(
            List<String> files,
            Optional<String> benchmarks,
            List<String> capabilities,
            List<String> safety,
            AnalysisOptions analysis,
            Filter filter,
            FigureChoices figures) {
        this(
                files,
                benchmarks,
                capabilities,
                safety,
                analysis,
                filter,
                figures,
                InputChoices.defaults(),
                StudyChoices.none());
    }

    /** The reference table and every default. */
    public static Recipe defaults() {
        return new Recipe(
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                AnalysisOptions.defaults(),
                Filter.everything(),
                FigureChoices.defaults());
    }

    public Recipe withFiles(List<String> newFiles) {
        return new Recipe(newFiles, benchmarks, capabilities, safety, analysis, filter, figures, input, studies);
    }

    public Recipe withAnalysis(AnalysisOptions newAnalysis) {
        return new Recipe(files, benchmarks, capabilities, safety, newAnalysis, filter, figures, input, studies);
    }

    public Recipe withFilter(Filter newFilter) {
        return new Recipe(files, benchmarks, capabilities, safety, analysis, newFilter, figures, input, studies);
    }

    public Recipe withFigures(FigureChoices newFigures) {
        return new Recipe(files, benchmarks, capabilities, safety, analysis, filter, newFigures, input, studies);
    }

    public Recipe withInput(InputChoices newInput) {
        return new Recipe(files, benchmarks, capabilities, safety, analysis, filter, figures, newInput, studies);
    }

    public Recipe withStudies(StudyChoices newStudies) {
        return new Recipe(files, benchmarks, capabilities, safety, analysis, filter, figures, input, newStudies);
    }

    /** Nothing asked beyond the analysis. */
    public Recipe(
            List<String> files,
            Optional<String> benchmarks,
            List<String> capabilities,
            List<String> safety,
            AnalysisOptions analysis,
            Filter filter,
            FigureChoices figures,
            InputChoices input) {
        this(files, benchmarks, capabilities, safety, analysis, filter, figures, input, StudyChoices.none());
    }

    /** The same as a plan. */
    public Plan plan() {
        List<AddedTable> tables = input.joins().stream().map(input::decided).toList();
        return new Plan(
                        new Sources(
                                files,
                                input.reading(),
                                new RoleChoices(benchmarks, capabilities, safety, false),
                                input.columns(),
                                tables,
                                input.acceptMatches()),
                        input.edits(),
                        analysis,
                        ModelFilter.none(),
                        studies,
                        figures,
                        List.of())
                .withOnly(filter);
    }

    public static Recipe of(Plan plan) {
        Sources input = plan.input();
        return new Recipe(
                input.files(),
                input.roles().catalogue(),
                input.roles().capabilities(),
                input.roles().safety(),
                plan.analysis(),
                plan.filter().passing(),
                plan.figures(),
                new InputChoices(
                        input.joins().stream().map(AddedTable::file).toList(),
                        input.acceptMatches(),
                        input.reading(),
                        input.joins().stream()
                                .filter(table -> !table.equals(AddedTable.undecided(table.file())))
                                .toList(),
                        plan.edits(),
                        input.columns()),
                plan.studies());
    }
}
