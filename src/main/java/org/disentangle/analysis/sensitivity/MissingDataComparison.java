package org.disentangle.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * One benchmark's correlation under each policy for missing capabilities scores, side by side. Intervals are the immediate
 * ones.
 *
 * @param benchmark the column name of the benchmark
 * @param complete the result if models that lack a capabilities benchmark get no score
 * @param withoutCostliest the capabilities benchmark that costs the most models is left out first
 * @param impute the result if missing scores are filled in
 * @param costs the cost of each capabilities benchmark, in the order of the table
 */
public record MissingDataComparison(
        String benchmark, Result complete, Result withoutCostliest, Result impute, List<Cost> costs) {
    public MissingDataComparison {
        costs = List.copyOf(costs);
    }

    /**
     * The correlation under one policy.
     *
     * @param policy the policy
     * @param rho the coefficient
     * @param n the number of models
     * @param interval the immediate interval
     * @param scored the number of models with a capabilities score
     * @param filledModels the number of those with filled-in capabilities scores
     * @param notes what was left out or filled in, or why there is no score; sentences
     */
    public record Result(
            MissingPolicy policy,
            Estimate rho,
            int n,
            Interval interval,
            int scored,
            int filledModels,
            List<String> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The cost of one capabilities benchmark.
     *
     * @param benchmark the column name of the benchmark
     * @param lacking the number of models of the group without a score in it
     * @param alone the number of those that lack no other and would be complete without it
     */
    public record Cost(String benchmark, int lacking, int alone) {}

    /**
     * Computes the three results.
     *
     * @param group a group of the analysis; its models are analysed separately
     * @param benchmark a column that has a correlation in it
     * @throws IllegalArgumentException if the group has no such benchmark
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static MissingDataComparison of(
            Analysis analysis, GroupAnalysis group, String benchmark, Progress progress) {
        if (group.correlation(benchmark).isEmpty()) {
            throw new IllegalArgumentException("no benchmark " + benchmark + " in " + group.name());
        }
        ScoreTable narrow = analysis.table()
                .withInfo(old -> old.column().equals(benchmark) || old.role() == Role.CAPABILITIES
                        ? old
                        : old.withInfo(old.info().withRole(Role.IGNORED)));
        return of(narrow, analysis, group, List.of(benchmark), progress).get(0);
    }

    /**
     * Computes the three results for every benchmark of a group, in the order of its correlations; each policy is
     * analysed once for all of them.
     *
     * @param group a group of the analysis; its models are analysed separately
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public static List<MissingDataComparison> ofAll(Analysis analysis, GroupAnalysis group, Progress progress) {
        List<String> benchmarks = group.correlations().stream()
                .map(row -> row.benchmark().column())
                .toList();
        return of(analysis.table(), analysis, group, benchmarks, progress);
    }

    private static List<MissingDataComparison> of(
            ScoreTable table, Analysis analysis, GroupAnalysis group, List<String> benchmarks, Progress progress) {
        AnalysisOptions options = analysis.options().withGroupBy(Optional.empty());
        GroupAnalysis complete = analyse(table, group.models(), options, MissingPolicy.COMPLETE, progress);
        GroupAnalysis without = analyse(table, group.models(), options, MissingPolicy.WITHOUT_COSTLIEST, progress);
        GroupAnalysis impute = analyse(table, group.models(), options, MissingPolicy.IMPUTE, progress);
        List<Cost> costs = costs(table.benchmarks(Role.CAPABILITIES), group.models(), progress);
        return benchmarks.stream()
                .map(benchmark -> new MissingDataComparison(
                        benchmark,
                        result(complete, MissingPolicy.COMPLETE, benchmark),
                        result(without, MissingPolicy.WITHOUT_COSTLIEST, benchmark),
                        result(impute, MissingPolicy.IMPUTE, benchmark),
                        costs))
                .toList();
    }

    private static GroupAnalysis analyse(
            ScoreTable table, Subset models, AnalysisOptions options, MissingPolicy policy, Progress progress) {
        return Analyser.analyse(table, models, options.withMissing(policy), progress)
                .groups()
                .get(0);
    }

    private static Result result(GroupAnalysis group, MissingPolicy policy, String benchmark) {
        BenchmarkCorrelation row = group.correlation(benchmark).orElseThrow();
        Optional<CapabilitiesScore> score = group.score();
        return new Result(
                policy,
                row.rho(),
                row.n(),
                row.interval(),
                score.map(made -> made.models().size()).orElse(0),
                score.map(made -> made.filled().size()).orElse(0),
                score.map(CapabilitiesScore::warnings).orElse(List.of(group.noScore())));
    }

    private static List<Cost> costs(List<Benchmark> benchmarks, Subset models, Progress progress) {
        int[] lacking = new int[benchmarks.size()];
        int[] alone = new int[benchmarks.size()];
        models.rows().forEach(row -> {
            progress.check();
            int count = 0;
            int last = -1;
            for (int j = 0; j < lacking.length; j++) {
                if (Double.isNaN(benchmarks.get(j).oriented(row))) {
                    lacking[j]++;
                    count++;
                    last = j;
                }
            }
            if (count == 1) {
                alone[last]++;
            }
        });
        List<Cost> costs = new ArrayList<>();
        for (int j = 0; j < lacking.length; j++) {
            costs.add(new Cost(benchmarks.get(j).column(), lacking[j], alone[j]));
        }
        return costs;
    }
}
