package org.disentangle.ui.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disentangle.figure.RankingOrder;
import org.disentangle.session.Results;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.RankingChoices;
import org.disentangle.ui.model.RankingRow;
import org.disentangle.ui.model.Sorting;
import org.disentangle.ui.model.Workspace;

/**
 * The ranking as currently listed.
 *
 * @param workspace holds the open document and the view state
 */
record ShownRanking(Workspace workspace) {
    /** The forest plot of the listed benchmarks; empty if none of them was computed. */
    Optional<FigureRequest> figure() {
        RankingChoices choices = workspace.selection().ranking();
        List<RankingRow> rows = workspace.selection().ranked().listed(choices);
        RankingOrder order =
                choices.sorting().get(0).key() == Sorting.Key.BENCHMARK ? RankingOrder.NAME : RankingOrder.CORRELATION;
        return workspace
                .results()
                .get()
                .filter(present -> hasModels(present) && !rows.isEmpty())
                .map(present -> new RankingRequest(
                        present, rows.stream().map(RankingRow::column).collect(Collectors.toSet()), order));
    }

    /** Why there is no forest plot; asked only if there is none. */
    String whyNoFigure() {
        Optional<Results> results = workspace.results().get();
        return results.filter(ShownRanking::hasModels).isPresent()
                ? "No benchmark is listed, so there is nothing to draw."
                : results.map(this::basis).orElse("");
    }

    private String basis(Results present) {
        return RankingWords.basis(
                present,
                present.group(workspace.selection().group().get()),
                workspace.intervals().state().get());
    }

    private static boolean hasModels(Results present) {
        return !present.shown().models().isEmpty();
    }
}
