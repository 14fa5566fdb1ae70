package org.disentangle.importing.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.NoteSeries;
import org.disentangle.importing.note.Notes;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ImportNote;
import org.disentangle.table.Role;
import org.disentangle.table.Values;

/** Checks the benchmarks of a table against each other for oddities. */
public final class TableChecks {
    private static final int MOST_COMPARED = 400;
    /** The first of them tell as much as all. */
    private static final int MOST_ROWS = 4000;

    private static final double NEARLY_THE_SAME = 0.9995;
    private static final double COSTLY_SHARE = 0.2;
    private static final int COSTLY_MODELS = 3;

    private final List<Benchmark> benchmarks;
    /** Keyed by identity, because a benchmark's hash code covers all its scores. */
    private final Map<Benchmark, ApproximateRanks> orders = new IdentityHashMap<>();

    private final String source;
    private final Notes notes;

    private TableChecks(List<Benchmark> benchmarks, String source, Notes notes) {
        this.benchmarks = benchmarks;
        this.source = source;
        this.notes = notes;
    }

    public static void check(List<Benchmark> benchmarks, String source, Notes notes, Progress progress) {
        TableChecks checks = new TableChecks(benchmarks, source, notes);
        checks.bothRoles();
        checks.nearDuplicates(progress);
        checks.costly();
    }

    /** Warns if a known benchmark is there twice as capabilities, or both as capabilities and as safety. */
    private void bothRoles() {
        Map<String, Benchmark> capabilities = new HashMap<>();
        for (Benchmark benchmark : of(Role.CAPABILITIES)) {
            known(benchmark)
                    .map(key -> capabilities.putIfAbsent(key, benchmark))
                    .ifPresent(same -> notes.warn(
                            source,
                            benchmark.column(),
                            "judging by its name, the same benchmark as " + CellsInWords.quoted(same.column())
                                    + "; both count as capabilities, so ignore one of them"));
        }
        for (Benchmark safety : of(Role.SAFETY)) {
            known(safety)
                    .map(capabilities::get)
                    .ifPresent(same -> notes.warn(
                            source,
                            safety.column(),
                            "the same benchmark as " + CellsInWords.quoted(same.column())
                                    + ", which counts as capabilities; ignore one of them"));
        }
    }

    private static Optional<String> known(Benchmark benchmark) {
        return Catalogue.known().find(benchmark.column()).map(entry -> entry.benchmark());
    }

    /** Warns of columns that rank the models almost identically, unless they are parts of a stated suite. */
    private void nearDuplicates(Progress progress) {
        List<Benchmark> compared = benchmarks.stream()
                .filter(benchmark -> benchmark.role() != Role.IGNORED)
                .toList();
        if (compared.size() > MOST_COMPARED) {
            return;
        }
        NoteSeries series = new NoteSeries(notes);
        for (int i = 0; i < compared.size(); i++) {
            progress.check();
            for (int j = i + 1; j < compared.size(); j++) {
                Benchmark first = compared.get(i);
                Benchmark second = compared.get(j);
                if (!related(first, second)
                        && order(first).likeness(order(second)) > NEARLY_THE_SAME
                        && alike(first.scores(), second.scores()) > NEARLY_THE_SAME) {
                    series.add(() -> columnWarning(
                            second,
                            "nearly the same numbers as " + CellsInWords.quoted(first.column())
                                    + "; they may be one benchmark, or a suite and one of its parts"));
                }
            }
        }
        series.close(others -> Notes.file(source, others + " more pairs of columns have nearly the same numbers"));
    }

    private ApproximateRanks order(Benchmark benchmark) {
        return orders.computeIfAbsent(benchmark, wanted -> ApproximateRanks.of(wanted.scores(), MOST_ROWS));
    }

    private ImportNote columnWarning(Benchmark benchmark, String message) {
        return Notes.column(source, benchmark.column(), message);
    }

    private static boolean related(Benchmark first, Benchmark second) {
        Optional<String> parent = first.info().parent();
        Optional<String> other = second.info().parent();
        return parent.filter(second.column()::equals).isPresent()
                || other.filter(first.column()::equals).isPresent()
                || parent.isPresent() && parent.equals(other);
    }

    /** Warns of a capabilities benchmark without which many more models would be complete. */
    private void costly() {
        List<Benchmark> capabilities = of(Role.CAPABILITIES);
        if (capabilities.size() < 3) {
            return;
        }
        int rows = capabilities.get(0).scores().size();
        int complete = 0;
        int[] costs = new int[capabilities.size()];
        for (int row = 0; row < rows; row++) {
            int missing = 0;
            int last = -1;
            for (int j = 0; j < costs.length; j++) {
                if (capabilities.get(j).scores().isMissing(row)) {
                    missing++;
                    last = j;
                }
            }
            complete += missing == 0 ? 1 : 0;
            if (missing == 1) {
                costs[last]++;
            }
        }
        for (int j = 0; j < costs.length; j++) {
            Benchmark benchmark = capabilities.get(j);
            int cost = costs[j];
            if (cost >= COSTLY_MODELS && cost >= COSTLY_SHARE * complete) {
                notes.warn(
                        source,
                        benchmark.column(),
                        "without this capabilities benchmark " + (complete + cost)
                                + " models would be complete and not " + complete);
            }
        }
    }

    private List<Benchmark> of(Role role) {
        return benchmarks.stream().filter(benchmark -> benchmark.role() == role).toList();
    }

    /** Pearson's correlation over the rows that have both numbers; NaN with fewer than eight, or if one is constant. */
    private static double alike(Values first, Values second) {
        int n = 0;
        double meanX = 0;
        double meanY = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int row = 0; row < Math.min(MOST_ROWS, first.size()); row++) {
            double x = first.get(row);
            double y = second.get(row);
            if (Double.isNaN(x) || Double.isNaN(y)) {
                continue;
            }
            n++;
            double dx = x - meanX;
            double dy = y - meanY;
            meanX += dx / n;
            meanY += dy / n;
            xx += dx * (x - meanX);
            yy += dy * (y - meanY);
            xy += dx * (y - meanY);
        }
        return n < ApproximateRanks.FEWEST || xx <= 0 || yy <= 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
    }
}
