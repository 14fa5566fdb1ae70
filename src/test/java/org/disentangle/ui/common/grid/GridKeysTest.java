package org.disentangle.ui.common.grid;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class GridKeysTest {
    @Test
    void keysMoveTheSelectionWithinTheRows() {
        assertThat(GridKeys.next(KeyCode.DOWN, 3, 10, 4)).hasValue(4);
        assertThat(GridKeys.next(KeyCode.DOWN, 9, 10, 4)).hasValue(9);
        assertThat(GridKeys.next(KeyCode.UP, 0, 10, 4)).hasValue(0);
        assertThat(GridKeys.next(KeyCode.PAGE_DOWN, 3, 10, 4)).hasValue(7);
        assertThat(GridKeys.next(KeyCode.PAGE_DOWN, 8, 10, 4)).hasValue(9);
        assertThat(GridKeys.next(KeyCode.PAGE_UP, 3, 10, 4)).hasValue(0);
        assertThat(GridKeys.next(KeyCode.HOME, 3, 10, 4)).hasValue(0);
        assertThat(GridKeys.next(KeyCode.END, 3, 10, 4)).hasValue(9);
    }

    @Test
    void aTableWithoutSelectionBeginsAtItsEnds() {
        assertThat(GridKeys.next(KeyCode.DOWN, -1, 10, 4)).hasValue(0);
        assertThat(GridKeys.next(KeyCode.UP, -1, 10, 4)).hasValue(9);
        assertThat(GridKeys.next(KeyCode.DOWN, -1, 0, 4)).isEmpty();
        assertThat(GridKeys.next(KeyCode.A, 3, 10, 4)).isEmpty();
    }
}
