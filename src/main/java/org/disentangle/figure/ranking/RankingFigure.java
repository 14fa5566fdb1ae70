package org.disentangle.figure.ranking;

import java.util.List;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.LayoutOptions;
import org.disentangle.figure.layout.MarkType;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.TextMeasure;

/**
 * The forest plot: a dot and an interval per benchmark and group, by area.
 *
 * @param title one line
 * @param caption whole sentences
 * @param coefficient what is on the axis
 * @param groups the groups' names, at most a few, in order; one mark each
 * @param sections by area; the benchmarks of one area, sorted
 * @param threshold where high and negative begin; bands are drawn at ± this
 * @param reference for each group the mean correlation between capabilities benchmarks; missing where there is none
 */
public record RankingFigure(
        String title,
        String caption,
        CoefficientNames coefficient,
        List<String> groups,
        List<Section> sections,
        double threshold,
        List<Estimate> reference)
        implements Figure {
    /** The word for this kind of figure. */
    public static final String KIND = "ranking";

    public RankingFigure {
        groups = List.copyOf(groups);
        sections = List.copyOf(sections);
        reference = List.copyOf(reference);
    }

    /**
     * What the coefficient is called.
     *
     * @param title on the axis: "Capabilities correlation (Spearman ρ)"
     * @param symbol "ρ"
     */
    public record CoefficientNames(String title, String symbol) {}

    public String xTitle() {
        return coefficient.title();
    }

    public String symbol() {
        return coefficient.symbol();
    }

    /** Whether a group's marks are hollow: those of base models beside others; else of all groups but the first. */
    public boolean isHollow(int group) {
        long base = groups.stream().filter(MarkType::isBase).count();
        return base > 0 && base < groups.size() ? MarkType.isBase(groups.get(group)) : group > 0;
    }

    /** The benchmarks of one area. */
    public record Section(String area, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One benchmark.
     *
     * @param benchmark its column name
     * @param name its name for people
     * @param values one per group, in the order of {@link #groups}
     */
    public record Row(String benchmark, String name, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** A correlation in one group; {@code rho} is missing where it cannot be computed, and says why. */
    public record Value(Estimate rho, Interval interval, int n) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Page> layOut(FigureSize size, LayoutOptions options, TextMeasure measure) {
        return new RankingLayout(this, size, options, measure).pages();
    }
}
