package org.disentangle.ui.common.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridLayoutTest {
    /** Three columns of 100, 50 and 200 pixels, 30 rows of 20 below 40 of headings, seen through 250 × 240. */
    private static GridLayout scrolled(double x, double y) {
        return new GridLayout(
                GridLayout.edges(new double[] {100, 50, 200}), 30, 40, 20, 250, 240, new GridLayout.Scroll(x, y));
    }

    @Test
    void cellsAndHeadingsAreFoundWhereTheyArePainted() {
        GridLayout layout = scrolled(0, 0);
        assertThat(layout.at(5, 41)).isEqualTo(new GridPlace.Cell(0, 0));
        assertThat(layout.at(120, 40 + 3 * 20 + 1)).isEqualTo(new GridPlace.Cell(3, 1));
        assertThat(layout.at(60, 20)).isEqualTo(new GridPlace.Title(0));
        assertThat(layout.at(151, 20)).isEqualTo(new GridPlace.Edge(1));
        assertThat(layout.at(151, 60)).isEqualTo(new GridPlace.Cell(1, 2));
        assertThat(layout.at(-1, 60)).isEqualTo(new GridPlace.Nowhere());
        assertThat(layout.at(60, 240)).isEqualTo(new GridPlace.Nowhere());
    }

    @Test
    void scrollingMovesRowsUnderTheHeadingsAndColumnsToTheLeft() {
        GridLayout layout = scrolled(100, 50);
        assertThat(layout.at(0, 40)).isEqualTo(new GridPlace.Cell(2, 1));
        assertThat(layout.at(20, 10)).isEqualTo(new GridPlace.Title(1));
        assertThat(layout.left(1)).isZero();
        assertThat(layout.top(2)).isEqualTo(40 + 2 * 20 - 50);
        assertThat(layout.isSeen(0)).isFalse();
        assertThat(layout.isSeen(2)).isTrue();
    }

    @Test
    void onlyRowsInViewArePainted() {
        GridLayout layout = scrolled(0, 50);
        assertThat(layout.firstRow()).isEqualTo(2);
        assertThat(layout.endRow()).isEqualTo(13);
        assertThat(scrolled(0, layout.mostY()).endRow()).isEqualTo(30);
    }

    @Test
    void aRowIsShownByTheSmallestScroll() {
        GridLayout layout = scrolled(0, 100);
        assertThat(layout.showing(2)).isEqualTo(40);
        assertThat(layout.showing(7)).isEqualTo(100);
        assertThat(layout.showing(20)).isEqualTo(21 * 20 - 200);
        assertThat(layout.showing(29)).isEqualTo(layout.mostY()).isEqualTo(400);
    }

    @Test
    void aHeadingIsDraggedToTheNearestEdge() {
        assertThat(scrolled(0, 0).nearestEdge(-20)).isZero();
        assertThat(scrolled(0, 0).nearestEdge(120)).isEqualTo(1);
        assertThat(scrolled(0, 0).nearestEdge(130)).isEqualTo(2);
        assertThat(scrolled(100, 0).nearestEdge(249)).isEqualTo(3);
        assertThat(scrolled(100, 0).edge(3)).isEqualTo(250);
    }

    @Test
    void belowFewRowsThereIsNothing() {
        GridLayout layout =
                new GridLayout(GridLayout.edges(new double[] {100}), 2, 40, 20, 100, 240, new GridLayout.Scroll(0, 0));
        assertThat(layout.at(50, 79)).isEqualTo(new GridPlace.Cell(1, 0));
        assertThat(layout.at(50, 81)).isEqualTo(new GridPlace.Nowhere());
        assertThat(layout.mostY()).isZero();
    }

    @Test
    void neighboursWithOneHeadingOverThemAreAGroup() {
        GridColumn<String> alone = GridColumn.words("a", GridTitle.of("A"), 1, GridCell::words);
        GridColumn<String> first = GridColumn.words("b", GridTitle.of("B").under("X"), 1, GridCell::words);
        GridColumn<String> second = GridColumn.words("c", GridTitle.of("C").under("X"), 1, GridCell::words);
        GridColumn<String> other = GridColumn.words("d", GridTitle.of("D").under("Y"), 1, GridCell::words);
        List<GridColumn<String>> columns = List.of(alone, first, second, other);
        assertThat(GridLayout.endOfGroup(columns, 0)).isEqualTo(1);
        assertThat(GridLayout.endOfGroup(columns, 1)).isEqualTo(3);
        assertThat(GridLayout.endOfGroup(columns, 3)).isEqualTo(4);
    }
}
