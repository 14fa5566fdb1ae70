package org.disentangle.ui.common.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What clicks on headings come to. */
class GridOrderTest {
    private static String clicked(String... clicks) {
        GridOrder order = GridOrder.none();
        for (String click : clicks) {
            boolean added = click.startsWith("+");
            order = order.clicked(added ? click.substring(1) : click, added);
        }
        StringBuilder words = new StringBuilder();
        order.columns().forEach(sort -> words.append(sort.column()).append(sort.descending() ? "↓" : "↑"));
        return words.toString();
    }

    @Test
    void aHeadingGoesUpDownAndAway() {
        assertThat(clicked("a")).isEqualTo("a↑");
        assertThat(clicked("a", "a")).isEqualTo("a↓");
        assertThat(clicked("a", "a", "a")).isEmpty();
        assertThat(clicked("a", "a", "a", "a")).isEqualTo("a↑");
        assertThat(clicked("a", "a", "b")).isEqualTo("b↑");
    }

    @Test
    void withShiftEachHeadingDoesSoForItself() {
        assertThat(clicked("a", "+b")).isEqualTo("a↑b↑");
        assertThat(clicked("a", "+b", "+a")).isEqualTo("a↓b↑");
        assertThat(clicked("a", "+b", "+a", "+a")).isEqualTo("b↑");
        assertThat(clicked("+a")).isEqualTo("a↑");
    }

    @Test
    void aPlainClickOnOneOfSeveralSortsByItAloneTheOtherWayRound() {
        assertThat(clicked("a", "+b", "+c", "b")).isEqualTo("b↓");
        assertThat(clicked("a", "+b", "+b", "b")).isEqualTo("b↑");
        assertThat(clicked("a", "+b", "c")).isEqualTo("c↑");
    }

    @Test
    void aColumnHasAPlaceAmongThem() {
        GridOrder order = GridOrder.none().clicked("a", true).clicked("b", true);
        assertThat(order.place("b")).hasValue(1);
        assertThat(order.place("c")).isEmpty();
    }
}
