package org.disentangle;

import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.ConcurrentSkipListMap;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.estimate.Interval;

/** How many intervals of each kind there were, how many held the truth, and how wide they were. */
final class CoverageTallies {
    private final Population models;
    private final ConcurrentSkipListMap<Key, Tally> tallies = new ConcurrentSkipListMap<>();

    CoverageTallies(Population models) {
        this.models = models;
    }

    /** @param rho the true Spearman correlation, or difference of two, that names the line */
    private record Key(String method, Coefficient coefficient, double rho) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::method)
                .thenComparing(Key::coefficient)
                .thenComparingDouble(Key::rho);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Tally {
        /** Widths are added up as integers, so that the order does not matter. */
        private static final double UNIT = 1e-9;

        private int given;
        private int held;
        private long widths;

        synchronized void add(Interval interval, double truth) {
            if (interval.isPresent()) {
                double low = interval.low().value();
                double high = interval.high().value();
                given++;
                held += low <= truth && truth <= high ? 1 : 0;
                widths += Math.round((high - low) / UNIT);
            }
        }
    }

    /** Counts an interval; a missing one makes a line with none given. */
    void add(String method, Coefficient coefficient, double rho, Interval interval, double truth) {
        tallies.computeIfAbsent(new Key(method, coefficient, rho), unused -> new Tally())
                .add(interval, truth);
    }

    String lines() {
        StringBuilder lines = new StringBuilder();
        tallies.forEach((key, tally) -> lines.append(line(key, tally)));
        return lines.toString();
    }

    private String line(Key key, Tally tally) {
        double share = (double) tally.held / tally.given;
        String numbers = tally.given == 0
                ? "\t\t"
                : String.format(
                        Locale.ROOT,
                        "%.4f\t%.4f\t%.3f",
                        share,
                        Math.sqrt(share * (1 - share) / tally.given),
                        tally.widths * Tally.UNIT / tally.given);
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t%s\t%d\t%s\t0.95\t%d\t%s\t%s%n",
                key.method,
                key.coefficient.word(),
                models.n(),
                models.word(),
                models.families(),
                key.rho,
                tally.given,
                numbers,
                models.differing());
    }
}
