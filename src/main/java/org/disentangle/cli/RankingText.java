package org.disentangle.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.table.Role;
import org.disentangle.wording.Numbers;

/**
 * The ranking of one group as lines of text: the safety benchmarks highest correlation first, then those without one.
 */
final class RankingText {
    private static final int WIDEST_AREA = 16;
    private static final int NARROWEST_NAME = 16;
    private static final String GAP = "  ";

    private final Console console;
    private final GroupAnalysis group;
    private final Coefficient coefficient;
    private final double confidence;
    private final Map<String, List<String>> columnNotes;

    /**
     * Makes a ranking.
     *
     * @param columnNotes notes on a column as a whole, by column
     */
    RankingText(
            Console console,
            GroupAnalysis group,
            Coefficient coefficient,
            double confidence,
            Map<String, List<String>> columnNotes) {
        this.console = console;
        this.group = group;
        this.coefficient = coefficient;
        this.confidence = confidence;
        this.columnNotes = Map.copyOf(columnNotes);
    }

    /** The lines, the heading first; empty if there are no safety benchmarks. */
    List<String> lines() {
        List<BenchmarkCorrelation> ranked = ranked();
        List<String> lines = new ArrayList<>();
        if (ranked.isEmpty()) {
            return lines;
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(printable(heading()));
        ranked.forEach(correlation -> rows.add(printable(row(correlation))));
        int[] widths = widths(rows);
        for (int i = 0; i < rows.size(); i++) {
            boolean missing = i > 0 && !ranked.get(i - 1).rho().isPresent();
            lines.add(missing ? missing(rows.get(i), widths, ranked.get(i - 1)) : line(rows.get(i), widths));
            if (missing) {
                lines.addAll(whatWasLeftOut(ranked.get(i - 1).benchmark().column()));
            }
        }
        return lines;
    }

    /** The cells as the console prints them, which determine the widths of columns. */
    private String[] printable(String[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = console.printable(row[i]);
        }
        return row;
    }

    private List<BenchmarkCorrelation> ranked() {
        return group.correlations().stream()
                .filter(correlation -> correlation.benchmark().role() == Role.SAFETY)
                .sorted(Comparator.comparingDouble((BenchmarkCorrelation correlation) ->
                                -correlation.rho().orElse(Double.NEGATIVE_INFINITY))
                        .thenComparing(correlation -> correlation.benchmark().column()))
                .toList();
    }

    private String[] heading() {
        return new String[] {
            "benchmark",
            "area",
            coefficient.symbol(),
            Numbers.significant(100 * confidence, 4) + " % interval",
            "n",
            "p",
            "q",
            "verdict"
        };
    }

    private static String[] row(BenchmarkCorrelation correlation) {
        return new String[] {
            correlation.benchmark().info().name(),
            correlation.benchmark().info().area(),
            correlation.rho().isPresent() ? fixed(correlation.rho().value()) : "–",
            interval(correlation.interval()),
            Integer.toString(correlation.n()),
            probability(correlation.pValue()),
            probability(correlation.qValue()),
            correlation.verdict().word() + (correlation.isAtEdge() ? ", at the edge" : "")
        };
    }

    private static String probability(Estimate estimate) {
        return estimate.isPresent() ? Numbers.withHyphens(Numbers.pValue(estimate.value())) : "–";
    }

    private static String interval(Interval interval) {
        return interval.isPresent()
                ? "[" + Columns.right(fixed(interval.low().value()), 5) + ", "
                        + Columns.right(fixed(interval.high().value()), 5) + "]"
                : "–";
    }

    private static String fixed(double value) {
        return Numbers.withHyphens(Numbers.fixed(value, 2));
    }

    private static int[] widths(List<String[]> rows) {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(row[i]));
            }
        }
        boolean areas = rows.stream().skip(1).anyMatch(row -> !row[1].isEmpty());
        widths[1] = areas ? Math.min(widths[1], WIDEST_AREA) : 0;
        int others = GAP.length() * (widths.length - 1);
        for (int i = 1; i < widths.length; i++) {
            others += widths[i];
        }
        widths[0] = Math.min(widths[0], Math.max(NARROWEST_NAME, Console.WIDTH - others));
        return widths;
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            if (widths[i] == 0) {
                continue;
            }
            String cell = i == 0 ? Columns.shortenedInside(row[i], widths[i]) : Columns.shortened(row[i], widths[i]);
            boolean words = i < 2 || i == row.length - 1;
            line.append(i == 0 ? "" : GAP)
                    .append(words ? Columns.left(cell, widths[i]) : Columns.right(cell, widths[i]));
        }
        return line.toString().stripTrailing();
    }

    /** The warnings about a column as a whole, which may explain why too few of its scores are left. */
    private List<String> whatWasLeftOut(String column) {
        return columnNotes.getOrDefault(column, List.of()).stream()
                .map(note -> console.printable(GAP + "(" + note + ")"))
                .toList();
    }

    /** The line of a benchmark without correlation, with the reason in place of the area and the numbers. */
    private static String missing(String[] row, int[] widths, BenchmarkCorrelation correlation) {
        String start = Columns.left(Columns.shortenedInside(row[0], widths[0]), widths[0]) + GAP;
        String reason = "none: " + correlation.rho().reason() + " (n = " + correlation.n() + ")";
        return start + Columns.shortened(reason, Console.WIDTH - Columns.width(start));
    }
}
