package org.disentangle.ui.scatter;

import java.util.Optional;
import org.disentangle.session.Results;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.Selection;
import org.disentangle.ui.model.Workspace;

/**
 * The scatter plot of the selected benchmark.
 *
 * @param workspace holds the open document and the view state
 * @param choices how it is drawn
 */
record ShownScatter(Workspace workspace, ScatterChoices choices) {
    /** The figure; empty if there is nothing to draw, or no table yet. */
    Optional<FigureRequest> figure() {
        return whyMissing().isPresent()
                ? Optional.empty()
                : workspace.results().get().flatMap(this::request);
    }

    /** Why there is no figure; empty if there is one, or no table yet. */
    Optional<String> whyMissing() {
        return workspace.results().get().flatMap(this::whyMissing);
    }

    /** The request for the selected group, if the current analysis has it. */
    private Optional<ScatterRequest> request(Results results) {
        Selection selection = workspace.selection();
        return results.group(selection.group().get()).flatMap(found -> found.correlation(
                        selection.benchmark().get())
                .map(correlation -> new ScatterRequest(results, found, correlation, results.visible(), choices)));
    }

    private Optional<String> whyMissing(Results results) {
        Selection selection = workspace.selection();
        NothingToDraw nothing = new NothingToDraw(results, selection.group().get());
        Optional<ScatterRequest> request = request(results);
        return request.isEmpty()
                ? Optional.of(nothing.withoutNumbers(selection.benchmark().get()))
                : nothing.without(request.get().group(), request.get().correlation(), choices.context());
    }
}
