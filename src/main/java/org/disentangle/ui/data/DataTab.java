package org.disentangle.ui.data;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.TabView;
import org.disentangle.ui.model.FigureRequest;
import org.disentangle.ui.model.Workspace;

/**
 * The table itself.
 *
 * @param workspace holds the open document and the view state
 * @param drawn the tab whose figure is exported for the table, which has none of its own
 */
public record DataTab(Workspace workspace, TabEntry drawn) implements TabEntry {
    @Override
    public String word() {
        return "data";
    }

    @Override
    public String title() {
        return "Data";
    }

    @Override
    public TabView open(ObservableValue<Boolean> shown) {
        return new DataView(new DataViewModel(workspace, shown), shown);
    }

    @Override
    public Optional<FigureRequest> figure() {
        return drawn.figure();
    }

    @Override
    public String whyNoFigure() {
        return drawn.whyNoFigure();
    }
}
