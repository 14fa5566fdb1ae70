package org.disentangle.ui.scatter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.disentangle.figure.layout.Viewport;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.session.view.FigureState;
import org.disentangle.session.view.ViewState;

/**
 * How a scatter is drawn.
 *
 * @param labels which points are labelled
 * @param context whether filtered models stay as faint points
 * @param viewport the part of the values shown; empty: all of them
 */
record ScatterChoices(ScatterFigure.Labels labels, boolean context, Optional<Viewport> viewport) {
    private static final String KIND = ScatterFigure.KIND;
    private static final String LABELS = "labels";
    private static final String CONTEXT = "context";

    /** The choices for the large scatter plot. */
    static ScatterChoices of(ViewState state) {
        FigureState figure = state.figure(KIND);
        return new ScatterChoices(
                figure.choice(LABELS).flatMap(ScatterChoices::named).orElse(ScatterFigure.Labels.OUTLIERS),
                figure.choice(CONTEXT).filter("true"::equals).isPresent(),
                figure.zoom().map(zoom -> new Viewport(zoom.left(), zoom.right(), zoom.bottom(), zoom.top())));
    }

    private static Optional<ScatterFigure.Labels> named(String word) {
        return Arrays.stream(ScatterFigure.Labels.values())
                .filter(labels -> word(labels).equals(word))
                .findFirst();
    }

    private static String word(ScatterFigure.Labels labels) {
        return labels.name().toLowerCase(Locale.ROOT);
    }

    /** Sets which points are labelled. */
    static ViewState withLabels(ViewState state, ScatterFigure.Labels labels) {
        return state.withFigure(KIND, figure -> figure.withChoice(LABELS, word(labels)));
    }

    /** Sets whether filtered models stay as faint points. */
    static ViewState withContext(ViewState state, boolean context) {
        return state.withFigure(KIND, figure -> figure.withChoice(CONTEXT, Boolean.toString(context)));
    }

    /** The choices for a plot with points alone. */
    static ScatterChoices plain(ViewState state) {
        return new ScatterChoices(ScatterFigure.Labels.NONE, false, Optional.empty());
    }
}
