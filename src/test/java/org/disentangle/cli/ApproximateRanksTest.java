package org.disentangle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of a table's rows decides nothing: every result file holds the same rows, in whatever order. */
class ApproximateRanksTest extends CommandLineFixture {
    private static final int MODELS = 24;

    /** Few levels and repeated models, so that there are ties everywhere; some scores are missing. */
    private static List<String> models() {
        Random random = new Random(17);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < MODELS; i++) {
            int ability = i / 2 % 7;
            List<String> cells = new ArrayList<>(List.of(
                    String.format(Locale.ROOT, "m%02d", i),
                    List.of("Llama", "Qwen", "Yi", "Gemma").get(i / 2 % 4),
                    i % 2 == 0 ? "open" : "closed",
                    (1 + i / 2 % 5) + "e" + (20 + i % 5)));
            for (int column = 0; column < 6; column++) {
                double noise = column < 3 ? (column + i / 2 % 2) % 3 : random.nextInt(4);
                cells.add(
                        i > 18 && column == i % 6
                                ? ""
                                : String.format(Locale.ROOT, "%.3f", (ability * (column == 5 ? 0 : 1) + noise) / 11));
            }
            rows.add(String.join(",", cells));
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "'--bootstrap 200', 2",
        "'--resample families', 3",
        "'--correlation kendall --partial flop', 4",
        "'--correlation pearson --pca pearson', 5",
        "'--x flop --correlation pearson', 6",
        "'--missing impute', 7",
        "'--missing without-costliest --group-by access', 8",
    })
    void changesNoResult(String options, long seed) throws IOException {
        Path pairs = folder.resolve("pairs.csv");
        Files.writeString(pairs, "before,after,technique\nm00,m02,a\nm01,m05,a\nm03,m09,b\nm04,m08,b\n");
        Path subdomains = folder.resolve("subdomains.csv");
        Files.writeString(subdomains, "benchmark,subdomain\nknow,first\nmath,first\ncode,second\n");
        List<String> arguments = new ArrayList<>(options.isEmpty() ? List.of() : List.of(options.split(" ")));
        if (!options.contains("group-by")) {
            arguments.addAll(List.of("--group-by", "none"));
        }
        arguments.addAll(List.of("--pairs", pairs.toString(), "--compare", "truth,toxic"));
        if (!options.contains("--x")) {
            arguments.addAll(List.of("--subdomains", subdomains.toString()));
        }
        List<String> rows = models();
        Map<String, List<String>> expected = results(rows, arguments);
        assertThat(expected.keySet()).contains("sensitivity.csv", "families.csv", "pairs.csv", "windows.csv");
        Random random = new Random(seed);
        for (int trial = 0; trial < 3; trial++) {
            Collections.shuffle(rows, random);
            Map<String, List<String>> shuffled = results(rows, arguments);
            assertThat(shuffled.keySet()).isEqualTo(expected.keySet());
            expected.forEach((file, lines) -> {
                List<String> others = new ArrayList<>(shuffled.getOrDefault(file, List.of()));
                others.removeAll(lines);
                assertThat(others.stream().limit(2))
                        .as("seed %d, %s", seed, file)
                        .isEmpty();
                assertThat(shuffled.get(file)).as("seed %d, %s", seed, file).hasSameSizeAs(lines);
            });
        }
    }

    /** The rows of every file, sorted, with numbers to 9 digits (sums depend on their order in the last ones). */
    private Map<String, List<String>> results(List<String> rows, List<String> arguments) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(rows);
        Files.write(table, lines);
        Outcome outcome = analyze(arguments.toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        Map<String, List<String>> results = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                List<String> cells = new ArrayList<>();
                for (CSVRecord row : read(file)) {
                    cells.add(String.join(
                            " | ",
                            row.stream().map(ApproximateRanksTest::rounded).toList()));
                }
                Collections.sort(cells);
                results.put(file.getFileName().toString(), cells);
            }
        }
        return results;
    }

    private static String rounded(String cell) {
        try {
            double number = Double.parseDouble(cell);
            return Math.abs(number) < 1e-12 ? "0" : String.format(Locale.ROOT, "%.9g", number);
        } catch (NumberFormatException e) {
            return cell;
        }
    }
}
