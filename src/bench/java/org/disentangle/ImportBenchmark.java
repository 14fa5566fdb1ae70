package org.disentangle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** Reading large tables, and their previews, when it was done before; the first is about 55 MB of CSV. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
public class ImportBenchmark {
    /** Models × benchmarks. */
    @Param({"100000x60", "50000x20", "12x5000"})
    private String size = "";

    private List<Source> sources = List.of();

    @Setup
    public void write() throws IOException {
        Path file = LargeTable.file(size);
        sources = List.of(Source.file(file));
    }

    @Benchmark
    public ScoreTable read() throws Exception {
        return TableImporter.read(sources, ImportOptions.literal(), Progress.unwatched());
    }

    @Benchmark
    public Preview preview() throws Exception {
        return TablePreview.of(sources, ImportOptions.literal(), Progress.unwatched());
    }
}
