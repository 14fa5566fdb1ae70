package org.disentangle.ui.common.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridWidthsTest {
    private static final List<GridColumn<String>> COLUMNS = List.of(column("a", 10), column("b", 5), column("c", 2.5));

    private static GridColumn<String> column(String id, double width) {
        return GridColumn.words(id, GridTitle.of(id), width, GridCell::words);
    }

    @Test
    void columnsThatFillTheRoomShareWhatIsLeftInWholePixels() {
        assertThat(GridWidths.filling(COLUMNS, 13, Map.of(), 240)).containsExactly(134, 69, 37);
        assertThat(GridWidths.filling(COLUMNS, 13, Map.of(), 228)).containsExactly(130, 65, 33);
    }

    @Test
    void noColumnIsNarrowerThanItsNumbersNeed() {
        assertThat(GridWidths.filling(COLUMNS, 13, Map.of(), 100)).containsExactly(130, 65, 33);
        assertThat(GridWidths.natural(COLUMNS, 13, Map.of("b", 1.0), 500)).containsExactly(130, 65, 33);
    }

    @Test
    void aDraggedColumnKeepsItsWidth() {
        assertThat(GridWidths.filling(COLUMNS, 13, Map.of("a", 150 / 13.0), 300))
                .containsExactly(150, 91, 59);
        assertThat(GridWidths.filling(COLUMNS, 13, Map.of("a", 150 / 13.0, "b", 70 / 13.0, "c", 40 / 13.0), 300))
                .as("the last one takes the rest where all were dragged")
                .containsExactly(150, 70, 80);
        assertThat(GridWidths.natural(COLUMNS, 13, Map.of("c", 77 / 13.0), 500)).containsExactly(130, 65, 77);
    }

    @Test
    void whereThereIsLessRoomDraggedColumnsGiveWayInProportionAndNoFurtherThanTheyMust() {
        Map<String, Double> dragged = Map.of("a", 230 / 13.0, "b", 115 / 13.0);

        assertThat(GridWidths.filling(COLUMNS, 13, dragged, 400)).containsExactly(230, 115, 55);
        assertThat(GridWidths.filling(COLUMNS, 13, dragged, 303)).containsExactly(180, 90, 33);
        assertThat(GridWidths.filling(COLUMNS, 13, dragged, 228)).containsExactly(130, 65, 33);
        assertThat(GridWidths.filling(COLUMNS, 13, dragged, 100)).containsExactly(130, 65, 33);
    }

    @Test
    void noDraggedColumnIsWiderThanTheTable() {
        assertThat(GridWidths.natural(COLUMNS, 13, Map.of("c", 1e6), 300.5)).containsExactly(130, 65, 300);
        assertThat(GridWidths.natural(COLUMNS, 13, Map.of("c", 1e6), 20)).containsExactly(130, 65, 33);
    }
}
