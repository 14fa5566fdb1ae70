package org.disentangle.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.analysis.correlation.XScale;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.statistics.Moments;
import org.disentangle.analysis.statistics.StraightLine;
import org.disentangle.figure.ranking.RankingFigure;
import org.disentangle.figure.scatter.ScatterFigure;

/** Figures made from a seed: few or many points, short or long names, tight or wide values. */
public final class RandomFigures {
    private static final String[] SYLLABLES = {
        "Lla", "Qwen", "Fal", "con", " 70B", "Chat", "-v0.1", "Σ", "é", " Instruct", "Mix"
    };

    private RandomFigures() {}

    /** A scatter with at most so many points. */
    public static ScatterFigure scatter(long seed, int mostPoints) {
        Random random = new Random(seed);
        int points = random.nextInt(mostPoints + 1);
        int families = 1 + random.nextInt(30);
        double scale = Math.pow(10, random.nextInt(13) - 6);
        double spread = random.nextInt(5) == 0 ? 0 : 1;
        List<ScatterFigure.Point> shown = new ArrayList<>();
        for (int row = 0; row < points; row++) {
            double x = random.nextGaussian() * spread;
            double y = scale * (x + random.nextGaussian() * 0.5 + 3);
            ScatterFigure.Point point = new ScatterFigure.Point(
                    row, x, y, random.nextInt(families), name(random, 1 + random.nextInt(6)), random.nextInt(8) == 0);
            shown.add(marked(point, seed, row % 9 == 8 && seed % 2 == 1 ? shown.get(row - 5) : point));
        }
        ScatterFigure.Labels[] labels = ScatterFigure.Labels.values();
        return new ScatterFigure(
                name(random, 1 + random.nextInt(12)),
                "",
                new ScatterFigure.Axes(
                        "Capabilities score (PC1, 70.8 % of variance)",
                        name(random, 1 + random.nextInt(8)) + " (↑ safer)", AxisScale.LINEAR),
                shown,
                families(random, families),
                new ScatterFigure.Overlay(
                        points > 2 && spread > 0
                                ? new TrendLine(
                                        XScale.LINEAR,
                                        true,
                                        new StraightLine(3 * scale, scale),
                                        new Moments(points, 0, points),
                                        0.5 * scale,
                                        2)
                                : TrendLine.none(),
                        summary(seed, points)),
                new ScatterFigure.Names(labels[random.nextInt(labels.length)]));
    }

    /** In every third figure types are told apart; some scores are incomplete; some points lie where another does. */
    private static ScatterFigure.Point marked(ScatterFigure.Point point, long seed, ScatterFigure.Point place) {
        boolean base = point.row() % 2 == 0;
        return new ScatterFigure.Point(
                point.row(),
                place.x(),
                place.y(),
                point.family(),
                point.label(),
                new ScatterFigure.PointLook(
                        point.context(),
                        point.row() % 11 == 3,
                        seed % 3 == 0 ? new MarkType(base ? "base" : "chat", base) : MarkType.ALIKE));
    }

    private static List<String> summary(long seed, int points) {
        List<String> all = List.of(
                "ρ = 0.78 [0.61, 0.88]",
                "n = " + points,
                "95 % CI, bootstrap percentiles",
                "hollow: on part of the scale");
        return all.subList(0, 2 + (int) (seed % 3));
    }

    private static List<FamilyEntry> families(Random random, int count) {
        List<FamilyEntry> entries = new ArrayList<>();
        for (int family = 0; family < count; family++) {
            Optional<Integer> style = family < 24 ? Optional.of(family) : Optional.empty();
            entries.add(new FamilyEntry(name(random, 1 + random.nextInt(3)), style, random.nextInt(9)));
        }
        return entries;
    }

    /** A ranking with at most so many rows. */
    public static RankingFigure ranking(long seed, int mostRows) {
        Random random = new Random(seed);
        int groups = 1 + random.nextInt(3);
        int rows = 1 + random.nextInt(mostRows);
        List<RankingFigure.Section> sections = new ArrayList<>();
        int made = 0;
        while (made < rows) {
            int here = Math.min(rows - made, 1 + random.nextInt(20));
            List<RankingFigure.Row> section = new ArrayList<>();
            for (int i = 0; i < here; i++) {
                section.add(row(random, "benchmark" + (made + i), groups));
            }
            sections.add(new RankingFigure.Section("area " + sections.size(), section));
            made += here;
        }
        List<Estimate> reference = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            names.add(List.of("base", "chat", "reasoning").get(group));
            reference.add(random.nextBoolean() ? Estimate.of(random.nextDouble()) : Estimate.missing("none"));
        }
        return new RankingFigure(
                "Capabilities correlations",
                "",
                new RankingFigure.CoefficientNames("Spearman's ρ", "ρ"),
                names,
                sections,
                0.4,
                reference);
    }

    private static RankingFigure.Row row(Random random, String column, int groups) {
        List<RankingFigure.Value> values = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            double rho = 2 * random.nextDouble() - 1;
            boolean missing = random.nextInt(10) == 0;
            values.add(
                    missing
                            ? new RankingFigure.Value(
                                    Estimate.missing("all scores are the same"), Interval.missing("none"), 9)
                            : new RankingFigure.Value(
                                    Estimate.of(rho),
                                    Interval.of(Math.max(-1, rho - 0.3), Math.min(1, rho + 0.2), "fisher_z"),
                                    26));
        }
        return new RankingFigure.Row(column, name(random, 1 + random.nextInt(9)), values);
    }

    private static String name(Random random, int syllables) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.toString().strip() + random.nextInt(100);
    }
}
