package org.disentangle.importing.preview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disentangle.importing.columns.ScoreNotation;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.raw.JoinedColumn;
import org.disentangle.importing.raw.RawColumn;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/**
 * The first rows of a table as read: a score that is not read as written has its number beside it, {@code 23,5 → 23.5}.
 */
final class PreviewRows {
    /** The most columns shown side by side. */
    private static final int COLUMNS = 60;

    private static final int ROWS = 40;
    private static final int DIGITS = 12;

    private final Map<String, JoinedColumn> joined;
    private final ImportOptions options;

    PreviewRows(List<JoinedColumn> joined, ImportOptions options) {
        this.joined = joined.stream().collect(Collectors.toMap(JoinedColumn::name, Function.identity()));
        this.options = options;
    }

    /** The names of the first columns. */
    static List<String> header(RawTable raw) {
        return raw.names().subList(0, Math.min(COLUMNS, raw.columnCount()));
    }

    /** The cells of the first rows in these columns. */
    List<List<String>> of(RawTable raw, int modelColumn, Optional<ScoreTable> table) {
        boolean rowsAreMade = options.reading().repeated() != Repeated.KEEP && table.isPresent();
        return rowsAreMade ? made(header(raw), modelColumn, table.get()) : read(raw, table);
    }

    /** The rows that result from merging the rows of each model. */
    private static List<List<String>> made(List<String> names, int modelColumn, ScoreTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(ROWS, table.modelCount()); row++) {
            List<String> cells = new ArrayList<>(names.size());
            for (int column = 0; column < names.size(); column++) {
                cells.add(column == modelColumn ? table.model(row) : cell(names.get(column), table, row));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String cell(String name, ScoreTable table, int row) {
        Optional<Values> scores = table.benchmark(name).map(Benchmark::scores);
        if (scores.isPresent()) {
            double number = scores.get().get(row);
            return Double.isNaN(number) ? "" : shortest(number);
        }
        return table.attribute(name)
                .map(attribute -> attribute.text(row).orElse(""))
                .orElse("");
    }

    private List<List<String>> read(RawTable raw, Optional<ScoreTable> table) {
        List<List<String>> rows = new ArrayList<>();
        List<Optional<ScoreNotation>> notations = new ArrayList<>();
        for (String name : header(raw)) {
            notations.add(notation(name, table));
        }
        for (int row = 0; row < Math.min(ROWS, raw.rowCount()); row++) {
            List<String> cells = new ArrayList<>(notations.size());
            for (int column = 0; column < notations.size(); column++) {
                RawColumn values = raw.column(column);
                String text = values.text(row).orElse("");
                Optional<ScoreNotation> notation = notations.get(column);
                cells.add(
                        notation.isEmpty() || text.isBlank()
                                ? text
                                : understood(
                                        text, values.number(row), notation.get().read(values, row)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The notation of a column of scores; empty if it holds none. */
    private Optional<ScoreNotation> notation(String name, Optional<ScoreTable> table) {
        return table.flatMap(made -> made.benchmark(name))
                .flatMap(benchmark -> Optional.ofNullable(joined.get(name)))
                .map(column -> ScoreNotation.of(column, options));
    }

    private static String understood(String text, double plain, double number) {
        if (Double.isNaN(number)) {
            return text + " → missing";
        }
        return plain == number ? text : text + " → " + shortest(number);
    }

    private static String shortest(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).round(new MathContext(DIGITS)).stripTrailingZeros();
        return rounded.scale() < -DIGITS || rounded.scale() > DIGITS ? rounded.toString() : rounded.toPlainString();
    }
}
