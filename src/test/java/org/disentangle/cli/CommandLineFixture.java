package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.job.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A table of 16 models, and the program run on it as a shell would. */
abstract class CommandLineFixture {
    static final String HEADER = "model,family,access,flop,know,math,code,truth,toxic,other";

    @TempDir
    Path folder;

    Path table;
    Path out;

    @BeforeEach
    void writeTable() throws IOException {
        table = folder.resolve("scores.csv");
        out = folder.resolve("out");
        Files.write(table, rows());
    }

    /** 16 models whose scores follow one ability, with noise. */
    static List<String> rows() {
        Random random = new Random(11);
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (int i = 0; i < 16; i++) {
            double ability = random.nextDouble();
            List<String> cells = new ArrayList<>(List.of(
                    "model-" + i,
                    List.of("Llama", "Qwen", "Yi, Inc").get(i % 3),
                    i % 2 == 0 ? "open" : "closed",
                    String.format(Locale.ROOT, "%.3e", 1e22 * (1 + i))));
            for (double weight : new double[] {1, 1, 1, 0.7, -0.7, 0}) {
                cells.add(String.format(Locale.ROOT, "%.6f", weight * ability + 0.2 * random.nextDouble()));
            }
            cells.set(1, "\"" + cells.get(1) + "\"");
            rows.add(String.join(",", cells));
        }
        return rows;
    }

    void assertFails(Outcome outcome, int code, String sentence) {
        assertThat(outcome.err()).contains(sentence).hasLineCount(1).doesNotContain("Exception");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(out).doesNotExist();
    }

    void assertFailsIgnoringCase(Outcome outcome, int code, String sentence) {
        assertThat(outcome.err()).containsIgnoringCase(sentence);
        assertFails(outcome, code, "");
    }

    Outcome analyze(String... options) {
        List<String> arguments = new ArrayList<>(List.of("analyze", table.toString()));
        List<String> given = Arrays.asList(options);
        arguments.addAll(given);
        if (!given.contains("--out")) {
            arguments.addAll(List.of("--out", out.toString()));
        }
        arguments.addAll(List.of("--capabilities", "know,math,code", "--figures", "none"));
        return run(arguments.toArray(String[]::new));
    }

    static Outcome run(String... arguments) {
        return run(StandardCharsets.UTF_8, arguments);
    }

    static Outcome run(Charset charset, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Console console = new Console(output, errors, charset);
        int code = new CommandLineProgram(console, Progress.unwatched()).run(List.of(arguments));
        return new Outcome(
                code,
                output.toString(charset).replace("\r\n", "\n"),
                errors.toString(charset).replace("\r\n", "\n"));
    }

    record Outcome(int code, String out, String err) {}

    List<CSVRecord> correlations() throws IOException {
        return read(out.resolve("correlations.csv"));
    }

    static List<CSVRecord> read(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
