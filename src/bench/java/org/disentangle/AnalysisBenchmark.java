package org.disentangle;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.source.Source;
import org.disentangle.importing.TableImporter;
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

/**
 * What follows a change of the filter: the score is fitted again, and every benchmark of every group is correlated with it,
 * with p-values, q-values, immediate intervals and trends.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {
    /** The reference table, or models × benchmarks. */
    @Param({"reference", "5000x200"})
    private String size = "";

    @Param({"SPEARMAN", "PEARSON", "KENDALL"})
    private Coefficient coefficient = Coefficient.SPEARMAN;

    private ScoreTable table;
    private AnalysisOptions options;

    @Setup
    public void read() throws Exception {
        table = size.equals("reference")
                ? ReferenceTable.read(Progress.unwatched())
                : TableImporter.read(
                        List.of(Source.file(LargeTable.file(size))), ImportOptions.literal(), Progress.unwatched());
        options = AnalysisOptions.defaults().withCoefficient(coefficient);
    }

    @Benchmark
    public Analysis refit() throws Exception {
        return Analyser.analyse(table, table.allModels(), options, Progress.unwatched());
    }
}
