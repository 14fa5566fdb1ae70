package org.disentangle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disentangle.analysis.coefficient.Association;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.coefficient.SharedTests;
import org.disentangle.analysis.column.Column;
import org.disentangle.analysis.column.Pairing;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.ComputeCorrelation;
import org.disentangle.analysis.correlation.JudgedAssociation;
import org.disentangle.analysis.correlation.Trend;
import org.disentangle.analysis.correlation.XColumn;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.correlation.XVariable;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.score.CapabilitiesFit;
import org.disentangle.analysis.score.CapabilitiesFitting;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.analysis.score.GivenScore;
import org.disentangle.analysis.statistics.LeastSquares;
import org.disentangle.job.Progress;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;

/** The analysis of one group: its capabilities score, then every benchmark against x. */
final class GroupWork {
    /** From this many models × benchmarks on, the benchmarks of a group are distributed over threads. */
    private static final int FEWEST_SHARED_SCORES = 50_000;

    private static final int MOST_BLOCKS = 16;

    private final ScoreTable table;
    private final Grouping.Group group;
    private final AnalysisOptions options;
    private final Optional<XColumn> column;
    private final Optional<GivenScore> given;
    private final SharedTests tests;
    private final Progress progress;

    GroupWork(
            ScoreTable table,
            Grouping.Group group,
            AnalysisOptions options,
            Optional<XColumn> column,
            Optional<GivenScore> given,
            SharedTests tests,
            Progress progress) {
        this.table = table;
        this.group = group;
        this.options = options;
        this.column = column;
        this.given = given;
        this.tests = tests;
        this.progress = progress;
    }

    GroupAnalysis analyse() {
        return given.isPresent() ? onGivenScore(given.get()) : onFittedScore();
    }

    private GroupAnalysis onGivenScore(GivenScore made) {
        XVariable x = column.map(chosen -> chosen.in(group.models()))
                .orElseGet(() -> XVariable.score(made.title(), made.scores(), made.lacking()));
        return new GroupAnalysis(
                group.name(),
                group.models(),
                Optional.empty(),
                made.insteadOfFit(),
                x,
                correlations(x, Optional.empty()));
    }

    private GroupAnalysis onFittedScore() {
        CapabilitiesFitting.Outcome outcome = new CapabilitiesFitting(
                        table.benchmarks(Role.CAPABILITIES), group.models(), options.score(), progress)
                .fit();
        Optional<CapabilitiesFit> fit = outcome instanceof CapabilitiesFitting.Outcome.Fitted fitted
                ? Optional.of(fitted.fit())
                : Optional.empty();
        String noScore = outcome instanceof CapabilitiesFitting.Outcome.NotFitted not ? not.reason() : "";
        Optional<CapabilitiesScore> score = fit.map(CapabilitiesFit::describe);
        XVariable x = column.map(chosen -> chosen.in(group.models())).orElseGet(() -> scoreAsX(score));
        return new GroupAnalysis(group.name(), group.models(), score, noScore, x, correlations(x, fit));
    }

    private XVariable scoreAsX(Optional<CapabilitiesScore> score) {
        if (score.isEmpty()) {
            double[] none = new double[table.modelCount()];
            Arrays.fill(none, Double.NaN);
            return XVariable.score("Capabilities score", Values.adopt(none), Map.of());
        }
        double percent = Math.round(1000 * score.get().pca().explainedVariance()) / 10.0;
        String title = "Capabilities score (PC1, " + percent + " % of variance)";
        Values values = score.get().scores();
        return XVariable.score(title, values, Map.of());
    }

