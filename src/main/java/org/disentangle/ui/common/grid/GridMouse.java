package org.disentangle.ui.common.grid;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Handles the mouse on a painted table: selecting, sorting, resizing columns, scrolling, and tooltips. */
final class GridMouse {
    private final PaintedTable<?> table;
    private Optional<Tooltip> tooltip = Optional.empty();
    private String tip = "";
    private Optional<Drag> drag = Optional.empty();

    /**
     * A drag in progress.
     *
     * @param column the column dragged
     * @param offset the distance from the mouse to the dragged edge
     * @param isEdge whether its edge is dragged rather than its heading
     */
    private record Drag(int column, double offset, boolean isEdge) {}

    private GridMouse(PaintedTable<?> table) {
        this.table = table;
    }

    static void attach(PaintedTable<?> table) {
        GridMouse mouse = new GridMouse(table);
        table.addEventHandler(MouseEvent.MOUSE_MOVED, event -> mouse.rest(mouse.at(event)));
        table.addEventHandler(MouseEvent.MOUSE_EXITED, event -> mouse.say(""));
        table.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse::press);
        table.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse::drag);
        table.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse::release);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse::click);
        table.addEventHandler(ScrollEvent.SCROLL, event -> {
            table.scrollBy(event.getDeltaX(), event.getDeltaY());
            event.consume();
        });
    }

    private GridPlace at(MouseEvent event) {
        return table.at(event.getX(), event.getY());
    }

    private void rest(GridPlace place) {
        if (place instanceof GridPlace.Cell cell) {
            table.setCursor(table.rowCursor());
            say(table.cell(cell.row(), cell.column()).tip().get());
        } else if (place instanceof GridPlace.Title title) {
            table.setCursor(Cursor.DEFAULT);
            say(table.columns().get(title.column()).title().tip());
        } else {
            table.setCursor(place instanceof GridPlace.Edge ? Cursor.H_RESIZE : Cursor.DEFAULT);
            say("");
        }
    }

    private void say(String words) {
        if (words.equals(tip)) {
            return;
        }
        tip = words;
        Tooltip shown = tooltip.orElseGet(Tooltip::new);
        tooltip = Optional.of(shown);
        shown.hide();
        if (words.isEmpty()) {
            Tooltip.uninstall(table, shown);
        } else {
            shown.setText(words);
            Tooltip.install(table, shown);
        }
    }

    private void press(MouseEvent event) {
        table.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        GridPlace place = at(event);
        if (place instanceof GridPlace.Edge edge) {
            double width = table.layoutOfGrid().widthOf(edge.column());
            drag = Optional.of(new Drag(edge.column(), width - event.getX(), true));
        } else if (place instanceof GridPlace.Title title && table.arrangement().isReorderable()) {
            drag = Optional.of(new Drag(title.column(), 0, false));
        } else if (place instanceof GridPlace.Cell cell) {
            table.selected().set(cell.row());
        }
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(present -> {
            if (present.isEdge()) {
                table.dragTo(present.column(), event.getX() + present.offset());
            } else if (!event.isStillSincePress()) {
                GridLayout layout = table.layoutOfGrid();
                table.mark(OptionalDouble.of(layout.edge(layout.nearestEdge(event.getX()))));
            }
        });
    }

    private void release(MouseEvent event) {
        drag.filter(present -> !present.isEdge() && !event.isStillSincePress()).ifPresent(present -> table.arrangement()
                .move(present.column(), table.layoutOfGrid().nearestEdge(event.getX())));
        drag = Optional.empty();
        table.mark(OptionalDouble.empty());
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        GridPlace place = at(event);
        if (place instanceof GridPlace.Edge edge && event.getClickCount() == 2) {
            table.arrangement().release(edge.column());
        } else if (place instanceof GridPlace.Title title) {
            table.arrangement().click(title.column(), event.isShiftDown());
        }
    }
}
