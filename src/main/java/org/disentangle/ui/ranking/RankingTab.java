package org.disentangle.ui.ranking;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.TabView;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.Workspace;

/**
 * All benchmarks with their correlations.
 *
 * @param workspace holds the open document and the view state
 * @param appearance the look of the window
 * @param openScatter shows the scatter of the selected benchmark
 * @param openSummary opens the summary by area
 */
public record RankingTab(Workspace workspace, Appearance appearance, Runnable openScatter, Runnable openSummary)
        implements TabEntry {
    @Override
    public String word() {
        return "ranking";
    }

    @Override
    public String title() {
        return "Ranking";
    }

    @Override
    public TabView open(ObservableValue<Boolean> shown) {
        return new RankingView(new RankingViewModel(workspace, shown), appearance, openScatter, openSummary, shown);
    }

    @Override
    public Optional<FigureRequest> figure() {
        return new ShownRanking(workspace).figure();
    }

    @Override
    public String whyNoFigure() {
        return new ShownRanking(workspace).whyNoFigure();
    }
}
