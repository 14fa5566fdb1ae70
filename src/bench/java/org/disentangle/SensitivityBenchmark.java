package org.disentangle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.analysis.sensitivity.SensitivityAnalysis;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Leaving out every model, family and capabilities benchmark of both groups of the reference table in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SensitivityBenchmark {
    private Analysis analysis;

    @Setup
    public void analyse() throws Exception {
        ScoreTable table = ReferenceTable.read(Progress.unwatched());
        analysis = Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
    }

    /** Every benchmark of both groups. */
    @Benchmark
    public List<Sensitivity> everyBenchmark() {
        List<Sensitivity> all = new ArrayList<>();
        for (GroupAnalysis group : analysis.groups()) {
            all.addAll(SensitivityAnalysis.ofAll(analysis, group, Progress.unwatched()));
        }
        return all;
    }

    /** One benchmark of one group, as it is looked at. */
    @Benchmark
    public Sensitivity oneBenchmark() {
        GroupAnalysis group = analysis.groups().get(0);
        String column = group.correlations().get(0).benchmark().column();
        return SensitivityAnalysis.of(analysis, group, column, Progress.unwatched());
    }
}
