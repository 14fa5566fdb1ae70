package org.disentangle;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Tables of invented scores, the same for the same size: every score is a logistic function of its model's ability and of
 * noise of its own, written with six digits. The first twelve columns are capabilities benchmarks.
 */
final class LargeTable {
    private static final List<String> CAPABILITIES = List.of(
            "MMLU", "ARC-Challenge", "HellaSwag", "WinoGrande", "GSM8K", "PIQA", "BBH", "BoolQ", "HumanEval", "MATH", "GPQA",
            "LAMBADA");
    private static final double ABILITY = 0.6;

    private LargeTable() {}

    /**
     * The file of a size, such as {@code 50000x20} for 50,000 models and 20 benchmarks. It is written by a process of its own,
     * so that the one that measures has neither compiled nor allocated anything for it.
     */
    static Path file(String size) throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "disentangle-" + size + ".csv");
        if (Files.notExists(file)) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            LargeTable.class.getName(),
                            size,
                            file.toString())
                    .inheritIO()
                    .start();
            if (writer.onExit().join().exitValue() != 0) {
                throw new IOException("the table " + file + " was not written");
            }
        }
        return file;
    }

    /** Writes the table of a size to a file. */
    public static void main(String[] arguments) throws IOException {
        String size = arguments[0];
        int models = Integer.parseInt(size.substring(0, size.indexOf('x')));
        int benchmarks = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        Path complete = Path.of(arguments[1]);
        File part = File.createTempFile("disentangle", ".part", complete.getParent().toFile());
        try (BufferedWriter writer = Files.newBufferedWriter(part.toPath(), StandardCharsets.UTF_8)) {
            write(models, benchmarks, writer);
        } catch (IOException | UncheckedIOException failure) {
            Files.deleteIfExists(part.toPath());
            throw failure;
        }
        Files.move(part.toPath(), complete);
    }

    private static void write(int models, int benchmarks, BufferedWriter writer) throws IOException {
        Random random = new Random(1);
        writer.write("model");
        for (int column = 0; column < benchmarks; column++) {
            writer.write("," + (column < CAPABILITIES.size() ? CAPABILITIES.get(column) : "benchmark-" + column));
        }
        writer.write('\n');
        for (int row = 0; row < models; row++) {
            double ability = random.nextGaussian();
            writer.write("org-" + row % 97 + "/model-" + row + "-chat");
            for (int column = 0; column < benchmarks; column++) {
                double score = 1 / (1 + Math.exp(-ABILITY * ability - random.nextGaussian()));
                writer.write(String.format(Locale.ROOT, ",%.6f", score));
            }
            writer.write('\n');
        }
    }
}
