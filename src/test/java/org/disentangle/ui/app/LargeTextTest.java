package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** A small window with text of twice the size. */
class LargeTextTest extends WindowFixture {
    @Override
    protected boolean isKept() {
        return false;
    }

    @Override
    Settings settings() {
        return new Settings(false, 200, 1280, 800, false);
    }

    @Test
    void theSummaryByAreaNeedsNoScrollingSideways() {
        settle();
        clickOn("#ranking-areas");
        await(
                "the summary",
                () -> lookup("#area-summary .summary-grid").queryAll().size() == 2);
        settle();
        ScrollPane scroll = onWindow(() -> lookup("#area-summary .scroll-pane").queryAs(ScrollPane.class));
        boolean fits = onWindow(() -> scroll.getViewportBounds().getWidth() + 1
                >= scroll.getContent().getLayoutBounds().getWidth());
        assertThat(fits).isTrue();
        for (Node grid : lookup("#area-summary .summary-grid").queryAll()) {
            for (Node cell : grid.lookupAll(".label")) {
                Bounds place = onWindow(() -> scroll.sceneToLocal(cell.localToScene(cell.getLayoutBounds())));
                assertThat(place.getMaxX()).isLessThanOrEqualTo(scroll.getWidth());
            }
        }
        assertThat(onWindow(() -> scroll.lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                        .anyMatch(Node::isVisible)))
                .isFalse();
        screenshot("areas-large");
    }

    @Test
    void theHintBelowTheDetailsIsShownAsAWhole() {
        settle();
        show(Views.SCATTER);
        push(KeyCode.F8);
        settle();
        Label hint = onWindow(() -> lookup("#model-card .label").queryAs(Label.class));
        Region card = onWindow(() -> lookup("#model-card").queryAs(Region.class));
        assertThat(hint.getText()).startsWith("Click a point");
        await(
                "the hint to have its lines",
                () -> hint.getHeight() >= hint.prefHeight(hint.getWidth()) - 0.5
                        && hint.getBoundsInParent().getMaxY() <= card.getHeight() + 0.5);
        screenshot("hint-large");
    }

    @Test
    void theToolbarHasItsWordsAgainWhenTheTextIsSmaller() {
        settle();
        await("icons alone at 200 %", () -> !toolbarHasWords());
        textSize("100 %");
        await("words at 100 %", this::toolbarHasWords);
        textSize("200 %");
        await("icons again", () -> !toolbarHasWords());
    }

    private boolean toolbarHasWords() {
        return lookup(".toolbar-action").queryAllAs(Labeled.class).stream()
                .allMatch(button -> button.getContentDisplay() == ContentDisplay.LEFT);
    }

    private void textSize(String percent) {
        onWindow(() -> {
            lookup("#menus").queryAs(MenuBar.class).getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(Menu.class::isInstance)
                    .flatMap(menu -> ((Menu) menu).getItems().stream())
                    .filter(item -> percent.equals(item.getText()))
                    .forEach(MenuItem::fire);
            return true;
        });
    }
}
