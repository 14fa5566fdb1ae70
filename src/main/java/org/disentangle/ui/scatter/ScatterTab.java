package org.disentangle.ui.scatter;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.TabView;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.Workspace;

/**
 * One benchmark against the capabilities score.
 *
 * @param workspace holds the open document and the view state
 * @param runner runs the painting
 * @param appearance the look of the window
 */
public record ScatterTab(Workspace workspace, JobRunner runner, Appearance appearance) implements TabEntry {
    @Override
    public String word() {
        return "scatter";
    }

    @Override
    public String title() {
        return "Scatter";
    }

    @Override
    public TabView open(ObservableValue<Boolean> shown) {
        return new ScatterView(new ScatterViewModel(workspace, ScatterChoices::of, shown), runner, appearance, shown);
    }

    @Override
    public Optional<FigureRequest> figure() {
        return now().figure();
    }

    @Override
    public String whyNoFigure() {
        return now().whyMissing().orElse("");
    }

    private ShownScatter now() {
        return new ShownScatter(
                workspace, ScatterChoices.of(workspace.viewState().get()));
    }

    @Override
    public boolean drawsBenchmark() {
        return true;
    }
}
