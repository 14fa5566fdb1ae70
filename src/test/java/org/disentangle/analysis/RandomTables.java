package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/** Tables for tests: small ones written out, and random ones from a seed. */
public final class RandomTables {
    private RandomTables() {}

    public static Benchmark capability(String column, double... scores) {
        return new Benchmark(column, BenchmarkInfo.unknown(column).withRole(Role.CAPABILITIES), Values.of(scores));
    }

    public static Benchmark safety(String column, double... scores) {
        return new Benchmark(column, BenchmarkInfo.unknown(column), Values.of(scores));
    }

    public static Attribute flop(double... numbers) {
        return new Attribute.Number("flop", AttributeKind.FLOP, false, Values.of(numbers));
    }

    public static Attribute type(boolean inferred, String... words) {
        return Attribute.Text.of("type", AttributeKind.TYPE, inferred, List.of(words));
    }

    /** The families of models; an empty word is none. */
    public static Attribute family(String... words) {
        return Attribute.Text.of("family", AttributeKind.FAMILY, false, List.of(words));
    }

    /** The same table with a further attribute. */
    public static ScoreTable with(ScoreTable table, Attribute attribute) {
        List<Attribute> attributes = new ArrayList<>(table.attributes());
        attributes.add(attribute);
        return new ScoreTable(table.models(), attributes, table.benchmarks(), Provenance.none());
    }

    /** The same table in which a column has another role. */
    public static ScoreTable withRole(ScoreTable table, String column, Role role) {
        return table.withInfo(
                old -> old.column().equals(column) ? old.withInfo(old.info().withRole(role)) : old);
    }

    public static ScoreTable table(List<Attribute> attributes, Benchmark... benchmarks) {
        int m = benchmarks[0].scores().size();
        return new ScoreTable(
                IntStream.range(0, m).mapToObj(i -> "model " + i).toList(),
                attributes,
                List.of(benchmarks),
                Provenance.none());
    }

    /** A table whose columns share a factor, some with rounded (tied) and some with missing scores. */
    public static ScoreTable random(long seed, int m, int capabilities, int others, double missing) {
        Random random = new Random(seed);
        double[] factor = numbers(m, i -> random.nextGaussian());
        List<Benchmark> benchmarks = new ArrayList<>();
        for (int j = 0; j < capabilities + others; j++) {
            double weight = j < capabilities ? 0.5 + random.nextDouble() : 2 * random.nextDouble() - 1;
            boolean rounded = random.nextInt(3) == 0;
            double[] scores = numbers(m, i -> {
                double score = weight * factor[i] + 0.5 * random.nextGaussian();
                return random.nextDouble() < missing ? Double.NaN : rounded ? Math.rint(4 * score) / 4 : score;
            });
            benchmarks.add(j < capabilities ? capability("c" + j, scores) : safety("s" + j, scores));
        }
        double[] flop = numbers(m, i -> random.nextInt(5) == 0 ? Double.NaN : 1e22 * Math.exp(2 * factor[i]));
        return table(List.of(flop(flop)), benchmarks.toArray(Benchmark[]::new));
    }

    /** The same table with its rows in another order: row i of the new one is row order[i] of the old one. */
    public static ScoreTable withRows(ScoreTable table, int... order) {
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : table.attributes()) {
            attributes.add(reordered(attribute, order));
        }
        List<Benchmark> benchmarks = table.benchmarks().stream()
                .map(old -> new Benchmark(old.column(), old.info(), reordered(old.scores(), order)))
                .toList();
        return new ScoreTable(
                Arrays.stream(order).mapToObj(table::model).toList(), attributes, benchmarks, Provenance.none());
    }

    public static Benchmark withScores(Benchmark old, IntFunction<Double> score) {
        return new Benchmark(
                old.column(), old.info(), Values.of(numbers(old.scores().size(), score)));
    }

    private static Attribute reordered(Attribute attribute, int... order) {
        if (attribute instanceof Attribute.Number number) {
            return new Attribute.Number(
                    number.column(), number.kind(), number.inferred(), reordered(number.values(), order));
        }
        List<String> words = Arrays.stream(order)
                .mapToObj(row -> attribute.text(row).orElse(""))
                .toList();
        return Attribute.Text.of(attribute.column(), attribute.kind(), attribute.inferred(), words);
    }

    private static Values reordered(Values values, int... order) {
        return Values.of(Arrays.stream(order).mapToDouble(values::get).toArray());
    }

    private static double[] numbers(int m, IntFunction<Double> number) {
        return IntStream.range(0, m).mapToDouble(number::apply).toArray();
    }
}
