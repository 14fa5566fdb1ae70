package org.disentangle.export;

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
import org.disentangle.figure.capabilities.CapabilitiesFigure;
import org.disentangle.figure.layout.AxisScale;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.MarkType;
import org.disentangle.figure.ranking.RankingFigure;
import org.disentangle.figure.scatter.ScatterFigure;

/** Figures with what a browser may show otherwise: bold, scripts from right to left, signs of markup, many points. */
final class BrowserSamples {
    private static final List<String> NAMES = List.of(
            "Llama 2 70B", "Mixtral 8x22B", "Qwen1.5 72B", "Yi 34B", "AVATAR To Wave", "first fi fl office", "gpt-4o");
    private static final List<String> HARD_NAMES = List.of(
            "שלום-7B",
            "GPT שלום 4 (v2)",
            "Café Σ ρ → x",
            "Модель 3B",
            "A & B <i>\"q\"</i> 'x'",
            "two  spaces  in  it",
            "Άλφα −1",
            "naïve façade Ñandú",
            "Ελληνικά Ωμέγα",
            "Ђорђе Ћирилица",
            "łódź & Øresund");

    private BrowserSamples() {}

    /** A scatter of so many points. */
    static ScatterFigure scatter(int points, boolean hard) {
        Random random = new Random(17);
        List<ScatterFigure.Point> shown = new ArrayList<>();
        for (int row = 0; row < points; row++) {
            double x = random.nextGaussian() * 2;
            shown.add(new ScatterFigure.Point(
                    row, x, 0.5 + 0.1 * x + 0.08 * random.nextGaussian(), row % 5, name(row, hard), row % 9 == 8));
        }
        return new ScatterFigure(
                hard ? "שלום: truthfulness & <more>, chat models" : "TruthfulQA MC1, chat models",
                "A caption.",
                new ScatterFigure.Axes(
                        "Capabilities score (PC1, 70.8 % of variance)", "Accuracy (↑ safer)", AxisScale.LINEAR),
                shown,
                families(hard),
                new ScatterFigure.Overlay(
                        new TrendLine(
                                XScale.LINEAR,
                                true,
                                new StraightLine(0.5, 0.1),
                                new Moments(4 * points, 0, points),
                                0.08,
                                2),
                        List.of("ρ = 0.81 [0.58, 0.92]", "n = " + points, "95 % CI, Fisher z")),
                new ScatterFigure.Names(points > 100 ? ScatterFigure.Labels.OUTLIERS : ScatterFigure.Labels.ALL));
    }

    private static String name(int row, boolean hard) {
        List<String> names = hard ? HARD_NAMES : NAMES;
        return names.get(row % names.size()) + (row < names.size() ? "" : " " + row / names.size());
    }

    private static List<FamilyEntry> families(boolean hard) {
        List<FamilyEntry> families = new ArrayList<>();
        for (int family = 0; family < 5; family++) {
            families.add(new FamilyEntry(name(family, hard), Optional.of(family), 3));
        }
        return families;
    }

    /** A ranking in two groups. */
    static RankingFigure ranking(boolean hard) {
        Random random = new Random(18);
        List<RankingFigure.Section> sections = new ArrayList<>();
        for (String area : List.of("alignment", "bias", hard ? "יושר" : "machine ethics")) {
            List<RankingFigure.Row> rows = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                rows.add(new RankingFigure.Row("b" + i, name(sections.size() * 6 + i, hard), values(random)));
            }
            sections.add(new RankingFigure.Section(area, rows));
        }
        return new RankingFigure(
                "Capabilities correlations",
                "A caption.",
                new RankingFigure.CoefficientNames("Capabilities correlation (Spearman's ρ, 95 % interval)", "ρ"),
                List.of("base", "chat"),
                sections,
                0.4,
                List.of(Estimate.of(0.7), Estimate.of(0.8)));
    }

    private static List<RankingFigure.Value> values(Random random) {
        List<RankingFigure.Value> values = new ArrayList<>();
        for (int group = 0; group < 2; group++) {
            double rho = 1.6 * random.nextDouble() - 0.8;
            values.add(new RankingFigure.Value(Estimate.of(rho), Interval.of(rho - 0.2, rho + 0.2, "fisher_z"), 26));
        }
        return values;
    }

    /** Scree, loadings, models. */
    static CapabilitiesFigure capabilities() {
        List<CapabilitiesFigure.Loading> loadings = new ArrayList<>();
        List<CapabilitiesFigure.RankedModel> models = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            loadings.add(new CapabilitiesFigure.Loading("b" + i, name(i, false), 0.4 - 0.02 * i));
            models.add(new CapabilitiesFigure.RankedModel(i, name(i, false), i % 5, 3 - 0.5 * i, MarkType.ALIKE));
        }
        return new CapabilitiesFigure(
                "Capabilities score, chat models",
                "A caption.",
                List.of(0.71, 0.1, 0.06, 0.04, 0.03, 0.02, 0.02, 0.01, 0.01),
                loadings,
                models,
                families(false));
    }
}
