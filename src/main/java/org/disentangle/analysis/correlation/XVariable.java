package org.disentangle.analysis.correlation;

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
 * @param title the title of an axis: "Capabilities score (PC1, 70.8 % of variance)" or the column's name
 * @param scale the scale on which it is shown and fitted
 * @param values the numbers computed with, one per row of the table: oriented if it is a benchmark, log10 if the scale
 *     is logarithmic; NaN if the row is not in the group or has none
 * @param raw the numbers as in the file, for the axis of a figure; equal to {@code values} for the score
 * @param lacking for each row scored on only part of a frozen scale, the benchmarks it lacks
 */
public record XVariable(
        Optional<String> column,
        String title,
        XScale scale,
        Values values,
        Values raw,
        Map<Integer, List<String>> lacking) {
    public XVariable {
        lacking = Map.copyOf(lacking);
    }

    /** A capabilities score. */
    public static XVariable score(String title, Values scores, Map<Integer, List<String>> lacking) {
        return new XVariable(Optional.empty(), title, XScale.LINEAR, scores, scores, lacking);
    }

    /**
     * Makes the variable from a column, for some models.
     *
     * @throws AnalysisException if the table has no such column or it is a text column
     */
    public static XVariable of(ScoreTable table, String column, Subset models) {
        return XColumn.of(table, column).in(models);
    }

    /** The numbers as in result files: oriented, in the unit of the file even if the scale is logarithmic. */
    public Values measured() {
        return scale == XScale.LOG10 ? raw : values;
    }

    /** The positions of the raw numbers on the scale; the line of a figure is fitted to these. */
    public Values onAxis() {
        return scale == XScale.LOG10 ? values : raw;
    }

    public boolean isCapabilitiesScore() {
        return column.isEmpty();
    }

    /** The noun for one of its numbers in a sentence: "capabilities score" or "value of flop". */
    public String noun() {
        return column.map(name -> "value of " + name).orElse("capabilities score");
    }

    /** The name used in result files: {@code capabilities_score} or the column's name. */
    public String word() {
        return column.orElse("capabilities_score");
    }
}
