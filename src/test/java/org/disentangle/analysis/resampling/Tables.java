package org.disentangle.analysis.resampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Provenance;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/** Tables to resample: complete capabilities, targets with ties and holes, families. */
final class Tables {
    private Tables() {}

    /** 14 to 33 models, 3 to 6 capabilities benchmarks, 4 targets (s1 and s3 with missing scores) in 6 families. */
    static ScoreTable random(long seed) {
        Random random = new Random(seed);
        int m = 14 + random.nextInt(20);
        int capabilities = 3 + random.nextInt(4);
        ScoreTable made = RandomTables.random(seed, m, capabilities, 4, 0);
        List<Benchmark> benchmarks = new ArrayList<>();
        for (int j = 0; j < capabilities; j++) {
            benchmarks.add(made.benchmarks().get(j));
        }
        for (int k = 0; k < 4; k++) {
            boolean holes = k % 2 == 1;
            double[] scores = made.benchmarks().get(capabilities + k).scores().toArray();
            benchmarks.add(RandomTables.safety(
                    "s" + k,
                    Arrays.stream(scores)
                            .map(score -> holes && random.nextInt(5) == 0 ? Double.NaN : score)
                            .toArray()));
        }
        double[] year = random.doubles(m, 2020, 2025).toArray();
        Attribute release = new Attribute.Number("year", AttributeKind.OTHER, false, Values.of(year));
        List<String> names = IntStream.range(0, m)
                .mapToObj(i -> "f" + (i < 6 ? i : random.nextInt(6)))
                .toList();
        return new ScoreTable(made.models(), List.of(release, family(names)), benchmarks, Provenance.none());
    }

    static Attribute family(List<String> names) {
        return Attribute.Text.of("family", AttributeKind.FAMILY, false, names);
    }

    static ScoreTable withFamilies(ScoreTable table, List<String> names) {
        List<Attribute> attributes = new ArrayList<>(table.attributes());
        attributes.removeIf(attribute -> attribute.kind() == AttributeKind.FAMILY);
        attributes.add(family(names));
        return new ScoreTable(table.models(), attributes, table.benchmarks(), Provenance.none());
    }

    static ScoreTable withoutAttributes(ScoreTable table) {
        return new ScoreTable(table.models(), List.of(), table.benchmarks(), Provenance.none());
    }

    /** Row i of the new table is row rows[i] of the old one; rows may repeat. */
    static ScoreTable withRows(ScoreTable table, int... rows) {
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : table.attributes()) {
            attributes.add(
                    attribute instanceof Attribute.Number number
                            ? new Attribute.Number(
                                    number.column(), number.kind(), number.inferred(), rows(number.values(), rows))
                            : Attribute.Text.of(
                                    attribute.column(),
                                    attribute.kind(),
                                    false,
                                    Arrays.stream(rows)
                                            .mapToObj(row -> attribute.text(row).orElse(""))
                                            .toList()));
        }
        return new ScoreTable(
                Arrays.stream(rows).mapToObj(table::model).toList(),
                attributes,
                table.benchmarks().stream()
                        .map(old -> new Benchmark(old.column(), old.info(), rows(old.scores(), rows)))
                        .toList(),
                Provenance.none());
    }

    private static Values rows(Values values, int... rows) {
        return Values.of(Arrays.stream(rows).mapToDouble(values::get).toArray());
    }

    static GroupAnalysis analyse(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
    }
}
