package org.disentangle.importing.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.note.NoteSeries;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.note.UniqueNames;
import org.disentangle.importing.number.Missing;
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.options.Repeated;
import org.disentangle.importing.raw.RawTable;
import org.disentangle.importing.text.CellLimit;
import org.disentangle.wording.Counts;

/**
 * Pivots a table with one row per score: one row per model, one column per benchmark, attributes of the models kept. If
 * a rule merges repeated rows, a second score for a benchmark goes to a second row of its model, for that rule to
 * merge.
 */
final class LongTable {
    private static final String ERROR = "_stderr";
    private static final String SEPARATOR = "\u001F";

    private final RawTable file;
    private final Notes notes;
    private final NoteSeries repeated;
    private final NoteSeries nameless;
    private final Reading reading;
    private final boolean apart;
    private List<String> choice = List.of();
    private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
    private final List<String> models = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final int[] targets;
    private final Map<String, String[]> cells = new LinkedHashMap<>();

    LongTable(RawTable file, Reading reading, Notes notes) {
        this.file = file;
        this.reading = reading;
        this.apart = reading.repeated() != Repeated.KEEP;
        this.targets = new int[file.rowCount()];
        this.notes = notes;
        this.repeated = new NoteSeries(notes);
        this.nameless = new NoteSeries(notes);
    }

    /**
     * The table, with the model column first.
     *
     * @throws ImportException if the three columns do not exist
     */
    RawTable pivoted() throws ImportException {
        Optional<LongColumns> found = LongColumns.find(file);
        if (found.isEmpty()) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    file.source()
                            + ": a table with one row per score needs columns called model, benchmark and "
                            + "score; rename them");
        }
        LongColumns columns = found.get();
        LongMetrics metrics = new LongMetrics(file, columns, reading.metric());
        metrics.note(notes);
        choice = metrics.choice();
        findRows(columns, metrics);
        CellLimit.require(file.source(), models.size(), benchmarkCount(columns.benchmark()));
        for (int row = 0; row < file.rowCount(); row++) {
            if (metrics.takes(row)) {
                place(columns, row);
            }
        }
        nameless.close(others ->
                Notes.file(file.source(), others + " more rows name no model or no benchmark and were left out"));
        repeated.close(others -> Notes.file(file.source(), others + " more scores appear more than once"));
        Map<Integer, String[]> attributes = attributes(columns, metrics.decisive());
        notes.inform(
                file.source(),
                "one row per score: " + file.rowCount() + " rows became " + rows.size() + " models × " + cells.size()
                        + " columns");
        return table(attributes);
    }

    /** The metrics to choose from; known once the table is pivoted. */
    List<String> metrics() {
        return choice;
    }

    private void findRows(LongColumns columns, LongMetrics metrics) {
        Map<String, Integer> scoresSeen = new HashMap<>();
        for (int row = 0; row < file.rowCount(); row++) {
            String model = file.column(columns.model()).text(row).orElse("");
            if (model.isEmpty()) {
                continue;
            }
            List<Integer> ofModel = rows.computeIfAbsent(model, unused -> new ArrayList<>());
            String benchmark = file.column(columns.benchmark()).text(row).orElse("");
            int time = apart && !benchmark.isEmpty() && metrics.takes(row)
                    ? scoresSeen.merge(model + SEPARATOR + benchmark, 1, Integer::sum)
                    : 1;
            if (ofModel.size() < time) {
                ofModel.add(models.size());
                models.add(model);
                lines.add(file.line(row));
            }
            targets[row] = ofModel.get(time - 1);
        }
    }

    private int benchmarkCount(int benchmarkColumn) {
        Set<String> benchmarks = new HashSet<>();
        for (int row = 0; row < file.rowCount(); row++) {
            file.column(benchmarkColumn).text(row).ifPresent(benchmarks::add);
        }
        return benchmarks.size();
    }

    private void place(LongColumns columns, int row) {
        String model = file.column(columns.model()).text(row).orElse("");
        String benchmark = file.column(columns.benchmark()).text(row).orElse("");
        if (model.isEmpty() || benchmark.isEmpty()) {
            nameless.add(() -> Notes.line(
                    file.source(), file.line(row), "this row names no model or no benchmark and was left out"));
            return;
        }
        boolean taken =
                put(benchmark, model, file.column(columns.score()).text(row).orElse(""), row);
        if (columns.error().isPresent() && taken) {
            String error = file.column(columns.error().getAsInt()).text(row).orElse("");
            cells.computeIfAbsent(benchmark + ERROR, unused -> new String[models.size()])[targets[row]] = error;
        }
    }

    /** Stores a score; returns whether it is the first of its cell, which is the one kept. */
    private boolean put(String column, String model, String cell, int row) {
        String[] values = cells.computeIfAbsent(column, unused -> new String[models.size()]);
        int target = targets[row];
        String before = values[target];
        if (before == null || Missing.isMissing(before)) {
            values[target] = cell;
            return true;
        }
        if (!before.equals(cell) && !Missing.isMissing(cell)) {
            repeated.add(() -> Notes.cell(
                    file.source(),
                    file.line(row),
                    column,
                    CellsInWords.quoted(model) + " has a second score " + CellsInWords.quoted(cell) + "; the first, "
                            + CellsInWords.quoted(before) + ", stays"));
        }
        return false;
    }

    /** The other columns that have the same value in all rows of a model. */
    private Map<Integer, String[]> attributes(LongColumns columns, OptionalInt metric) {
        Map<Integer, String[]> kept = new LinkedHashMap<>();
        List<String> leftOut = new ArrayList<>();
        for (int column = 0; column < file.columnCount(); column++) {
            boolean used = column == columns.model()
                    || column == columns.benchmark()
                    || column == columns.score()
                    || columns.error().isPresent() && column == columns.error().getAsInt()
                    || metric.isPresent() && column == metric.getAsInt();
            if (used) {
                continue;
            }
            Optional<String[]> ofModels = ofModels(column, columns.model());
            if (ofModels.isPresent()) {
                kept.put(column, ofModels.get());
            } else {
                leftOut.add(CellsInWords.quoted(file.name(column)));
            }
        }
        if (!leftOut.isEmpty()) {
            notes.warn(
                    file.source(),
                    "left out because " + Counts.form(leftOut.size(), "it says", "they say")
                            + " different things about one model: " + String.join(", ", leftOut));
        }
        return kept;
    }

    private Optional<String[]> ofModels(int column, int modelColumn) {
        String[] values = new String[models.size()];
        for (int row = 0; row < file.rowCount(); row++) {
            List<Integer> ofModel = rows.get(file.column(modelColumn).text(row).orElse(""));
            Optional<String> text = file.column(column).text(row);
            if (ofModel == null || text.isEmpty()) {
                continue;
            }
            String before = values[ofModel.get(0)];
            if (before != null && !before.equals(text.get())) {
                return Optional.empty();
            }
            ofModel.forEach(target -> values[target] = text.get());
        }
        return Optional.of(values);
    }

    private RawTable table(Map<Integer, String[]> attributes) {
        Map<String, String[]> all = new LinkedHashMap<>();
        all.put("model", models.toArray(String[]::new));
        attributes.forEach((column, values) -> all.put(file.name(column), values));
        UniqueNames unique = new UniqueNames(all.keySet());
        cells.forEach((name, values) -> all.put(unique.unique(name), values));
        return RawTable.ofTexts(
                file.file(), all, lines.stream().mapToInt(Integer::intValue).toArray());
    }
}
