package org.disentangle.importing.json;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.importing.text.CellLimit;
import org.disentangle.importing.text.RecordHandler;
import org.disentangle.importing.text.TextProblem;
import org.jspecify.annotations.Nullable;

/**
 * Tables in JSON: an array of objects (one per row), JSON lines, an array of arrays, the first being the header, an
 * object of columns (arrays, or objects by model), {@code columns} beside {@code data}, an object of rows by model, or
 * results of the lm-evaluation-harness or lighteval. Objects within objects become columns {@code outer.inner}.
 */
public final class JsonTable {
    /** The name of the column of row names, which leaves open what they name. */
    private static final String ROW_NAME = "key";

    private final Object tree;

    private JsonTable(Object tree) {
        this.tree = tree;
    }

    /** Whether a text starts like JSON. */
    public static boolean begins(String sample) {
        String tight = sample.strip();
        if (tight.isEmpty()) {
            return false;
        }
        char first = tight.charAt(0);
        String second = tight.substring(1).strip();
        return first == '{' && (second.startsWith("\"") || second.startsWith("}"))
                || first == '[' && (second.startsWith("{") || second.startsWith("["));
    }

    /**
     * Reads JSON.
     *
     * @throws IOException if it cannot be read; a {@link TextProblem} if it is not JSON
     */
    public static JsonTable read(Reader text) throws IOException {
        return new JsonTable(JsonTree.read(text));
    }

    /**
     * The results of the lm-evaluation-harness or of lighteval, if that is what it holds.
     *
     * @param metric the metric to take if a task has it
     * @throws TextProblem if they do not name their model
     */
    public Optional<HarnessResults> harness(Optional<String> metric) throws TextProblem {
        return tree instanceof Map<?, ?> object ? HarnessResults.of(object, metric) : Optional.empty();
    }

    /**
     * Passes on the rows, the header first. Rows are numbered from 2, as if each were a line.
     *
     * @throws TextProblem if it holds no table
     */
    public void give(RecordHandler rows) throws TextProblem {
        if (tree instanceof List<?> list) {
            giveList(list, rows);
        } else if (tree instanceof Map<?, ?> object) {
            giveObject(object, rows);
        } else {
            throw noTable();
        }
    }

    private static TextProblem noTable() {
        return new TextProblem("this JSON contains no table; it should be a list of objects, one for each model");
    }

    private static void giveList(List<?> list, RecordHandler rows) throws TextProblem {
        if (list.isEmpty()) {
            throw noTable();
        }
        if (list.stream().allMatch(List.class::isInstance)) {
            int line = 1;
            for (Object row : list) {
                rows.record(((List<?>) row).stream().map(JsonTable::text).toList(), line++);
            }
        } else if (list.stream().allMatch(Map.class::isInstance)) {
            List<Map<String, String>> records = new ArrayList<>();
            for (Object row : list) {
                Map<String, String> record = new LinkedHashMap<>();
                flatten("", (Map<?, ?>) row, record);
                records.add(record);
            }
            giveRecords(records, rows);
        } else {
            throw noTable();
        }
    }

