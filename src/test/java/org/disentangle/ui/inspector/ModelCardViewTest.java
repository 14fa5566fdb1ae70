package org.disentangle.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.disentangle.job.DirectRunner;
import org.disentangle.ui.WindowRobot;
import org.disentangle.ui.common.RefittedSplitPane;
import org.disentangle.ui.model.OpenReference;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.Test;

/** The card of a model in a pane of its own. */
class ModelCardViewTest extends WindowRobot {
    private Workspace workspace;
    private InspectorViewModel model;
    private ModelCardView card;
    private Region node;
    private RefittedSplitPane pane;
    private Stage stage;

    @Override
    protected void start() {
        workspace = OpenReference.workspace(new DirectRunner());
        model = new InspectorViewModel(workspace, new SimpleObjectProperty<>(true));
        card = new ModelCardView(model);
        node = (Region) card.node();
        pane = new RefittedSplitPane(Orientation.VERTICAL, new StackPane(), node);
        pane.beforeLayout(card::fitHint);
        pane.setDividerPositions(1);
        stage = new Stage();
        stage.setScene(new Scene(pane, 240, 700));
        stage.getScene().getStylesheets().add("/org/disentangle/ui/app/window.css");
        stage.show();
    }

    @Override
    protected void stop() {
        stage.hide();
        card.close();
        model.close();
    }

    private void act(Runnable action) {
        interact(action);
        calm();
    }

    private void assertWholeHint(String when) {
        calm();
        Node divider = pane.lookup(".split-pane-divider");
        assertThat((double) onFx(
                        () -> pane.getHeight() - divider.getBoundsInParent().getMaxY()))
                .as(when)
                .isGreaterThanOrEqualTo(onFx(() -> node.prefHeight(node.getWidth())));
    }

    @Test
    void theHintIsWholeInAnyWidthAndTextSize() {
        assertWholeHint("at first");
        act(() -> stage.getScene().getRoot().setStyle("-fx-font-size: 26px;"));
        assertWholeHint("in larger text");
        act(() -> stage.getScene().getRoot().setStyle(""));
        act(() -> stage.setWidth(160));
        assertWholeHint("in a narrower pane");
        act(() -> node.setStyle("-fx-padding: 20px;"));
        assertWholeHint("in another style");
    }

    private Bounds onScreen(Node part) {
        return onFx(() -> part.localToScreen(part.getLayoutBounds()));
    }

    @Test
    void theHeadingOfASectionStandsApartFromItsFirstScore() {
        act(() -> {
            pane.setStyle("-color-neutral-muted: yellow;");
            pane.setDividerPositions(0.1);
            workspace.openReference();
            workspace.selection().model().set(Optional.of(0));
        });
        Label heading = lookup(".score-section").match(Node::isVisible).query();
        Region line = (Region) heading.getParent().lookup(".score-line");
        double gap = onScreen(line.lookup(".fact-value")).getMinY()
                - onScreen(heading).getMaxY();
        assertThat(gap).isGreaterThanOrEqualTo(3);

        moveTo(line);
        calm();
        assertThat(isYellow(line)).as("the score is highlighted").isTrue();
        assertThat(isYellow((Region) heading.getParent().getParent()))
                .as("with its heading")
                .isFalse();
    }

    private static boolean isYellow(Region part) {
        return onFx(() -> part.getBackground() != null
                && part.getBackground().getFills().stream()
                        .anyMatch(fill -> fill.getFill().equals(Color.YELLOW)));
    }
}
