package org.disentangle.figure.layout;

import java.util.List;
import org.disentangle.figure.CapabilitiesFigure;
import org.disentangle.figure.Figure;
import org.disentangle.figure.FigureSize;
import org.disentangle.figure.RankingFigure;
import org.disentangle.figure.ScatterFigure;
import org.disentangle.figure.style.Theme;

/**
 * Lays figures out. The same figure, size, options and measure always give the same pages: nothing outside the page, no
 * text over other text, and no name of a point over a point.
 */
public final class FigureLayout {
    private FigureLayout() {}

    /** Pages for print or projection, all of one size; at least one. */
    public static List<Page> layOut(Figure figure, FigureSize size, Theme theme, TextMeasure measure) {
        return layOut(figure, size, LayoutOptions.forPaper(theme, size), measure);
    }

    /** Pages of one size; at least one. */
    public static List<Page> layOut(Figure figure, FigureSize size, LayoutOptions options, TextMeasure measure) {
        if (figure instanceof ScatterFigure scatter) {
            return List.of(new ScatterLayout(scatter, new Sheet(size, options, measure)).page());
        }
        if (figure instanceof RankingFigure ranking) {
            return new RankingLayout(ranking, size, options, measure).pages();
        }
        return new CapabilitiesLayout((CapabilitiesFigure) figure, size, options, measure).pages();
    }
}
