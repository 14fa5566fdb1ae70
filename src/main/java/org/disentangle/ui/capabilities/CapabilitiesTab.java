package org.disentangle.ui.capabilities;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.TabView;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.StudyChoosing;
import org.disentangle.ui.model.Workspace;

/**
 * How the capabilities score is made up.
 *
 * @param workspace holds the open document and the view state
 * @param runner paints and computes
 * @param appearance the look of the window
 * @param actions the actions of its buttons
 */
public record CapabilitiesTab(Workspace workspace, JobRunner runner, Appearance appearance, Actions actions)
        implements TabEntry {
    /**
     * The actions of the buttons.
     *
     * @param choosing chooses a saved scale
     * @param saveScale saves the scale shown
     * @param showSubdomains opens the subdomains sheet
     */
    public record Actions(StudyChoosing choosing, Runnable saveScale, Runnable showSubdomains) {}

    @Override
    public String word() {
        return "capabilities";
    }

    @Override
    public String title() {
        return "Capabilities";
    }

    @Override
    public TabView open(ObservableValue<Boolean> shown) {
        return new CapabilitiesView(
                new CapabilitiesViewModel(workspace, runner, shown), runner, appearance, shown, actions);
    }

    @Override
    public Optional<FigureRequest> figure() {
        return new ShownCapabilities(workspace).figure();
    }

    @Override
    public String whyNoFigure() {
        return new ShownCapabilities(workspace).text().summary();
    }
}
