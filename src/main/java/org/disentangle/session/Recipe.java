package org.disentangle.session;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.AnalysisOptions;
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
 */
public record Recipe(
        List<String> files,
        Optional<String> benchmarks,
        List<String> capabilities,
        List<String> safety,
        AnalysisOptions analysis,
        Filter filter,
        FigureChoices figures) {
    public Recipe {
        files = List.copyOf(files);
        capabilities = List.copyOf(capabilities);
        safety = List.copyOf(safety);
    }
}
