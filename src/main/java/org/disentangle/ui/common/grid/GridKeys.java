package org.disentangle.ui.common.grid;

import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that move the selection of a painted table. */
final class GridKeys {
    private GridKeys() {}

    static void attach(PaintedTable<?> table) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() || event.isShiftDown()) {
                return;
            }
            int count = table.rows().size();
            OptionalInt next = next(
                    event.getCode(),
                    table.selected().get(),
                    count,
                    table.layoutOfGrid().page());
            next.ifPresent(row -> {
                table.selected().set(row);
                table.show(row);
                event.consume();
            });
        });
    }

    /** The row a key moves to; empty if the key has no meaning here. */
    static OptionalInt next(KeyCode key, int selected, int count, int page) {
        if (count == 0) {
            return OptionalInt.empty();
        }
        int last = count - 1;
        return switch (key) {
            case UP -> OptionalInt.of(selected < 0 ? last : Math.max(0, selected - 1));
            case DOWN -> OptionalInt.of(Math.min(last, selected + 1));
            case PAGE_UP -> OptionalInt.of(Math.max(0, selected - page));
            case PAGE_DOWN -> OptionalInt.of(Math.min(last, Math.max(0, selected) + page));
            case HOME -> OptionalInt.of(0);
            case END -> OptionalInt.of(last);
            default -> OptionalInt.empty();
        };
    }
}
