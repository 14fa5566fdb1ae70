package org.disentangle.figure;

import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.table.Attribute;
import org.disentangle.table.AttributeKind;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Numbers;

/** The titles of axes, with unit and direction. */
final class AxisTitles {
    private AxisTitles() {}

    /** The title for a benchmark's scores, such as "Accuracy (↑ safer)". */
    static String ofScores(Benchmark benchmark) {
        return metric(benchmark.info()) + " (" + direction(benchmark) + ")";
    }

    /** The direction in words: "↑ safer", "↓ better", "0 is safest". */
    static String direction(Benchmark benchmark) {
        boolean capabilities = benchmark.role() == Role.CAPABILITIES;
        Direction direction = benchmark.info().direction();
        if (direction instanceof Direction.Target target) {
            return Numbers.plain(target.value()) + " is " + (capabilities ? "best" : "safest");
        }
        return (direction instanceof Direction.Lower ? "↓ " : "↑ ") + (capabilities ? "better" : "safer");
    }

    /** The metric without its own arrow; "Score" if unknown. */
    private static String metric(BenchmarkInfo info) {
        String metric = info.metric().strip();
        for (String arrow : new String[] {"(↑)", "(↓)", "↑", "↓"}) {
            if (metric.endsWith(arrow)) {
                metric = metric.substring(0, metric.length() - arrow.length()).strip();
            }
        }
        return metric.isEmpty() ? "Score" : metric;
    }

    /** The title of the x axis of a group. */
    static String ofX(ScoreTable table, GroupAnalysis group) {
        Optional<String> column = group.x().column();
        if (column.isEmpty()) {
            return group.x().title();
        }
        Optional<Benchmark> benchmark = table.benchmark(column.get());
        if (benchmark.isPresent()) {
            return benchmark.get().info().name() + ": " + ofScores(benchmark.get());
        }
        String title = table.attribute(column.get())
                .map(AxisTitles::ofAttribute)
                .orElse(group.x().title());
        return group.x().scale() == XScale.LOG10 ? withLogScale(title) : title;
    }

    private static String withLogScale(String title) {
        return title.endsWith(")") ? title.substring(0, title.length() - 1) + ", log scale)" : title + " (log scale)";
    }

    private static String ofAttribute(Attribute attribute) {
        AttributeKind kind = attribute.kind();
        return switch (kind) {
            case FLOP -> "Training compute (FLOP)";
            case PARAMETERS -> "Parameters";
            case RELEASE -> "Release date (year)";
            default -> attribute.column();
        };
    }
}
