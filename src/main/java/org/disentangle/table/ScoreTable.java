package org.disentangle.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An immutable table of m models × b benchmarks, with attributes of the models. Row i of every column belongs to model
 * i. Column names are distinct; model names may repeat (repeated rows are reported when the table is read).
 */
public final class ScoreTable {
    private final List<String> models;
    private final List<Attribute> attributes;
    private final List<Benchmark> benchmarks;
    private final Provenance provenance;
    private final Map<String, Benchmark> benchmarksByColumn;

    /**
     * Makes a table.
     *
     * @throws IllegalArgumentException if a column's length differs from the number of models, or a name occurs twice
     */
    public ScoreTable(
            List<String> models, List<Attribute> attributes, List<Benchmark> benchmarks, Provenance provenance) {
        this.models = List.copyOf(models);
        this.attributes = List.copyOf(attributes);
        this.benchmarks = List.copyOf(benchmarks);
        this.provenance = provenance;
        this.benchmarksByColumn = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Attribute attribute : attributes) {
            if (!names.add(attribute.column())) {
                throw new IllegalArgumentException("two columns named " + attribute.column());
            }
        }
        for (Benchmark benchmark : benchmarks) {
            if (!names.add(benchmark.column())) {
                throw new IllegalArgumentException("two columns named " + benchmark.column());
            }
            if (benchmark.scores().size() != models.size()) {
                throw new IllegalArgumentException(
                        benchmark.column() + " has " + benchmark.scores().size() + " rows, not " + models.size());
            }
            benchmarksByColumn.put(benchmark.column(), benchmark);
        }
    }

    public int modelCount() {
        return models.size();
    }

    /** The models' names, one per row. */
    public List<String> models() {
        return models;
    }

    public String model(int row) {
        return models.get(row);
    }

    /** A model's display name if the table has one, otherwise its name. */
    public String displayName(int row) {
        return attribute(AttributeKind.NAME).flatMap(name -> name.text(row)).orElse(model(row));
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public List<Benchmark> benchmarks() {
        return benchmarks;
    }

    /** The benchmarks with a role, in the order of the table. */
    public List<Benchmark> benchmarks(Role role) {
        return benchmarks.stream().filter(benchmark -> benchmark.role() == role).toList();
    }

    public Optional<Benchmark> benchmark(String column) {
        return Optional.ofNullable(benchmarksByColumn.get(column));
    }

    public Optional<Attribute> attribute(String column) {
        return attributes.stream()
                .filter(attribute -> attribute.column().equals(column))
                .findFirst();
    }

    /** The first attribute of a kind. */
    public Optional<Attribute> attribute(AttributeKind kind) {
        for (Attribute attribute : attributes) {
            if (attribute.kind() == kind) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** The numbers of a column, not oriented: a benchmark's scores or a numeric attribute's values. */
    public Optional<Values> numbers(String column) {
        Optional<Values> scores = benchmark(column).map(Benchmark::scores);
        return scores.isPresent()
                ? scores
                : attribute(column)
                        .flatMap(attribute -> attribute instanceof Attribute.Number number
                                ? Optional.of(number.values())
                                : Optional.empty());
    }

    public Provenance provenance() {
        return provenance;
    }

    /** Every row. */
    public Subset allModels() {
        return Subset.all(modelCount());
    }

    /** The same scores with changed descriptions of the benchmarks. */
    public ScoreTable withInfo(UnaryOperator<Benchmark> change) {
        List<Benchmark> changed = new ArrayList<>(benchmarks.size());
        for (Benchmark benchmark : benchmarks) {
            changed.add(change.apply(benchmark));
        }
        return new ScoreTable(models, attributes, changed, provenance);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreTable table
                && models.equals(table.models)
                && attributes.equals(table.attributes)
                && benchmarks.equals(table.benchmarks)
                && provenance.equals(table.provenance);
    }

    @Override
    public int hashCode() {
        return 31 * models.hashCode() + benchmarks.hashCode();
    }

    @Override
    public String toString() {
        return models.size() + " models × " + benchmarks.size() + " benchmarks";
    }
}
