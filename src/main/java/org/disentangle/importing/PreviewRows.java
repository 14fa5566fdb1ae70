package org.disentangle.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disentangle.importing.number.DecimalNumbers;
import org.disentangle.table.ScoreTable;

/**
 * The first rows of a table as they are understood: a cell of a benchmark whose number is not what stands there at first
 * sight has the number beside it, {@code 23,5 → 23.5}.
 */
final class PreviewRows {
    private static final int ROWS = 40;
    private static final int DIGITS = 12;

    private final Map<String, JoinedColumn> joined;
    private final ImportOptions options;

    PreviewRows(List<JoinedColumn> joined, ImportOptions options) {
        this.joined = joined.stream().collect(Collectors.toMap(JoinedColumn::name, Function.identity()));
        this.options = options;
    }

    List<List<String>> of(RawTable raw, Optional<ScoreTable> table) {
        List<List<String>> rows = new ArrayList<>();
        List<Optional<ScoreNotation>> notations = new ArrayList<>();
        for (int column = 0; column < raw.columnCount(); column++) {
            notations.add(notation(raw.name(column), table));
        }
        for (int row = 0; row < Math.min(ROWS, raw.rowCount()); row++) {
            List<String> cells = new ArrayList<>(raw.columnCount());
            for (int column = 0; column < raw.columnCount(); column++) {
                String text = raw.column(column).text(row).orElse("");
                Optional<ScoreNotation> notation = notations.get(column);
                cells.add(
                        notation.isEmpty() || text.isBlank()
                                ? text
                                : understood(text, notation.get().read(raw.column(column), row)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** How scores are written; empty for what holds none. */
    private Optional<ScoreNotation> notation(String name, Optional<ScoreTable> table) {
        return table.flatMap(made -> made.benchmark(name))
                .flatMap(benchmark -> Optional.ofNullable(joined.get(name)))
                .map(column -> ScoreNotation.of(column, options));
    }

    private static String understood(String text, double number) {
        if (Double.isNaN(number)) {
            return text + " → missing";
        }
        boolean asWritten = DecimalNumbers.parse(text) == number;
        return asWritten ? text : text + " → " + shortest(number);
    }

    private static String shortest(double number) {
        BigDecimal rounded =
                BigDecimal.valueOf(number).round(new MathContext(DIGITS)).stripTrailingZeros();
        return rounded.scale() < -DIGITS || rounded.scale() > DIGITS ? rounded.toString() : rounded.toPlainString();
    }
}
