package org.disentangle.ui.scatter;

import java.util.List;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.figure.Figures;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.scatter.PairArrows;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.session.LoadedStudies;
import org.disentangle.session.Results;
import org.disentangle.table.Subset;
import org.disentangle.ui.common.FigureRequest;

/** A scatter plot of one benchmark. */
record ScatterRequest(
        Results results,
        GroupAnalysis group,
        BenchmarkCorrelation correlation,
        Subset visible,
        ScatterFigure.Labels labels,
        boolean context)
        implements FigureRequest {
    @Override
    public Figure make() {
        ScatterFigure figure = Figures.scatter(
                results.drawn(),
                group,
                correlation,
                visible,
                labels,
                context ? Figures.Hidden.FAINT : Figures.Hidden.LEFT_OUT);
        return PairArrows.on(
                figure,
                results.document().table(),
                results.document()
                        .choices()
                        .studies()
                        .pairs()
                        .map(LoadedStudies.Pairs::all)
                        .orElse(List.of()));
    }

    @Override
    public String name() {
        return correlation.benchmark().info().name() + " " + group.name();
    }
}
