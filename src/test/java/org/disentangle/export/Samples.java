package org.disentangle.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.ImportNote;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.SourceFile;
import org.disentangle.table.Values;

/** Small tables made from a seed, with the difficulties that real ones have. */
final class Samples {
    private static final int MODELS = 14;

    private Samples() {}

    /** Base and chat models; missing scores, a constant benchmark, names that files and spreadsheets dislike. */
    static ScoreTable table(long seed) {
        Random random = new Random(seed);
        double[] ability = random.doubles(MODELS, -2, 2).toArray();
        List<Benchmark> benchmarks = new ArrayList<>();
        for (String column : List.of("mmlu", "gsm8k", "bbh")) {
            benchmarks.add(benchmark(column, "reasoning", Role.CAPABILITIES, scores(ability, 1, random)));
        }
        double[] gaps = scores(ability, 1, random);
        gaps[3] = Double.NaN;
        benchmarks.add(benchmark("arc", "reasoning", Role.CAPABILITIES, gaps));
        benchmarks.add(benchmark("truthful/qa \"MC1\"", "truthfulness", Role.SAFETY, scores(ability, 0.5, random)));
        benchmarks.add(benchmark("=power.Σ", "machine ethics", Role.SAFETY, scores(ability, -0.5, random)));
        benchmarks.add(new Benchmark(
                "toxicity",
                BenchmarkInfo.unknown("toxicity, mean").withDirection(Direction.LOWER),
                Values.of(scores(ability, 0, random))));
        benchmarks.add(benchmark("constant", "", Role.SAFETY, new double[MODELS]));
        Provenance provenance = new Provenance(
                List.of(new SourceFile("scores.csv", "ab".repeat(32), 1234)),
                List.of(ImportNote.ofFile(ImportNote.Severity.WARNING, "scores.csv", "A \"quoted\" remark.")));
        return new ScoreTable(models(), attributes(), benchmarks, provenance);
    }

    /**
     * What every study needs: training compute, families, standard errors, base and chat models, and missing capabilities
     * scores in two benchmarks.
     */
    static ScoreTable rich(long seed) {
        int m = 34;
        Random random = new Random(seed);
        double[] ability = random.doubles(m, -2, 2).toArray();
        List<Benchmark> benchmarks = new ArrayList<>();
        for (String column : List.of("mmlu", "gsm8k", "bbh", "arc")) {
            benchmarks.add(withErrors(benchmark(column, "reasoning", Role.CAPABILITIES, scores(ability, 1, random))));
        }
        double[] gaps = scores(ability, 1, random);
        for (int row : new int[] {3, 8, 9}) {
            gaps[row] = Double.NaN;
        }
        benchmarks.add(benchmark("gaps", "reasoning", Role.CAPABILITIES, gaps));
        benchmarks.add(withErrors(benchmark("truth", "truthfulness", Role.SAFETY, scores(ability, 0.5, random))));
        benchmarks.add(benchmark("power", "machine ethics", Role.SAFETY, scores(ability, -0.5, random)));
        benchmarks.add(benchmark("noise", "", Role.SAFETY, scores(ability, 0, random)));
        benchmarks.add(benchmark("constant", "", Role.SAFETY, new double[m]));
        List<Attribute> attributes = List.of(
                new Attribute.Number(
                        "flop",
                        AttributeKind.FLOP,
                        false,
                        Values.of(IntStream.range(0, m)
                                .mapToDouble(i -> i % 7 == 0 ? Double.NaN : 1e22 * Math.exp(ability[i] + i % 3))
                                .toArray())),
                Attribute.Text.of("family", AttributeKind.FAMILY, false, words(m, 5, "Llama", "Qwen", "Yi", "Phi", "")),
                Attribute.Text.of("type", AttributeKind.TYPE, false, words(m, 2, "base", "chat")));
        return new ScoreTable(
                IntStream.range(0, m).mapToObj(i -> "model-" + i).toList(),
                attributes,
                benchmarks,
                new Provenance(List.of(new SourceFile("scores.csv", "ab".repeat(32), 1234)), List.of()));
    }

    private static List<String> words(int m, int period, String... words) {
        return IntStream.range(0, m).mapToObj(i -> words[i % period]).toList();
    }

    private static Benchmark withErrors(Benchmark benchmark) {
        double[] errors = new double[benchmark.scores().size()];
        Arrays.fill(errors, 0.2);
        return new Benchmark(benchmark.column(), benchmark.info(), benchmark.scores(), Optional.of(Values.of(errors)));
    }

    static Analysis analysis(long seed) {
        return analysis(table(seed), AnalysisOptions.defaults());
    }

    static Analysis analysis(ScoreTable table, AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
    }

    private static List<String> models() {
        return IntStream.range(0, MODELS)
                .mapToObj(i -> i == 2 ? "+plus, Ünïcode" : i == 5 ? "line\nbreak" : "model-" + i)
                .toList();
    }

    private static List<Attribute> attributes() {
        return List.of(
                Attribute.Text.of(
                        "family",
                        AttributeKind.FAMILY,
                        false,
                        IntStream.range(0, MODELS)
                                .mapToObj(i -> List.of("Llama", "Qwen", "Yi").get(i % 3))
                                .toList()),
                Attribute.Text.of(
                        "type",
                        AttributeKind.TYPE,
                        false,
                        IntStream.range(0, MODELS)
                                .mapToObj(i -> i == 13 ? "" : i % 2 == 0 ? "base" : "chat")
                                .toList()));
    }

    private static Benchmark benchmark(String column, String area, Role role, double[] scores) {
        BenchmarkInfo unknown = BenchmarkInfo.unknown(column);
        return new Benchmark(
                column, unknown.withMetric("Accuracy").withArea(area).withRole(role), Values.of(scores));
    }

    private static double[] scores(double[] ability, double weight, Random random) {
        double[] scores = new double[ability.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weight * ability[i] + random.nextGaussian() / 3;
        }
        return scores;
    }
}
