package org.disentangle.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.disentangle.session.view.ViewState;
import org.disentangle.ui.WindowRobot;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;
import org.junit.jupiter.api.Test;

class KeptDividerTest extends WindowRobot {
    private static final double USUAL = 0.5;

    private final ViewStateModel viewState = new ViewStateModel();
    private final Subscriptions subscriptions = new Subscriptions();
    private RefittedSplitPane pane;
    private Region lower;
    private KeptDivider divider;
    private Stage stage;

    @Override
    protected void start() {
        lower = new Region();
        lower.setMinHeight(60);
        pane = new RefittedSplitPane(Orientation.VERTICAL, new StackPane(), lower);
        divider = new KeptDivider(pane, viewState, "test", USUAL, subscriptions);
        stage = new Stage();
        stage.setScene(new Scene(new StackPane(pane), 200, 400));
        stage.show();
    }

    @Override
    protected void stop() {
        subscriptions.close();
        stage.hide();
    }

    private double place() {
        return onFx(() -> pane.getDividerPositions()[0]);
    }

    private void drag(double by) {
        Bounds line = lookup(".split-pane-divider")
                .query()
                .localToScreen(lookup(".split-pane-divider").query().getLayoutBounds());
        drag(new Point2D(line.getCenterX(), line.getCenterY()))
                .moveBy(0, by / 2)
                .moveBy(0, by / 2)
                .drop();
    }

    @Test
    void whereItIsDraggedToIsKeptAndComesBack() {
        assertThat(place()).isEqualTo(USUAL, within(0.01));
        drag(80);
        double dragged = place();
        assertThat(dragged).isEqualTo(0.7, within(0.02));
        ViewState saved = viewState.get();
        assertThat(saved.window().dividers()).isEqualTo(Map.of("test", dragged));

        interact(() -> viewState.change(state -> ViewState.initial()));
        assertThat(place()).isEqualTo(USUAL, within(0.01));
        interact(() -> viewState.change(state -> saved));
        assertThat(place()).isEqualTo(dragged, within(0.01));
    }

    @Test
    void whatItStandsForElsewhereHasAPlaceOfItsOwn() {
        drag(80);
        interact(() -> divider.become("other", 0.25));
        assertThat(place()).isEqualTo(0.25, within(0.01));
        interact(() -> divider.become("test", USUAL));
        assertThat(place()).isEqualTo(0.7, within(0.02));
    }

    @Test
    void aPaneThatIsTooSmallLimitsItAndNothingIsKeptOfThat() {
        interact(() -> viewState.change(state -> state.withDivider("test", 0.95)));
        assertThat(place()).isLessThan(0.86);
        interact(() -> pane.setMaxHeight(300));
        clickOn(pane);

        assertThat(viewState.get().window().dividers()).isEqualTo(Map.of("test", 0.95));
    }

    @Test
    void onTheScreenItIsWhereItIsKeptAfterOtherSizesAndLargerParts() {
        interact(() -> viewState.change(state -> state.withDivider("test", 0.7)));
        assertThat(place()).isEqualTo(0.7, within(0.01));

        interact(() -> pane.setMaxHeight(200));
        calm();
        assertThat(place()).as("in a lower pane").isEqualTo(0.7, within(0.02));
        interact(() -> pane.setMaxHeight(Double.MAX_VALUE));
        calm();
        assertThat(place()).as("in a higher pane").isEqualTo(0.7, within(0.01));

        interact(() -> lower.setMinHeight(250));
        calm();
        assertThat(place()).as("while the lower part needs more").isLessThan(0.4);
        interact(() -> lower.setMinHeight(60));
        calm();
        assertThat(place()).as("when it no longer does").isEqualTo(0.7, within(0.01));
    }
}
