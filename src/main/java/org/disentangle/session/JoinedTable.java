package org.disentangle.session;

import java.util.List;
import org.disentangle.importing.joining.ModelMatch;
import org.disentangle.table.ScoreTable;

/**
 * The table that the files of a plan make.
 *
 * @param table all scores; its provenance asks for each direction that nobody has settled
 * @param unasked the same without those questions
 * @param base the table without what was joined
 * @param matches which models of the added tables were joined to which of it
 */
public record JoinedTable(ScoreTable table, ScoreTable unasked, ScoreTable base, List<ModelMatch> matches) {
    public JoinedTable {
        matches = List.copyOf(matches);
    }
}
