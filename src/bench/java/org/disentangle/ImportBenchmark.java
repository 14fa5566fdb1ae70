package org.disentangle;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.disentangle.importing.ImportOptions;
import org.disentangle.importing.Source;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reading large tables: the first is about 55 MB of CSV. */
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

    private Path file;

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("scores", ".csv");
        int models = Integer.parseInt(size.substring(0, size.indexOf('x')));
        int benchmarks = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        Random random = new Random(1);
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("model");
            for (int column = 0; column < benchmarks; column++) {
                writer.write(",benchmark-" + column);
            }
            writer.write('\n');
            for (int row = 0; row < models; row++) {
                writer.write("model-" + row);
                for (int column = 0; column < benchmarks; column++) {
                    writer.write(',');
                    writer.write(Double.toString(Math.rint(random.nextDouble() * 1e7) / 1e7));
                }
                writer.write('\n');
            }
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    @Benchmark
    public ScoreTable read() throws Exception {
        return TableImporter.read(List.of(Source.file(file)), ImportOptions.literal(), Progress.unwatched());
    }
}