    private static void giveObject(Map<?, ?> object, RecordHandler rows) throws TextProblem {
        if (object.get("columns") instanceof List<?> columns && object.get("data") instanceof List<?> data) {
            giveList(split(columns, object.get("index"), data), rows);
            return;
        }
        List<List<?>> lists = new ArrayList<>();
        for (Object value : object.values()) {
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
                lists.add(list);
            }
        }
        if (lists.size() == 1) {
            giveList(lists.get(0), rows);
        } else if (!object.isEmpty() && object.values().stream().allMatch(List.class::isInstance)) {
            giveColumns(object, rows);
        } else if (!object.isEmpty() && object.values().stream().allMatch(Map.class::isInstance)) {
            giveByName(object, rows);
        } else {
            throw noTable();
        }
    }

    /** Reads separate columns and data; an index that holds more than row numbers names the rows. */
    private static List<Object> split(List<?> columns, @Nullable Object index, List<?> data) {
        List<Object> all = new ArrayList<>();
        if (index instanceof List<?> names && name(names, data)) {
            all.add(withFirst(ROW_NAME, columns));
            for (int i = 0; i < data.size(); i++) {
                all.add(withFirst(names.get(i), (List<?>) data.get(i)));
            }
        } else {
            all.add(columns);
            all.addAll(data);
        }
        return all;
    }

    private static boolean name(List<?> names, List<?> rows) {
        return names.size() == rows.size()
                && rows.stream().allMatch(List.class::isInstance)
                && !names.stream().map(JsonTable::text).allMatch(JsonTable::isNumber);
    }

    private static List<Object> withFirst(Object first, List<?> others) {
        List<Object> all = new ArrayList<>(others);
        all.add(0, first);
        return all;
    }

    private static boolean isNumber(String name) {
        return name.matches("\\d+");
    }

    /** Reads columns, such as {"model": ["a", "b"], "mmlu": [0.1, 0.2]}. */
    private static void giveColumns(Map<?, ?> object, RecordHandler rows) throws TextProblem {
        List<List<?>> columns = new ArrayList<>();
        object.values().forEach(value -> columns.add((List<?>) value));
        int count = columns.stream().mapToInt(List::size).max().orElse(0);
        CellLimit.check(count, columns.size());
        rows.record(object.keySet().stream().map(String::valueOf).toList(), 1);
        for (int i = 0; i < count; i++) {
            List<String> row = new ArrayList<>();
            for (List<?> column : columns) {
                row.add(i < column.size() ? text(column.get(i)) : "");
            }
            rows.record(row, i + 2);
        }
    }

    /**
     * Reads rows by name, or columns by row as pandas writes them, such as {"a": {"mmlu": 0.1}, "b": {…}}. Whether the
     * names are models or benchmarks is decided with the layout.
     */
    private static void giveByName(Map<?, ?> object, RecordHandler rows) throws TextProblem {
        Map<String, Map<String, String>> outer = new LinkedHashMap<>();
        Set<String> inner = new LinkedHashSet<>();
        object.forEach((name, value) -> {
            Map<String, String> record = new LinkedHashMap<>();
            flatten("", (Map<?, ?>) value, record);
            outer.put(String.valueOf(name), record);
            inner.addAll(record.keySet());
        });
        CellLimit.check(outer.size(), inner.size());
        boolean columnsOutside = outer.keySet().stream().anyMatch(name -> name.equalsIgnoreCase("model"))
                || inner.stream().allMatch(JsonTable::isNumber);
        List<Map<String, String>> records = new ArrayList<>();
        if (columnsOutside) {
            for (String row : inner) {
                Map<String, String> record = new LinkedHashMap<>();
                outer.forEach((column, cells) -> record.put(column, cells.getOrDefault(row, "")));
                records.add(record);
            }
        } else {
            outer.forEach((model, cells) -> {
                Map<String, String> record = new LinkedHashMap<>();
                if (cells.keySet().stream().noneMatch(name -> name.equalsIgnoreCase("model"))) {
                    record.put(inner.contains(ROW_NAME) ? "model" : ROW_NAME, model);
                }
                record.putAll(cells);
                records.add(record);
            });
        }
        giveRecords(records, rows);
    }

    private static void giveRecords(List<Map<String, String>> records, RecordHandler rows) throws TextProblem {
        Set<String> columns = new LinkedHashSet<>();
        records.forEach(record -> columns.addAll(record.keySet()));
        CellLimit.check(records.size(), columns.size());
        rows.record(new ArrayList<>(columns), 1);
        int line = 2;
        for (Map<String, String> record : records) {
            rows.record(
                    columns.stream()
                            .map(column -> record.getOrDefault(column, ""))
                            .toList(),
                    line++);
        }
    }

    private static void flatten(String prefix, Map<?, ?> object, Map<String, String> record) {
        object.forEach((name, value) -> {
            String column = prefix + name;
            if (value instanceof Map<?, ?> inner) {
                flatten(column + ".", inner, record);
            } else {
                record.put(record.containsKey(column) ? column + " (2)" : column, text(value));
            }
        });
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(JsonTable::text).toList());
        }
        return String.valueOf(value);
    }
}
