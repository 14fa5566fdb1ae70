package org.disentangle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.source.Source;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.preview.TablePreview;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a user waits for: a large table is opened and analysed, or previewed, in a program that has just started. Every run has
 * a process of its own, which tells the most memory that it took at its end (resident, where Linux says so).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class OpeningBenchmark {
    /** Models × benchmarks. */
    @Param({"100000x60", "50000x20", "12x5000"})
    private String size = "";

    private List<Source> sources = List.of();

    @Setup
    public void write() throws IOException {
        sources = List.of(Source.file(LargeTable.file(size)));
    }

    @Benchmark
    public Analysis openAndAnalyse() throws Exception {
        ScoreTable table = TableImporter.read(sources, ImportOptions.literal(), Progress.unwatched());
        return Analyser.analyse(table, table.allModels(), AnalysisOptions.defaults(), Progress.unwatched());
    }

    @Benchmark
    public Preview preview() throws Exception {
        return TablePreview.of(sources, ImportOptions.literal(), Progress.unwatched());
    }

    @TearDown
    public void tellMostMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .forEach(line -> System.out.println("most memory so far: " + line.replaceAll("\\D", "") + " KiB"));
        }
    }
}
