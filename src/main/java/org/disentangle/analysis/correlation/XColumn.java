package org.disentangle.analysis.correlation;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.disentangle.analysis.column.ColumnNames;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/** A column to correlate benchmarks with instead of the capabilities score. */
public record XColumn(String column, String title, Optional<Benchmark> benchmark, XScale scale, Values raw) {

    public static XColumn of(ScoreTable table, String column) {
        Optional<Benchmark> benchmark = table.benchmark(column);
        if (benchmark.isPresent()) {
            return new XColumn(
                    column,
                    benchmark.get().info().name(),
                    benchmark,
                    XScale.LINEAR,
                    benchmark.get().scores());
        }
        Attribute attribute =
                table.attribute(column).orElseThrow(() -> new AnalysisException(ColumnNames.notFound(table, column)));
        if (attribute instanceof Attribute.Number number) {
            return new XColumn(column, column, Optional.empty(), XScale.of(number), number.values());
        }
        throw new AnalysisException(
                "Nothing can be correlated with “" + column + "”, because it holds words; name a column of numbers.");
    }

    /** The variable in a group: oriented if it is a benchmark, log10 if the scale is logarithmic. */
    public XVariable in(Subset models) {
        double[] values = new double[raw.size()];
        double[] unoriented = new double[raw.size()];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(unoriented, Double.NaN);
        models.rows().forEach(row -> {
            unoriented[row] = raw.get(row);
            values[row] = benchmark.map(known -> known.oriented(row)).orElse(scale.of(raw.get(row)));
        });
        return new XVariable(
                Optional.of(column), title, scale, Values.adopt(values), Values.adopt(unoriented), Map.of());
    }
}
