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
 * @param title the title, in one line
 * @param caption the caption, in whole sentences
 * @param coefficient the names of the coefficient on the axis
 * @param groups the groups' names, at most a few, in order; one mark each
 * @param sections the benchmarks, sorted, in one section per area
 * @param threshold the threshold for high and negative; tinted ranges begin at ± this
 * @param reference for each group the mean correlation between capabilities benchmarks; missing if there is none
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
     * The names of the coefficient.
     *
     * @param title the title of the axis, such as "Capabilities correlation (Spearman ρ)"
     * @param symbol the symbol, such as "ρ"
     */
    public record CoefficientNames(String title, String symbol) {}

    public String xTitle() {
        return coefficient.title();
    }

    public String symbol() {
        return coefficient.symbol();
    }

    /**
     * Whether a group's marks are hollow: base models if there are other types too; otherwise all groups but the first.
     */
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
     * @param name its name as shown
     * @param values one per group, in the order of {@link #groups}
     */
    public record Row(String benchmark, String name, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** A correlation in one group; {@code rho} is missing, with the reason, if it cannot be computed. */
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
