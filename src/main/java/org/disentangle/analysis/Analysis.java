package org.disentangle.analysis;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * The result of analysing a subset of a table's models.
 *
 * @param table the table analysed
 * @param models the models that were analysed, over all groups
 * @param options the choices
 * @param groupedBy the attribute that defines the groups; empty if there is one group named "all"
 * @param groups in alphabetical order of their names, base before chat
 * @param ungrouped the models without a value of that attribute, which are in no group
 * @param notes sentences about the analysis as a whole, such as which models are in no group
 */
public record Analysis(
        ScoreTable table,
        Subset models,
        AnalysisOptions options,
        Optional<String> groupedBy,
        List<GroupAnalysis> groups,
        Subset ungrouped,
        List<String> notes) {
    public Analysis {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    public Optional<GroupAnalysis> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }
}
