package org.disentangle.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/**
 * What benchmarks are correlated with in one group.
 *
 * @param column the column; empty: the capabilities score
 * @param title for an axis: "Capabilities score (PC1, 70.8 % of variance)" or the column's name
 * @param values one number a row of the table, oriented where it is a benchmark; NaN where the row is not in the group or
 *     has none
 * @param raw the same, as in the file (the axis of a figure); the same as {@code values} for the score
 * @param lacking for each row whose score was made on a frozen scale from a part of its benchmarks: those it lacks
 */
public record XVariable(
        Optional<String> column, String title, Values values, Values raw, Map<Integer, List<String>> lacking) {
    public XVariable {
        lacking = Map.copyOf(lacking);
    }

    /** No number rests on a part of a scale. */
    public XVariable(Optional<String> column, String title, Values values, Values raw) {
        this(column, title, values, raw, Map.of());
    }

    /**
     * A column of a table in some of its models.
     *
     * @throws AnalysisException if the table has no such column or it holds words
     */
    public static XVariable of(ScoreTable table, String column, Subset models) {
        return XColumn.of(table, column).in(models);
    }

    public boolean isCapabilitiesScore() {
        return column.isEmpty();
    }

    /** What one of its numbers is called in a sentence: "capabilities score" or "value of flop". */
    public String noun() {
        return column.map(name -> "value of " + name).orElse("capabilities score");
    }

    /** The name used in result files: {@code capabilities_score} or the column's name. */
    public String word() {
        return column.orElse("capabilities_score");
    }
}
