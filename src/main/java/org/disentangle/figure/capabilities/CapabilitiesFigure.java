package org.disentangle.figure.capabilities;

import java.util.List;
import java.util.stream.Collectors;
import org.disentangle.figure.layout.FamilyEntry;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.figure.layout.LayoutOptions;
import org.disentangle.figure.layout.MarkKey;
import org.disentangle.figure.layout.MarkType;
import org.disentangle.figure.layout.Page;
import org.disentangle.figure.layout.TextMeasure;

/**
 * The capabilities view of one group: scree plot, loadings, models ranked by score.
 *
 * @param title the title, in one line
 * @param caption whole sentences, including which models were left out and why
 * @param explained the share of variance of each component, in descending order
 * @param loadings the benchmarks by loading, highest first
 * @param models the models by score, highest first
 * @param families as in {@link ScatterFigure}
 */
public record CapabilitiesFigure(
        String title,
        String caption,
        List<Double> explained,
        List<Loading> loadings,
        List<RankedModel> models,
        List<FamilyEntry> families)
        implements Figure {
    /** The word for this kind of figure. */
    public static final String KIND = "capabilities";

    public CapabilitiesFigure {
        explained = List.copyOf(explained);
        loadings = List.copyOf(loadings);
        models = List.copyOf(models);
        families = List.copyOf(families);
    }

    /** A benchmark's loading on PC1. */
    public record Loading(String benchmark, String name, double loading) {}

    /** A model and its capabilities score. */
    public record RankedModel(int row, String name, int family, double score, MarkType type) {}

    /** What hollow and filled marks mean, if they distinguish types. */
    public List<MarkKey> markKeys() {
        return MarkKey.of(models.stream().map(RankedModel::type).collect(Collectors.toSet()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Page> layOut(FigureSize size, LayoutOptions options, TextMeasure measure) {
        return new CapabilitiesLayout(this, size, options, measure).pages();
    }
}
