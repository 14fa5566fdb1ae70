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
 * @param title for an axis: "Capabilities score (PC1, 70.8 % of variance)" or the column's name
 * @param scale on which it is shown and fitted
 * @param values what is computed with: one number per row of the table, oriented where it is a benchmark, log10 where
 *     the scale is logarithmic; NaN where the row is not in the group or has none
 * @param raw the same, as in the file (the axis of a figure); the same as {@code values} for the score
 * @param lacking for each row whose score was made on a frozen scale from a part of its benchmarks: those it lacks
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
     * A column of a table in some of its models.
     *
     * @throws AnalysisException if the table has no such column or it holds words
     */
    public static XVariable of(ScoreTable table, String column, Subset models) {
        return XColumn.of(table, column).in(models);
    }

    /** As result files give it: oriented, in the unit of the file also where the scale is logarithmic. */
    public Values measured() {
        return scale == XScale.LOG10 ? raw : values;
    }

    /** Where the raw numbers lie on the scale; the line of a figure is fitted to these. */
    public Values onAxis() {
        return scale == XScale.LOG10 ? values : raw;
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
