package org.disentangle.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of a result table as JSON objects, each on one line. Tables make up nearly all of {@code analysis.json}, and the
 * same names and words recur in row after row: each is escaped only once.
 */
final class JsonRows {
    private final List<String> names;
    private final Map<String, String> quoted = new HashMap<>();
    private int usual = 16;

    JsonRows(List<String> columns) {
        this.names = columns.stream().map(column -> quoted(column) + ": ").toList();
    }

    /**
     * A row as text.
     *
     * @param cells one cell per column
     */
    String text(List<Cell> cells) {
        // a new one each time: one that once held a Greek letter keeps two bytes a character
        StringBuilder row = new StringBuilder(usual);
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "{ " : ", ").append(names.get(i)).append(value(cells.get(i)));
        }
        usual = row.append(" }").length();
        return row.toString();
    }

    private String value(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.text();
        }
        return cell instanceof Cell.Text text ? quoted.computeIfAbsent(text.text(), JsonRows::quoted) : "null";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return quoted.append('"').toString();
    }
}
