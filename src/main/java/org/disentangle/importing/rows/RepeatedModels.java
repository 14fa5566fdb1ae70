package org.disentangle.importing.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.options.Repeated;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.ImportNote;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.disentangle.table.Values;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/** Merges the rows of one model name into one. */
public final class RepeatedModels {
    private static final int NAMES_LISTED = 10;

    private final ScoreTable table;
    private final Repeated rule;
    private final List<int[]> groups;
    private final Optional<Values> releases;

    private RepeatedModels(ScoreTable table, Repeated rule, List<int[]> groups) {
        this.table = table;
        this.rule = rule;
        this.groups = groups;
        this.releases = table.attribute(AttributeKind.RELEASE)
                .flatMap(attribute ->
                        attribute instanceof Attribute.Number number ? Optional.of(number.values()) : Optional.empty());
    }

    /**
     * The table with one row per model name, at the place of its first row. From the n scores s₁ … sₙ of a model for a
     * benchmark, with standard errors e₁ … eₙ, this keeps
     *
     * <ul>
     *   <li>by {@link Repeated#MEAN} Σsᵢ/n with the error √(Σeᵢ²)/n (assuming independent scores), or without one if an
     *       eᵢ is missing;
     *   <li>by {@link Repeated#BEST} the largest after orienting by the benchmark's direction;
     *   <li>by {@link Repeated#LATEST} the score of the latest release if the table has releases, otherwise of the last
     *       row.
     * </ul>
     *
     * For an attribute it keeps the first value. {@link Repeated#KEEP} changes nothing.
     */
    public static ScoreTable resolve(ScoreTable table, Repeated rule) {
        String sources =
                table.provenance().sources().stream().map(SourceFile::name).collect(Collectors.joining(", "));
        return resolve(table, rule, sources);
    }

    /** The same; {@code source} is named in the note. */
    public static ScoreTable resolve(ScoreTable table, Repeated rule, String source) {
        if (rule == Repeated.KEEP) {
            return table;
        }
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < table.modelCount(); row++) {
            rows.computeIfAbsent(table.model(row), unused -> new ArrayList<>()).add(row);
        }
        if (rows.size() == table.modelCount()) {
            return table;
        }
        List<int[]> groups = rows.values().stream()
                .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        return new RepeatedModels(table, rule, groups)
                .resolved(new ArrayList<>(rows.keySet()), note(rows, rule, source));
    }

    private ScoreTable resolved(List<String> models, ImportNote note) {
        List<ImportNote> notes = new ArrayList<>(table.provenance().notes());
        notes.add(note);
        return new ScoreTable(
                models,
                table.attributes().stream().map(this::first).toList(),
                table.benchmarks().stream().map(this::resolved).toList(),
                table.provenance().withNotes(notes));
    }

    private Benchmark resolved(Benchmark benchmark) {
        double[] scores = new double[groups.size()];
        double[] errors = new double[groups.size()];
        for (int i = 0; i < scores.length; i++) {
            int[] present = presentRows(groups.get(i), benchmark.scores());
            scores[i] = present.length == 0 ? Double.NaN : score(benchmark, present);
            errors[i] = present.length == 0 ? Double.NaN : error(benchmark, present);
        }
        return new Benchmark(
                benchmark.column(),
                benchmark.info(),
                Values.adopt(scores),
                benchmark.standardErrors().map(unused -> Values.adopt(errors)));
    }

    private double score(Benchmark benchmark, int[] rows) {
        if (rule != Repeated.MEAN || rows.length == 1) {
            return benchmark.scores().get(chosen(benchmark, rows));
        }
        double sum = 0;
        for (int row : rows) {
            sum += benchmark.scores().get(row);
        }
        return sum / rows.length;
    }

    private double error(Benchmark benchmark, int[] rows) {
        if (benchmark.standardErrors().isEmpty()) {
            return Double.NaN;
        }
        Values errors = benchmark.standardErrors().get();
        if (rule != Repeated.MEAN || rows.length == 1) {
            return errors.get(chosen(benchmark, rows));
        }
        double squares = 0;
        for (int row : rows) {
            squares += errors.get(row) * errors.get(row);
        }
        return Math.sqrt(squares) / rows.length;
    }

    /** The row whose score is kept. */
    private int chosen(Benchmark benchmark, int[] rows) {
        if (rule == Repeated.LATEST) {
            return greatest(rows, this::release, true);
        }
        Direction direction = benchmark.info().direction();
        return greatest(rows, row -> direction.orient(benchmark.scores().get(row)), false);
    }

    /** The release date of a row; unknown dates come before all others. */
    private double release(int row) {
        double release = releases.map(values -> values.get(row)).orElse(Double.NaN);
        return Double.isNaN(release) ? Double.NEGATIVE_INFINITY : release;
    }

    private static int greatest(int[] rows, IntToDoubleFunction value, boolean lastOfEquals) {
        int best = rows[0];
        for (int row : rows) {
            int difference = Double.compare(value.applyAsDouble(row), value.applyAsDouble(best));
            if (difference > 0 || lastOfEquals && difference == 0) {
                best = row;
            }
        }
        return best;
    }

    private static int[] presentRows(int[] rows, Values values) {
        return Arrays.stream(rows).filter(row -> !values.isMissing(row)).toArray();
    }

    private Attribute first(Attribute attribute) {
        if (attribute instanceof Attribute.Number number) {
            double[] numbers = new double[groups.size()];
            for (int i = 0; i < numbers.length; i++) {
                int[] present = presentRows(groups.get(i), number.values());
                numbers[i] = present.length == 0 ? Double.NaN : number.values().get(present[0]);
            }
            return new Attribute.Number(number.column(), number.kind(), number.inferred(), Values.adopt(numbers));
        }
        List<String> words = new ArrayList<>(groups.size());
        for (int[] group : groups) {
            String word = "";
            for (int i = 0; i < group.length && word.isEmpty(); i++) {
                word = attribute.text(group[i]).orElse("");
            }
            words.add(word);
        }
        return Attribute.Text.of(attribute.column(), attribute.kind(), attribute.inferred(), words);
    }

    private static ImportNote note(Map<String, List<Integer>> rows, Repeated rule, String source) {
        List<String> names = new ArrayList<>();
        int repeatedRows = 0;
        for (Map.Entry<String, List<Integer>> entry : rows.entrySet()) {
            int times = entry.getValue().size();
            if (times > 1) {
                repeatedRows += times;
                names.add(CellsInWords.quoted(entry.getKey()) + " (" + times + " rows)");
            }
        }
        return ImportNote.ofFile(
                ImportNote.Severity.INFORMATION,
                source,
                repeatedRows + " rows became " + Counts.of(names.size(), "model", "models") + ", " + inWords(rule)
                        + ": " + Listing.cut(names, NAMES_LISTED));
    }

    private static String inWords(Repeated rule) {
        return switch (rule) {
            case KEEP -> "each row a model of its own";
            case MEAN -> "each with the mean of its scores";
            case BEST -> "each with its best score of each benchmark";
            case LATEST -> "each with its latest score of each benchmark";
        };
    }
}
