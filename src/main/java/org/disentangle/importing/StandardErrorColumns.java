package org.disentangle.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disentangle.importing.number.Missing;
import org.disentangle.importing.number.WrittenNumber;
import org.disentangle.table.Values;

/** Columns that hold the standard errors of another column's scores. */
final class StandardErrorColumns {
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
    /** Each holds "err" or "se". */
    private static final List<String> ENDINGS = List.of("stderr", "std err", "std error", "standard error", "se");
    /** Half the width of a 95 % interval in standard errors. */
    private static final double NORMAL_QUANTILE_95 = 1.959963984540054;

    /** Where the scores stand, once all of them are known. */
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Takes a column of two-sided errors and nothing else ({@code +5/-4}) as the errors of the column of scores before it.
     * Where its name says 95 and CI, they are the ends of a 95 % interval.
     *
     * @return whether it was taken
     */
    boolean takeTwoSided(JoinedColumn column, List<ScoreColumn> scores, ColumnValues values, Notes notes) {
        if (scores.isEmpty() || !holdsErrorsAlone(column)) {
            return false;
        }
        String name = column.name().toLowerCase(Locale.ROOT);
        boolean interval = name.contains("95") && name.contains("ci");
        double unit = interval ? NORMAL_QUANTILE_95 : 1;
        CellNumber reading =
                (cells, row) -> cells.text(row).map(WrittenNumber::errorAlone).orElse(Double.NaN) / unit;
        ScoreColumn last = scores.get(scores.size() - 1);
        scores.set(scores.size() - 1, last.withErrors(Values.adopt(values.errors(column, reading))));
        notes.inform(
                column.source(),
                column.name(),
                "taken as the " + (interval ? "95 % intervals" : "standard errors") + " of "
                        + CellsInWords.quoted(last.name())
                        + (interval ? "; half their width is 1.96 standard errors" : ""));
        return true;
    }

    private static boolean holdsErrorsAlone(JoinedColumn column) {
        int errors = 0;
        for (JoinedColumn.Part part : column.parts()) {
            for (int row = 0; row < part.column().filledRows(); row++) {
                Optional<String> text = part.column().text(row).filter(cell -> !Missing.isMissing(cell));
                if (text.isPresent()) {
                    if (Double.isNaN(WrittenNumber.errorAlone(text.get()))) {
                        return false;
                    }
                    errors++;
                }
            }
        }
        return errors > 0;
    }

    /** The names of columns, so that the one can be found of which another holds the errors. */
    static Set<String> keys(List<JoinedColumn> columns) {
        return columns.stream().map(column -> key(column.name())).collect(Collectors.toSet());
    }

    /** Whether a column is called as one of these with "stderr" or "SE" behind it. */
    static boolean isOfAnother(String name, Set<String> keys) {
        return baseOf(name).filter(keys::contains).isPresent();
    }

    /**
     * Takes a column as the errors of the scores that it is called after.
     *
     * @return whether it was taken: the other column holds scores, and this one numbers
     */
    boolean take(
            JoinedColumn column, ScoreNotation notation, List<ScoreColumn> scores, ColumnValues values, Notes notes) {
        if (places.isEmpty()) {
            for (int i = 0; i < scores.size(); i++) {
                places.putIfAbsent(key(scores.get(i).name()), i);
            }
        }
        Optional<Integer> place = baseOf(column.name()).map(places::get);
        if (place.isEmpty() || !notation.isNumeric(column)) {
            return false;
        }
        ScoreColumn base = scores.get(place.get());
        scores.set(place.get(), base.withErrors(Values.adopt(values.errors(column, notation))));
        notes.inform(
                column.source(), column.name(), "taken as the standard errors of " + CellsInWords.quoted(base.name()));
        return true;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The name without the ending that says standard error, in lower case; empty where it has none. */
    private static Optional<String> baseOf(String name) {
        String key = key(name);
        if (!key.contains("err") && !key.contains("se")) {
            return Optional.empty();
        }
        String lower = BRACKETS.matcher(key.replace('_', ' ')).replaceAll(" ").strip();
        for (String ending : ENDINGS) {
            int before = lower.length() - ending.length() - 1;
            if (before >= 0 && lower.charAt(before) == ' ' && lower.endsWith(ending)) {
                int length = lower.length() - ending.length();
                String base = key.substring(0, Math.min(length, key.length()));
                return Optional.of(base.replaceAll("[\\s_(\\[-]+$", ""));
            }
        }
        return Optional.empty();
    }
}
