package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.disentangle.session.view.ViewState;
import org.disentangle.session.view.WindowState;
import org.disentangle.ui.WindowRobot;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.ViewStateModel;
import org.junit.jupiter.api.Test;

/** Which panels are asked for is in the view state; which of them are shown hangs on the room too. */
class SidePanelsTest extends WindowRobot {
    private static final double WIDE = 1200;
    private static final double NARROW = 750;
    private static final double TOO_NARROW = 500;

    private final ViewStateModel viewState = new ViewStateModel();
    private final SidePanels panels = new SidePanels(new Appearance(), viewState);
    private Stage stage;

    @Override
    protected void start() {
        panels.place(() -> View.of(new Region()), new Region(), () -> View.of(new Region()));
        stage = new Stage();
        stage.setScene(new Scene(new StackPane(panels.node()), WIDE, 300));
        stage.show();
    }

    @Override
    protected void stop() {
        panels.close();
        stage.hide();
    }

    private void width(double width) {
        interact(() -> ((Region) panels.node()).setMaxWidth(width));
    }

    private void assertShown(boolean filters, boolean inspector) {
        assertThat(panels.filtersShown().get()).as("filters").isEqualTo(filters);
        assertThat(panels.inspectorShown().get()).as("inspector").isEqualTo(inspector);
    }

    @Test
    void aPanelThatIsHiddenComesBackHiddenAndGoesAgainWhenAnotherStateIsLookedAt() {
        interact(() -> panels.filtersShown().set(false));
        ViewState saved = viewState.get();
        assertThat(saved.window().panels()).containsExactly(WindowState.DETAILS);
        interact(() -> panels.filtersShown().set(true));
        assertShown(true, true);

        interact(() -> viewState.change(state -> saved));
        assertShown(false, true);
        interact(() -> viewState.change(state -> ViewState.initial()));
        assertShown(true, true);
    }

    @Test
    void whereThereIsLessRoomTheOneThatWasAskedForLastStays() {
        assertShown(true, true);
        width(NARROW);
        assertShown(true, false);
        interact(() -> panels.inspectorShown().set(true));
        assertShown(false, true);
        ViewState saved = viewState.get();
        width(NARROW + 20);
        assertShown(false, true);
        width(WIDE);
        assertShown(true, true);

        interact(() -> viewState.change(state -> ViewState.initial()));
        width(NARROW);
        assertShown(true, false);
        interact(() -> viewState.change(state -> saved));
        assertShown(false, true);
    }

    @Test
    void whereThereIsNoRoomAPanelIsShownOnlyWhenItIsAskedFor() {
        width(TOO_NARROW);
        assertShown(false, false);
        assertThat(viewState.get()).as("what was asked for").isEqualTo(ViewState.initial());
        interact(() -> panels.filtersShown().set(true));
        assertShown(true, false);
    }

    @Test
    void aPanelOfALaterVersionTakesNoRoom() {
        interact(() -> viewState.change(
                state -> state.withPanel(WindowState.FILTERS, false).withPanel("grid", true)));
        width(NARROW);
        assertShown(false, true);
    }
}
