package org.disentangle.analysis.resampling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.disentangle.wording.Numbers;

/** The simulation results in {@code coverage.tsv}, by what was simulated; lines are parsed on demand. */
final class CoverageTable {
    private static final int KEY_COLUMNS = 4;

    private final Map<String, List<String>> lines;
    private final Map<String, List<Row>> rows = new ConcurrentHashMap<>();

    private CoverageTable(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    private static String key(String quantity, String coefficient, String models) {
        return String.join("\t", quantity, coefficient, models);
    }

    /**
     * One line of the table.
     *
     * @param n the number of models
     * @param models the kind of models
     * @param level the share that should cover the true value
     * @param share the share that does
     * @param differing how many models have a score different from the rest, if only few do
     */
    record Row(int n, String models, double level, double share, String differing) {
        private static final int LEVEL = 6;
        private static final int SHARE = 8;
        private static final int DIFFERING = 11;

        private static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    Integer.parseInt(cells[2]),
                    cells[3],
                    Double.parseDouble(cells[LEVEL]),
                    cells[SHARE].isEmpty() ? Double.NaN : Double.parseDouble(cells[SHARE]),
                    cells[DIFFERING]);
        }

        String percent() {
            return Numbers.fixed(100 * share, 1);
        }

        double distanceOfShare(double otherShare) {
            return Math.abs(Math.log(Double.parseDouble(differing) / n / otherShare));
        }

        double distance(int otherModels) {
            return Math.abs(Math.log((double) n / otherModels));
        }
    }

    static CoverageTable read() {
        Map<String, List<String>> lines = new HashMap<>();
        try (InputStream in = CoverageTable.class.getResourceAsStream("coverage.tsv")) {
            if (in == null) {
                throw new IllegalStateException("coverage.tsv is missing");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split("\t", KEY_COLUMNS + 1);
                        lines.computeIfAbsent(key(cells[0], cells[1], cells[3]), simulation -> new ArrayList<>())
                                .add(line);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CoverageTable(lines);
    }

    /** The lines of one simulation in which intervals were given; empty if there was no such simulation. */
    List<Row> rows(String quantity, String coefficient, String models) {
        return rows.computeIfAbsent(
                key(quantity, coefficient, models), simulation -> lines.getOrDefault(simulation, List.of()).stream()
                        .map(Row::of)
                        .filter(row -> !Double.isNaN(row.share))
                        .toList());
    }
}
