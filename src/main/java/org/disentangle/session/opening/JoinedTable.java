package org.disentangle.session.opening;

import java.util.List;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.table.ScoreTable;

/**
 * The table made from the files of a plan.
 *
 * @param table the table with all scores; its provenance asks for each unsettled direction
 * @param unasked the same table without those questions
 * @param base the base table, without what was joined
 * @param added for each of the added tables the columns of scores that only it has
 * @param matches which models of the added tables were joined to which base models
 */
public record JoinedTable(
        ScoreTable table, ScoreTable unasked, ScoreTable base, List<List<String>> added, List<ModelMatch> matches) {
    public JoinedTable {
        added = added.stream().map(List::copyOf).toList();
        matches = List.copyOf(matches);
    }
}
