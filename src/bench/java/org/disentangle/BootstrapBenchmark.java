package org.disentangle;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 10,000 resamples of the whole pipeline on the chat models of the reference table: every benchmark's interval. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BootstrapBenchmark {
    @Param({"SPEARMAN", "PEARSON", "KENDALL"})
    private Coefficient coefficient;

    private ScoreTable table;
    private AnalysisOptions options;
    private GroupAnalysis chat;

    @Setup
    public void read() throws Exception {
        table = ReferenceTable.read(Progress.unwatched());
        options = AnalysisOptions.defaults()
                .withGroupBy(Optional.of("type"))
                .withCoefficient(coefficient)
                .withInterval(interval -> interval.withResampling(Resampling.MODELS));
        chat = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .group("chat")
                .orElseThrow();
    }

    @Benchmark
    public double resampleChatModels() {
        Bootstrap drawn =
                Bootstrap.of(table, chat, options, Progress.unwatched()).extendedTo(10_000, Progress.unwatched());
        double sum = 0;
        for (String benchmark : drawn.benchmarks()) {
            sum += drawn.interval(benchmark).interval().low().orElse(0);
        }
        return sum;
    }
}
