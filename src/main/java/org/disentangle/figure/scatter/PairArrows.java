package org.disentangle.figure.scatter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disentangle.table.ModelPair;
import org.disentangle.table.ScoreTable;

/** Pairs of models, before and after a change, as arrows over the trend. */
public final class PairArrows {
    private PairArrows() {}

    /** Adds an arrow for each pair of which both models are shown; faint context models do not count as shown. */
    public static ScatterFigure on(ScatterFigure figure, ScoreTable table, List<ModelPair> pairs) {
        Set<Integer> shown = figure.points().stream()
                .filter(point -> !point.context())
                .map(ScatterFigure.Point::row)
                .collect(Collectors.toSet());
        List<ScatterFigure.Arrow> arrows = pairs.stream()
                .map(pair -> new ScatterFigure.Arrow(
                        table.models().indexOf(pair.before()), table.models().indexOf(pair.after())))
                .filter(arrow -> shown.contains(arrow.from()) && shown.contains(arrow.to()))
                .distinct()
                .toList();
        if (arrows.isEmpty()) {
            return figure;
        }
        return new ScatterFigure(
                figure.title(),
                figure.caption() + " " + sentence(arrows.size(), pairs.size()),
                new ScatterFigure.Axes(figure.xTitle(), figure.yTitle(), figure.xScale()),
                figure.points(),
                figure.families(),
                new ScatterFigure.Overlay(figure.trend(), figure.summary(), arrows),
                new ScatterFigure.Names(figure.labels()));
    }

    private static String sentence(int drawn, int pairs) {
        String which = drawn == pairs ? "" : " (" + drawn + " of " + pairs + " pairs, whose models are both shown)";
        return "An arrow leads from the model before a change to the model after it" + which + ".";
    }
}