    private List<BenchmarkCorrelation> correlations(XVariable x, Optional<CapabilitiesFit> fit) {
        Column oriented = Column.raw(x.values(), group.models());
        Column raw = x.values().equals(x.onAxis()) ? oriented : Column.raw(x.onAxis(), group.models());
        Optional<Column> flop = flop();
        List<Benchmark> benchmarks = table.benchmarks().stream()
                .filter(benchmark -> benchmark.role() != Role.IGNORED)
                .toList();
        int blocks = (long) benchmarks.size() * group.models().size() < FEWEST_SHARED_SCORES
                ? 1
                : Math.min(MOST_BLOCKS, benchmarks.size());
        // ranked before several threads ask for it
        Stream.concat(Stream.of(oriented, raw), flop.stream()).forEach(Column::ranksOfAll);
        List<BenchmarkCorrelation> correlations = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> benchmarks.subList(
                        block * benchmarks.size() / blocks, (block + 1) * benchmarks.size() / blocks))
                .map(block -> correlations(block, oriented, raw, flop, fit))
                .flatMap(List::stream)
                .toList();
        return PrimaryBenchmarks.withQ(correlations);
    }

    private List<BenchmarkCorrelation> correlations(
            List<Benchmark> benchmarks, Column x, Column rawX, Optional<Column> flop, Optional<CapabilitiesFit> fit) {
        Pairing pairing = new Pairing(group.models().size());
        List<BenchmarkCorrelation> correlations = new ArrayList<>(benchmarks.size());
        for (Benchmark benchmark : benchmarks) {
            correlations.add(new Row(benchmark, x, rawX, flop, fit, pairing).correlate());
            progress.advance(1);
        }
        return correlations;
    }

    private Optional<Column> flop() {
        return table.attribute(AttributeKind.FLOP)
                .flatMap(attribute -> attribute instanceof Attribute.Number number
                        ? Optional.of(Column.raw(number.values(), group.models()))
                        : Optional.empty());
    }

    /** One benchmark against x, against the score without itself, and against training compute. */
    private final class Row {
        private final Benchmark benchmark;
        private final Column x;
        private final Column rawX;
        private final Optional<Column> flop;
        private final Optional<CapabilitiesFit> fit;
        private final Column scores;
        private final Pairing pairing;

        Row(
                Benchmark benchmark,
                Column x,
                Column rawX,
                Optional<Column> flop,
                Optional<CapabilitiesFit> fit,
                Pairing pairing) {
            this.benchmark = benchmark;
            this.x = x;
            this.rawX = rawX;
            this.flop = flop;
            this.fit = fit;
            this.scores = Column.oriented(benchmark, group.models());
            this.pairing = pairing;
        }

        BenchmarkCorrelation correlate() {
            String reason = pairing.take(x, scores, noun());
            Subset models = pairing.models(group.models());
            if (column.isPresent() && column.get().column().equals(benchmark.column())) {
                reason = "it is what the other benchmarks are correlated with";
            }
            if (column.isEmpty() && x.presentCount() == 0) {
                reason = "there is no capabilities score";
            }
            Association association = reason.isEmpty()
                    ? options.coefficient().measure().test(pairing, x, scores, tests)
                    : Association.missing(reason);
            Trend trend = reason.isEmpty() ? trend() : Trend.missing(reason);
            boolean partOfScore = column.isEmpty() && isPartOfScore() && reason.isEmpty();
            return new BenchmarkCorrelation(
                    benchmark,
                    models,
                    partOfScore
                            ? JudgedAssociation.untested(
                                    association,
                                    options.threshold(),
                                    "a capabilities benchmark is not tested against the score it is part of")
                            : JudgedAssociation.of(association, options.threshold()),
                    trend,
                    withoutItself(),
                    compute(),
                    notes());
        }

        private boolean isPartOfScore() {
            return benchmark.role() == Role.CAPABILITIES
                    || given.flatMap(made -> made.without(benchmark.column())).isPresent();
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            fit.flatMap(fitted -> fitted.reasonAgainst(benchmark))
                    .ifPresent(reason -> notes.add("It is left out of the capabilities score: " + reason + "."));
            notes.addAll(NearTies.note(scores, benchmark.role(), options));
            return notes;
        }

        private String noun() {
            return column.map(chosen -> "value of " + chosen.column()).orElse("capabilities score");
        }

        private Trend trend() {
            if (!pairing.isFinite()) {
                return Trend.missing("a number is infinite");
            }
            LeastSquares oriented = pairing.line();
            if (x == rawX && benchmark.info().direction() instanceof Direction.Higher) {
                return Trend.of(oriented, oriented, scale(), tests);
            }
            String reason = pairing.take(rawX, Column.raw(benchmark.scores(), group.models()), noun());
            return reason.isEmpty() ? Trend.of(oriented, pairing.line(), scale(), tests) : Trend.missing(reason);
        }

        private XScale scale() {
            return column.map(XColumn::scale).orElse(XScale.LINEAR);
        }

        private Estimate withoutItself() {
            if (benchmark.role() != Role.CAPABILITIES) {
                return Estimate.missing("it is not a capabilities benchmark");
            }
            if (given.isPresent()) {
                return given.get()
                        .without(benchmark.column())
                        .map(others -> withoutItself(Column.raw(others, group.models())))
                        .orElseGet(() -> Estimate.missing("it is not part of the capabilities score"));
            }
            if (fit.isEmpty()) {
                return Estimate.missing("there is no capabilities score");
            }
            int index = fit.get().indexOf(benchmark);
            if (index < 0) {
                return Estimate.missing("it is not part of the capabilities score");
            }
            double[] others = fit.get().scoresWithout(index);
            if (others.length == 0) {
                return Estimate.missing("the other capabilities benchmarks yield no score");
            }
            return withoutItself(new Column(others));
        }

        private Estimate withoutItself(Column score) {
            String reason = pairing.take(score, scores, "score from the other capabilities benchmarks");
            return reason.isEmpty()
                    ? options.coefficient().measure().of(pairing, score, scores)
                    : Estimate.missing(reason);
        }

        private ComputeCorrelation compute() {
            if (flop.isEmpty()) {
                return new ComputeCorrelation(Estimate.missing("the table has no training compute"), 0);
            }
            String reason = pairing.take(flop.get(), scores, "known training compute");
            Estimate rho = reason.isEmpty()
                    ? Coefficient.SPEARMAN.measure().of(pairing, flop.get(), scores)
                    : Estimate.missing(reason);
            return new ComputeCorrelation(rho, pairing.count());
        }
    }
}
