package org.disentangle.analysis.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.Pairs;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.Correlator;
import org.disentangle.analysis.estimate.Correlation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.statistics.RankedColumn;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;

/**
 * A benchmark's correlation along the scale: in a window that moves over the models in the order of x or, for fewer
 * than 40 models, in their lower and upper halves.
 *
 * @param kind whether these are windows or halves
 * @param models the number m of models that have both numbers
 * @param windows the windows in ascending order of x; if empty, {@code reason} says why
 * @param reason why there are none (a clause); empty if there are some
 * @param notes what must be known beside them; sentences
 */
public record MovingWindow(Kind kind, int models, List<Window> windows, String reason, List<String> notes) {
    /** How the models are divided. */
    public enum Kind {
        /** Overlapping windows of equal width. */
        WINDOWS,
        /** Lower half and upper half. */
        HALVES
    }

    /** The fewest models for a moving window. */
    public static final int FEWEST_FOR_WINDOWS = 40;

    /** The largest number of windows computed. */
    public static final int MOST_WINDOWS = 200;

    private static final int FEWEST_FOR_HALVES = 6;
    private static final int NARROWEST = 15;
    private static final String RESTRICTED =
            "Among models with similar x a correlation is weaker than among all models, because x varies less.";
    private static final String OVERLAPPING =
            "Neighbouring windows share most of their models, so they agree by construction.";

    public MovingWindow {
        windows = List.copyOf(windows);
        notes = List.copyOf(notes);
    }

    /**
     * Computes them.
     *
     * @param table the table analysed
     * @param group a group of its analysis
     * @param correlation a benchmark of that group
     * @param options give the coefficient and the level of intervals
     * @param progress counts windows
     */
    public static MovingWindow of(
            ScoreTable table,
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            AnalysisOptions options,
            Progress progress) {
        Pairs pairs = Pairs.of(group, correlation);
        int m = pairs.n();
        Kind kind = m < FEWEST_FOR_WINDOWS ? Kind.HALVES : Kind.WINDOWS;
        String reason = correlation.rho().reason();
        if (reason.isEmpty() && m < FEWEST_FOR_HALVES) {
            reason = "halves need at least " + FEWEST_FOR_HALVES + " models, and there are " + m;
        }
        if (!reason.isEmpty()) {
            return new MovingWindow(kind, m, List.of(), reason, List.of());
        }
        int width = kind == Kind.HALVES ? (m + 1) / 2 : Math.max(NARROWEST, m / 3);
        int[] starts = kind == Kind.HALVES ? new int[] {0, m - width} : starts(m - width);
        double[] measured = group.x().measured().of(pairs.models());
        Sorted sorted =
                new Sorted(table, pairs, measured, new Correlator(group.x().noun(), options));
        progress.begin("Moving the window", starts.length);
        List<Window> windows = new ArrayList<>();
        for (int start : starts) {
            windows.add(sorted.window(start, width));
            progress.advance(1);
        }
        List<String> notes = kind == Kind.HALVES ? List.of(RESTRICTED) : List.of(RESTRICTED, OVERLAPPING);
        return new MovingWindow(kind, m, windows, "", notes);
    }

    /** The starts from 0 to the last one, all of them or {@link #MOST_WINDOWS} evenly spaced ones. */
    private static int[] starts(int last) {
        int steps = Math.min(last, MOST_WINDOWS - 1);
        return IntStream.rangeClosed(0, steps)
                .map(step -> (int) ((long) step * last / steps))
                .toArray();
    }

    /** The pairs in the order of x. */
    private static final class Sorted {
        private final double[] x;
        private final double[] measured;
        private final double[] scores;
        private final Correlator correlator;

        Sorted(ScoreTable table, Pairs pairs, double[] measuredX, Correlator correlator) {
            this.correlator = correlator;
            int[] ranks = new int[pairs.n()];
            RankedColumn.of(pairs.x().toArray()).ranksOfAll(ranks);
            Comparator<Integer> byX = Comparator.comparingInt(i -> ranks[i]);
            int[] order = IntStream.range(0, pairs.n())
                    .boxed()
                    .sorted(byX.thenComparing(i -> table.model(pairs.models().row(i))))
                    .mapToInt(i -> i)
                    .toArray();
            x = Arrays.stream(order).mapToDouble(pairs.x()::get).toArray();
            measured = Arrays.stream(order).mapToDouble(i -> measuredX[i]).toArray();
            scores = Arrays.stream(order).mapToDouble(pairs.scores()::get).toArray();
        }

        Window window(int start, int width) {
            Correlation correlation = correlator.of(
                    Arrays.copyOfRange(x, start, start + width), Arrays.copyOfRange(scores, start, start + width));
            double[] ownX = Arrays.copyOfRange(measured, start, start + width);
            return new Window(
                    start,
                    width,
                    ownX[0],
                    (ownX[(width - 1) / 2] + ownX[width / 2]) / 2,
                    ownX[width - 1],
                    correlation.rho(),
                    correlation.interval());
        }
    }
}
