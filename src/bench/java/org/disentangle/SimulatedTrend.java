package org.disentangle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.ModelPair;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;

/**
 * A sample of {@link SimulatedModels} with the column g, and what lies beside its trends: five models after a change, and a
 * family without a shift. All that is asked of it is truly 0.
 *
 * <p>The models before the change are spread evenly over the sample; after it a model has g + 0.5 + 0.3·e and a scatter about
 * the trend that is drawn anew as that of any model of its family: it gets no better or worse than its g makes it. For the
 * family the clustered scatter of the first one is without its shared part. A shift or an excess of another size moves
 * estimate and interval by as much and changes nothing.
 */
final class SimulatedTrend {
    static final int PAIRS = 5;
    private static final double GAIN = 0.5;
    private static final double SPREAD_OF_GAIN = 0.3;

    private final SimulatedModels models;
    private final int[] before;
    private final double[] g;
    private final double[] gAfter = new double[PAIRS];
    private final List<Benchmark> own = new ArrayList<>();
    private final List<Benchmark> withPairs = new ArrayList<>();

    /**
     * Draws.
     *
     * @param correlations of the benchmarks s0, s1 and so on with g
     */
    SimulatedTrend(SimulatedModels models, SplittableRandom random, double... correlations) {
        this.models = models;
        this.before = IntStream.range(0, PAIRS).map(i -> i * models.n() / PAIRS).toArray();
        this.g = models.effects(random, models.shared(random));
        Arrays.setAll(gAfter, i -> g[before[i]] + GAIN + SPREAD_OF_GAIN * random.nextGaussian());
        for (int k = 0; k < correlations.length; k++) {
            draw("s" + k, SimulatedModels.pearson(correlations[k]), random);
        }
    }

    private void draw(String name, double beta, SplittableRandom random) {
        double scatter = Math.sqrt(1 - beta * beta);
        double[] shared = models.shared(random);
        double[] u = models.effects(random, shared);
        double[] scores = new double[models.n() + PAIRS];
        for (int i = 0; i < models.n(); i++) {
            scores[i] = beta * g[i] + scatter * u[i];
        }
        for (int i = 0; i < PAIRS; i++) {
            scores[models.n() + i] = beta * gAfter[i] + scatter * models.effect(random, shared, before[i]);
        }
        withPairs.add(benchmark(name, scores));
        double[] withoutShift = Arrays.copyOf(scores, models.n());
        for (int i = 0; i < SimulatedModels.FAMILY; i++) {
            withoutShift[i] -= scatter * models.sharedPart(shared, i);
        }
        own.add(benchmark(name, withoutShift));
    }

    private static Benchmark benchmark(String name, double[] scores) {
        return new Benchmark(name, BenchmarkInfo.unknown(name).withRole(Role.SAFETY), Values.of(scores));
    }

    /** The sample, in which the family f0 has no shift. */
    ScoreTable table() {
        return table(g, own);
    }

    /** The sample and the models after the change. */
    ScoreTable tableWithPairs() {
        double[] all = Arrays.copyOf(g, models.n() + PAIRS);
        System.arraycopy(gAfter, 0, all, models.n(), PAIRS);
        return table(all, withPairs);
    }

    List<ModelPair> pairs() {
        return IntStream.range(0, PAIRS)
                .mapToObj(i -> new ModelPair("m" + before[i], "m" + (models.n() + i), ""))
                .toList();
    }

    private ScoreTable table(double[] ability, List<Benchmark> benchmarks) {
        List<String> families = IntStream.range(0, ability.length)
                .mapToObj(i -> "f" + (i < models.n() ? i : before[i - models.n()]) / SimulatedModels.FAMILY)
                .toList();
        return new ScoreTable(
                IntStream.range(0, ability.length).mapToObj(i -> "m" + i).toList(),
                List.of(
                        new Attribute.Number("g", AttributeKind.OTHER, false, Values.of(ability)),
                        Attribute.Text.of("family", AttributeKind.FAMILY, false, families)),
                benchmarks,
                Provenance.none());
    }
}
