package org.disentangle.ui.ranking;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.disentangle.ui.common.Appearance;
import org.disentangle.ui.common.FigureRequest;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.TabView;

/**
 * All benchmarks with their correlations.
 *
 * @param model what is listed
 * @param appearance how the window looks
 * @param openScatter shows the scatter of the selected benchmark
 * @param openSummary shows how the benchmarks of each area are spread
 */
public record RankingTab(RankingViewModel model, Appearance appearance, Runnable openScatter, Runnable openSummary)
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
        return new RankingView(model, appearance, openScatter, openSummary);
    }

    @Override
    public Optional<FigureRequest> figure() {
        return model.figure();
    }

    @Override
    public String whyNoFigure() {
        return model.whyNoFigure();
    }
}
