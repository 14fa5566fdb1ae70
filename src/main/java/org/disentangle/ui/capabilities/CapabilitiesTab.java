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
 * @param workspace what is looked at
 * @param runner paints and computes
 * @param appearance how the window looks
 * @param actions what its buttons do
 */
public record CapabilitiesTab(Workspace workspace, JobRunner runner, Appearance appearance, Actions actions)
        implements TabEntry {
    /**
     * What the buttons do.
     *
     * @param choosing of a saved scale
     * @param saveScale saves the scale that is shown
     * @param showSubdomains shows the subdomains
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
