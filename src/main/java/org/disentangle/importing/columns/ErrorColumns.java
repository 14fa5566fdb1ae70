package org.disentangle.importing.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.NearestNames;
import org.disentangle.table.Attribute;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ImportNote.Severity;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.disentangle.table.Values;
import org.disentangle.wording.Counts;

/** Uses columns of a table as the standard errors of its scores, as requested. */
public final class ErrorColumns {
    private ErrorColumns() {}

    /**
     * The table with each of these columns turned into the standard errors of its scores and removed. Negative errors
     * are treated as missing.
     *
     * @param errors the column that holds the errors, by column of scores
     * @throws ImportException if one of the columns does not exist or holds no numbers
     */
    public static ScoreTable apply(Map<String, String> errors, ScoreTable table) throws ImportException {
        for (Map.Entry<String, String> pair : new TreeMap<>(errors).entrySet()) {
            if (isTaken(pair, table)) {
                continue;
            }
            if (table.benchmark(pair.getKey()).isEmpty()) {
                throw new ImportException(
                        ImportException.Kind.UNKNOWN_COLUMN,
                        "there is no column of scores " + CellsInWords.quoted(pair.getKey())
                                + " for the standard errors in " + CellsInWords.quoted(pair.getValue())
                                + near(pair.getKey(), scores(table)));
            }
            if (table.numbers(pair.getValue()).isEmpty()) {
                throw new ImportException(
                        ImportException.Kind.UNKNOWN_COLUMN,
                        "there is no column of numbers " + CellsInWords.quoted(pair.getValue())
                                + " for the standard errors of "
                                + CellsInWords.quoted(pair.getKey()) + near(pair.getValue(), numbers(table)));
            }
        }
        return applyWherePresent(errors, table);
    }

    /** Whether this was already done in one of the parts of a joined table. */
    private static boolean isTaken(Map.Entry<String, String> pair, ScoreTable table) {
        return table.provenance().notes().stream()
                .anyMatch(note -> note.column().filter(pair.getValue()::equals).isPresent()
                        && note.message().startsWith(message(pair.getKey())));
    }

    private static String message(String score) {
        return StandardErrorColumns.TAKEN + "standard errors of " + CellsInWords.quoted(score) + ", as chosen";
    }

    private static String near(String wanted, List<String> columns) {
        List<String> near = NearestNames.of(wanted, columns);
        return near.isEmpty()
                ? "; the columns are named as in the header of the table"
                : "; did you mean "
                        + String.join(
                                " or ", near.stream().map(CellsInWords::quoted).toList()) + "?";
    }

    private static List<String> scores(ScoreTable table) {
        return table.benchmarks().stream().map(Benchmark::column).toList();
    }

    private static List<String> numbers(ScoreTable table) {
        List<String> names = new ArrayList<>(scores(table));
        table.attributes().stream()
                .filter(Attribute.Number.class::isInstance)
                .map(Attribute::column)
                .forEach(names::add);
        return names;
    }

    /** The same for those pairs whose columns both exist; the others may be in another table. */
    public static ScoreTable applyWherePresent(Map<String, String> errors, ScoreTable table) {
        Map<String, Values> byScore = new HashMap<>();
        Set<String> used = new HashSet<>();
        List<ImportNote> notes = new ArrayList<>(table.provenance().notes());
        new TreeMap<>(errors).forEach((score, column) -> {
            Optional<Values> numbers = table.benchmark(score).flatMap(there -> table.numbers(column));
            if (numbers.isPresent() && !score.equals(column)) {
                byScore.put(score, withoutNegative(numbers.get()));
                used.add(column);
                notes.add(note(score, column, numbers.get(), table));
            }
        });
        if (used.isEmpty()) {
            return table;
        }
        List<Benchmark> benchmarks = table.benchmarks().stream()
                .filter(benchmark -> !used.contains(benchmark.column()))
                .map(benchmark -> byScore.containsKey(benchmark.column())
                        ? new Benchmark(
                                benchmark.column(),
                                benchmark.info(),
                                benchmark.scores(),
                                Optional.of(byScore.get(benchmark.column())))
                        : benchmark)
                .toList();
        List<Attribute> attributes = table.attributes().stream()
                .filter(attribute -> !used.contains(attribute.column()))
                .toList();
        return new ScoreTable(
                table.models(), attributes, benchmarks, table.provenance().withNotes(notes));
    }

    private static ImportNote note(String score, String column, Values numbers, ScoreTable table) {
        int negative = 0;
        for (int row = 0; row < numbers.size(); row++) {
            negative += numbers.get(row) < 0 ? 1 : 0;
        }
        String source = String.join(
                ", ",
                table.provenance().sources().stream().map(SourceFile::name).toList());
        return new ImportNote(
                negative == 0 ? Severity.INFORMATION : Severity.WARNING,
                source,
                OptionalInt.empty(),
                Optional.of(column),
                message(score)
                        + (negative == 0
                                ? ""
                                : "; " + Counts.of(negative, "negative number was", "negative numbers were")
                                        + " treated as missing"));
    }

    private static Values withoutNegative(Values numbers) {
        double[] errors = numbers.toArray();
        for (int row = 0; row < errors.length; row++) {
            errors[row] = errors[row] < 0 ? Double.NaN : errors[row];
        }
        return Values.adopt(errors);
    }
}
