package org.disentangle.analysis;

import java.util.List;
import java.util.Optional;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * The result of analysing a subset of a table's models.
 *
 * @param table what was analysed
 * @param models the models that were analysed, over all groups
 * @param options the choices
 * @param groupedBy the attribute that made the groups; empty when there is one group named "all"
 * @param groups in alphabetical order of their names, base before chat
 */
public record Analysis(
        ScoreTable table,
        Subset models,
        AnalysisOptions options,
        Optional<String> groupedBy,
        List<GroupAnalysis> groups) {
    public Analysis {
        groups = List.copyOf(groups);
    }

    public Optional<GroupAnalysis> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }
}
