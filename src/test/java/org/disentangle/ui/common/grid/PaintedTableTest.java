package org.disentangle.ui.common.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.disentangle.session.view.ViewState;
import org.disentangle.ui.WindowRobot;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;
import org.junit.jupiter.api.Test;

/** A painted table alone, as a user meets it. */
class PaintedTableTest extends WindowRobot {
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private PaintedTable<Integer> table;
    private Stage stage;

    @Override
    protected void start() {
        for (int i = 0; i < 100; i++) {
            rows.add(i);
        }
        table = new PaintedTable<>(rows, false);
        table.arrangement()
                .set(List.of(
                        GridColumn.words("name", GridTitle.of("Name"), 10, row -> GridCell.words("row " + row)),
                        GridColumn.numbers(
                                "square",
                                GridTitle.of("Square").under("Numbers"),
                                8,
                                row -> GridCell.words(Integer.toString(row * row))),
                        GridColumn.words(
                                "parity",
                                GridTitle.of("Parity").under("Numbers"),
                                20,
                                row -> GridCell.badge(row % 2 == 0 ? "even" : "", GridInk.ACCENT, GridInk.TEXT))));
        table.setPlaceholder(new Label("nothing"));
        StackPane root = new StackPane(table);
        root.setStyle("-fx-base: white;");
        table.setStyle("-grid-text: black; -grid-ground: white; -grid-selected: yellow; -grid-line: gray;"
                + " -grid-header: lightgray; -grid-header-text: black; -grid-accent: blue; -fx-border-width: 0;");
        stage = new Stage();
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    @Override
    protected void stop() {
        stage.hide();
    }

    private <T> T ask(Supplier<T> question) {
        calm();
        return onFx(question::get);
    }

    private Bounds onScreen(Supplier<Bounds> bounds) {
        return ask(() -> table.localToScreen(bounds.get()));
    }

    private Color painted(int row, int column) {
        return ask(() -> {
            WritableImage picture = table.snapshot(null, null);
            Bounds cell = table.boundsOfCell(row, column);
            return picture.getPixelReader().getColor((int) cell.getMaxX() - 3, (int) cell.getMinY() + 2);
        });
    }

    @Test
    void aClickSelectsTheRowAndKeysMoveOn() {
        clickOn(onScreen(() -> table.boundsOfCell(3, 1)));
        assertThat(ask(() -> table.selected().get())).isEqualTo(3);
        assertThat(painted(3, 0)).isEqualTo(Color.YELLOW);
        assertThat(painted(4, 0)).isEqualTo(Color.WHITE);
        push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(ask(() -> table.selected().get())).isEqualTo(5);
        push(KeyCode.END);
        assertThat(ask(() -> table.selected().get())).isEqualTo(99);
        assertThat(ask(() -> table.boundsOfCell(99, 0).getMaxY()))
                .as("the last row is in view")
                .isLessThanOrEqualTo(300);
        assertThat(painted(99, 0)).isEqualTo(Color.YELLOW);
    }

    private boolean selectedIsVisible() {
        return ask(() -> {
            Bounds row = table.boundsOfCell(table.selected().get(), 0);
            return row.getMinY() >= table.boundsOfTitle(0).getMaxY() && row.getMaxY() <= table.getHeight();
        });
    }

    private void act(Runnable action) {
        interact(action);
        calm();
    }

    @Test
    void theSelectedRowStaysVisibleWhateverChangesButTheScrolling() {
        act(() -> table.selected().set(50));
        assertThat(selectedIsVisible()).as("selected by the program").isTrue();

        act(() -> {
            FXCollections.reverse(rows);
            table.selected().set(98);
        });
        assertThat(selectedIsVisible()).as("in another order").isTrue();

        act(() -> table.setMaxHeight(200));
        assertThat(selectedIsVisible()).as("in a lower table").isTrue();

        act(() -> table.setStyle(table.getStyle() + "-fx-font-size: 26px;"));
        assertThat(selectedIsVisible()).as("in larger text").isTrue();

        act(() -> table.showFirst(3));
        assertThat(selectedIsVisible()).as("scrolled away").isFalse();
        act(() -> rows.set(98, 7));
        assertThat(selectedIsVisible()).as("new contents of the same rows").isFalse();

        act(() -> table.arrangement().order().set(GridOrder.none().clicked("square", false)));
        assertThat(selectedIsVisible()).as("sorted").isTrue();

        act(() -> table.showFirst(3));
        act(() -> rows.remove(0, 40));
        act(() -> table.selected().set(58));
        assertThat(selectedIsVisible()).as("fewer rows").isTrue();
    }

    @Test
    void aScreenReaderIsToldTheSelectedRow() {
        assertThat(ask(() -> table.queryAccessibleAttribute(AccessibleAttribute.HELP)))
                .isEqualTo("100 rows");
        ask(() -> {
            table.selected().set(4);
            return true;
        });
        assertThat(ask(() -> table.queryAccessibleAttribute(AccessibleAttribute.HELP)))
                .isEqualTo("row 5 of 100: Name row 4, Numbers Square 16, Numbers Parity even");
    }

    private List<GridSort> sorted() {
        return ask(() -> table.arrangement().order().get().columns());
    }

    @Test
    void aHeadingSortsOneWayThenTheOtherAndThenNoLonger() {
        clickOn(onScreen(() -> table.boundsOfTitle(1)));
        assertThat(sorted()).containsExactly(new GridSort("square", false));
        clickOn(onScreen(() -> table.boundsOfTitle(1)));
        assertThat(sorted()).containsExactly(new GridSort("square", true));
        clickOn(onScreen(() -> table.boundsOfTitle(0)));
        assertThat(sorted()).containsExactly(new GridSort("name", false));
        clickOn(onScreen(() -> table.boundsOfTitle(0)));
        clickOn(onScreen(() -> table.boundsOfTitle(0)));
        assertThat(sorted()).isEmpty();
    }

    @Test
    void withShiftAHeadingSortsWhereThoseBeforeItAreEqual() {
        clickOn(onScreen(() -> table.boundsOfTitle(0)));
        WritableImage alone = titleOf(0);
        press(KeyCode.SHIFT);
        clickOn(onScreen(() -> table.boundsOfTitle(1)));
        release(KeyCode.SHIFT);

        assertThat(sorted()).containsExactly(new GridSort("name", false), new GridSort("square", false));
        assertThat(dark(titleOf(0)))
                .as("beside its arrow, the heading says that it is the first")
                .isGreaterThan(dark(alone));
    }

    private WritableImage titleOf(int column) {
        return ask(() -> {
            Bounds title = table.boundsOfTitle(column);
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(
                    new Rectangle2D(title.getMinX(), title.getMinY(), title.getWidth() - 2, title.getHeight() - 2));
            return table.snapshot(part, null);
        });
    }

    private static long dark(WritableImage picture) {
        long count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += picture.getPixelReader().getColor(x, y).getBrightness() < 0.4 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void anEdgeIsDraggedToAnotherWidthAndADoubleClickTakesItBack() {
        double before = ask(() -> table.boundsOfCell(0, 0).getWidth());
        Bounds title = onScreen(() -> table.boundsOfTitle(0));
        Point2D edge = new Point2D(title.getMaxX(), title.getCenterY());
        drag(edge).moveBy(20, 0).moveBy(20, 0).drop();
        assertThat(ask(() -> table.boundsOfCell(0, 0).getWidth())).isEqualTo(before + 40);
        assertThat(ask(() -> table.arrangement().widths().get())).containsOnlyKeys("name");
        Bounds wider = onScreen(() -> table.boundsOfTitle(0));
        doubleClickOn(new Point2D(wider.getMaxX(), wider.getCenterY()), MouseButton.PRIMARY);
        assertThat(ask(() -> table.boundsOfCell(0, 0).getWidth())).isEqualTo(before);
        assertThat(ask(() -> table.arrangement().widths().get())).isEqualTo(Map.of());
    }

    @Test
    void aHeadingIsDraggedToAnotherPlace() {
        Bounds first = onScreen(() -> table.boundsOfTitle(0));
        Bounds second = onScreen(() -> table.boundsOfTitle(1));
        drag(new Point2D(first.getCenterX(), first.getCenterY()))
                .moveTo(new Point2D(second.getMaxX() - 5, second.getCenterY()))
                .drop();
        assertThat(ask(() -> table.columns().stream().map(GridColumn::id).toList()))
                .containsExactly("square", "name", "parity");
    }

    @Test
    void whatWasMadeOfTheColumnsIsKeptInTheViewStateAndComesBack() {
        ViewStateModel viewState = new ViewStateModel();
        Subscriptions subscriptions = new Subscriptions();
        interact(() -> KeptColumns.follow(table, viewState, "list", subscriptions));
        double usual = ask(() -> table.boundsOfCell(0, 0).getWidth());
        Bounds title = onScreen(() -> table.boundsOfTitle(0));
        drag(new Point2D(title.getMaxX(), title.getCenterY()))
                .moveBy(20, 0)
                .moveBy(20, 0)
                .drop();
        Bounds second = onScreen(() -> table.boundsOfTitle(1));
        drag(new Point2D(second.getCenterX(), second.getCenterY()))
                .moveTo(new Point2D(title.getMinX() + 5, second.getCenterY()))
                .drop();
        ViewState saved = ask(viewState::get);
        assertThat(saved.list("list").moved()).containsExactly("square", "name", "parity");

        interact(() -> viewState.change(state -> ViewState.initial()));
        assertThat(ask(() -> table.columns().get(0).id())).isEqualTo("name");
        assertThat(ask(() -> table.boundsOfCell(0, 0).getWidth())).isEqualTo(usual);
        interact(() -> viewState.change(state -> saved));
        assertThat(ask(() -> table.columns().get(0).id())).isEqualTo("square");
        assertThat(ask(() -> table.boundsOfCell(0, 1).getWidth())).isEqualTo(usual + 40);
        assertThat(ask(viewState::get)).isEqualTo(saved);
        interact(subscriptions::close);
    }

    @Test
    void aWordIsEditedInItsPlace() {
        List<String> kept = new ArrayList<>();
        edit(kept);
        write("other").push(KeyCode.ENTER);
        assertThat(ask(() -> List.copyOf(kept))).containsExactly("other");
        edit(kept);
        write("never").push(KeyCode.ESCAPE);
        assertThat(ask(() -> List.copyOf(kept))).containsExactly("other");
        assertThat(lookup(".text-field").tryQuery()).isEmpty();
        assertThat(ask(table::isFocused)).isTrue();
    }

    private void edit(List<String> kept) {
        ask(() -> {
            table.edit(2, 0, kept::add);
            return true;
        });
        calm();
        assertThat(lookup(".text-field").queryAs(TextField.class).getText()).isEqualTo("row 2");
    }

    @Test
    void withoutRowsThereIsAPlaceholder() {
        assertThat(lookup("nothing").queryLabeled().isVisible()).isFalse();
        ask(() -> {
            rows.clear();
            return true;
        });
        assertThat(ask(() -> lookup("nothing").queryLabeled().isVisible())).isTrue();
    }
}
