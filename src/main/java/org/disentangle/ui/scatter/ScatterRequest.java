package org.disentangle.ui.scatter;

import java.util.Optional;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.figure.Figures;
import org.disentangle.figure.layout.Figure;
import org.disentangle.figure.layout.Viewport;
import org.disentangle.figure.scatter.PairArrows;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.session.Results;
import org.disentangle.session.opening.Document;
import org.disentangle.session.plan.PinnedLabel;
import org.disentangle.table.Subset;
import org.disentangle.ui.model.FigureRequest;

/** A request for the scatter plot of one benchmark. */
record ScatterRequest(
        Results results, GroupAnalysis group, BenchmarkCorrelation correlation, Subset visible, ScatterChoices choices)
        implements FigureRequest {
    @Override
    public Figure make() {
        ScatterFigure figure = Figures.scatter(
                results.drawn(),
                group,
                correlation,
                visible,
                choices.labels(),
                choices.context() ? Figures.Hidden.FAINT : Figures.Hidden.LEFT_OUT);
        ScatterFigure whole = PairArrows.on(
                figure, results.document().table(), results.document().studies().pairs());
        ScatterFigure named = whole.withPinned(PinnedLabel.of(
                results.document().plan().labels(),
                correlation.benchmark().column(),
                results.document().table()));
        return viewport().map(named::withViewport).orElse(named);
    }

    @Override
    public Optional<Viewport> viewport() {
        return choices.viewport();
    }

    @Override
    public boolean isSamePlotAs(FigureRequest other) {
        return other instanceof ScatterRequest scatter
                && scatter.group == group
                && scatter.correlation == correlation
                && scatter.table() == table()
                && scatter.visible.equals(visible)
                && scatter.choices.context() == choices.context();
    }

    /** Ignores the numbers of the visible models alone unless they are drawn. */
    @Override
    public boolean looksLike(FigureRequest other) {
        return other instanceof ScatterRequest scatter
                && isSamePlotAs(scatter)
                && scatter.choices.equals(choices)
                && scatter.results.shown() == results.shown()
                && scatter.results.shownIntervals().equals(results.shownIntervals())
                && scatter.document()
                        .studies()
                        .pairs()
                        .equals(document().studies().pairs())
                && scatter.document().plan().labels().equals(document().plan().labels());
    }

    private Document document() {
        return results.document();
    }

    @Override
    public String name() {
        return correlation.benchmark().info().name() + " " + group.name();
    }
}
