package org.disentangle.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.IntervalMethods;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.figure.capabilities.CapabilitiesFigure;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.ranking.RankingFigure;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;
import org.disentangle.table.Values;
import org.disentangle.wording.Numbers;

/** Makes the descriptions of figures from results. */
public final class Figures {
    private Figures() {}

    /** What to do with models of a group that are not shown. */
    public enum Hidden {
        LEFT_OUT,
        /** Draw them as faint points without labels. */
        FAINT
    }

    /**
     * Describes a scatter plot of a benchmark against the x of a group, without the models that are not shown.
     *
     * @param shown the rows drawn; the others of the group count in the correlation but are not drawn
     */
    public static ScatterFigure scatter(
            Analysis analysis,
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            Subset shown,
            ScatterFigure.Labels labels) {
        return scatter(analysis, group, correlation, shown, labels, Hidden.LEFT_OUT);
    }

    /** Describes a scatter plot of a benchmark against the x of a group. */
    public static ScatterFigure scatter(
            Analysis analysis,
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            Subset shown,
            ScatterFigure.Labels labels,
            Hidden hidden) {
        ScoreTable table = analysis.table();
        DrawnFamilies families = DrawnFamilies.of(table);
        List<ScatterFigure.Point> points = points(analysis, group, correlation, shown, hidden, families);
        int[] rows = points.stream()
                .filter(point -> !point.context())
                .mapToInt(ScatterFigure.Point::row)
                .toArray();
        return new ScatterFigure(
                title(correlation.benchmark().info().name(), group),
                String.join(
                                " ",
                                Captions.scatter(analysis, group, correlation, rows.length),
                                Captions.marks(analysis.table(), points))
                        .strip(),
                new ScatterFigure.Axes(
                        AxisTitles.ofX(table, group), AxisTitles.ofScores(correlation.benchmark()), xScale(group)),
                points,
                families.entries(rows),
                new ScatterFigure.Overlay(
                        correlation.line(), summary(analysis, group, correlation, points, rows.length)),
                new ScatterFigure.Names(labels));
    }

    private static List<ScatterFigure.Point> points(
            Analysis analysis,
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            Subset shown,
            Hidden hidden,
            DrawnFamilies families) {
        Values x = group.x().raw();
        Values y = correlation.benchmark().scores();
        Subset models = group.models();
        ModelLabels labels = ModelLabels.of(analysis.table(), models);
        DrawnTypes types = DrawnTypes.of(analysis);
        List<ScatterFigure.Point> points = new ArrayList<>(models.size());
        for (int i = 0; i < models.size(); i++) {
            int row = models.row(i);
            boolean context = !shown.contains(row);
            boolean drawn = Double.isFinite(x.get(row)) && Double.isFinite(y.get(row));
            if (drawn && !(context && hidden == Hidden.LEFT_OUT)) {
                points.add(new ScatterFigure.Point(
                        row,
                        x.get(row),
                        y.get(row),
                        families.entryOf(row),
                        labels.of(row),
                        new ScatterFigure.PointLook(
                                context, group.x().isCapabilitiesScore() && isFilled(group, row), types.of(row))));
            }
        }
        return points;
    }

    private static boolean isFilled(GroupAnalysis group, int row) {
        return group.x().lacking().containsKey(row)
                || group.score()
                        .filter(score -> score.filled().containsKey(row))
                        .isPresent();
    }

    private static AxisScale xScale(GroupAnalysis group) {
        return group.x().scale() == XScale.LOG10 ? AxisScale.LOGARITHMIC : AxisScale.LINEAR;
    }

    private static List<String> summary(
            Analysis analysis,
            GroupAnalysis group,
            BenchmarkCorrelation correlation,
            List<ScatterFigure.Point> points,
            int shown) {
        String symbol = analysis.options().coefficient().symbol();
        String value = correlation.rho().isPresent()
                ? symbol + " = " + EstimateText.correlation(correlation.rho()) + " "
                        + EstimateText.interval(correlation.interval(), "")
                : symbol + " cannot be computed";
        String n = "n = " + Numbers.count(correlation.n());
        List<String> lines = new ArrayList<>();
        lines.add(value.strip());
        lines.add(shown == correlation.n() ? n : n + ", " + Numbers.count(shown) + " shown");
        if (correlation.rho().isPresent() && correlation.interval().isPresent()) {
            lines.add(Captions.percent(analysis.options().confidence()) + " CI, "
                    + IntervalMethods.shortName(correlation.interval().method()));
        }
        long filled = points.stream()
                .filter(point -> point.filled() && !point.context())
                .count();
        if (filled > 0) {
            String look = DrawnTypes.of(analysis).areToldApart() ? "dot inside: " : "hollow: ";
            lines.add(look + (group.isOnGivenScore() ? "on part of the scale" : "scores filled in"));
        }
        return lines;
    }

    /** Describes the ranking of all analysed benchmarks, all groups side by side, highest correlation first. */
    public static RankingFigure ranking(Analysis analysis) {
        return ranking(analysis, analysis.groups(), RankingOrder.CORRELATION, benchmark -> true);
    }

    /**
     * Describes a ranking.
     *
     * @param groups the groups shown, in this order; one mark each
     * @param included selects the benchmarks, of those analysed, that get a row
     */
    public static RankingFigure ranking(
            Analysis analysis, List<GroupAnalysis> groups, RankingOrder order, Predicate<Benchmark> included) {
        List<RankingFigure.Section> sections = new RankingRows(groups, order, included).sections();
        int rows = sections.stream().mapToInt(section -> section.rows().size()).sum();
        String symbol = analysis.options().coefficient().symbol();
        boolean score = groups.isEmpty() || groups.get(0).x().isCapabilitiesScore();
        String x = score
                ? "Capabilities correlation"
                : "Correlation with " + groups.get(0).x().title();
        return new RankingFigure(
                score ? "Capabilities correlations" : x,
                Captions.ranking(analysis, groups, rows),
                new RankingFigure.CoefficientNames(
                        x + " (" + Captions.name(analysis.options().coefficient())
                                + IntervalNames.of(analysis.options(), groups)
                                        .shortly()
                                        .map(interval -> ", " + interval)
                                        .orElse("")
                                + ")",
                        symbol),
                groups.stream().map(GroupAnalysis::name).toList(),
                sections,
                analysis.options().threshold(),
                groups.stream().map(RankingRows::reference).toList());
    }

    /**
     * Describes the capabilities view of a group; it is empty if the group has no capabilities score, and the caption
     * says why.
     */
    public static CapabilitiesFigure capabilities(Analysis analysis, GroupAnalysis group) {
        return CapabilitiesFigures.fitted(analysis, group);
    }

    /**
     * Describes the capabilities view of a group scored on a frozen scale: the loadings of the scale, and the models on
     * it, with ○ for those that lack some of its benchmarks.
     */
    public static CapabilitiesFigure capabilities(Analysis analysis, GroupAnalysis group, ScaledModels scaled) {
        return CapabilitiesFigures.onScale(analysis, group, scaled);
    }

    static String title(String what, GroupAnalysis group) {
        return Captions.isAll(group) ? what : what + ", " + group.name() + " models";
    }
}
