package org.disentangle.figure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disentangle.figure.style.Colour;
import org.disentangle.figure.style.Marker;
import org.junit.jupiter.api.Test;

/** Marks of 4 points: those up to 1 point apart lie in one place. */
class PointStacksTest {
    private static PointStacks stacks(float... xs) {
        int[] rows = new int[xs.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        MarkStyle style = MarkStyle.plain(Marker.CIRCLE, 4, Colour.rgb(0));
        PointLayer layer =
                new PointLayer(xs, new float[xs.length], rows, new short[xs.length], List.of(style), point -> "");
        return new PointStacks(layer, new PointGrid(layer));
    }

    @Test
    void marksInOnePlaceAreOneStackTheLastDrawnFirst() {
        PointStacks stacks = stacks(5, 20, 5, 5.5f);
        assertThat(stacks.several()).containsExactly(List.of(3, 2, 0));
        assertThat(stacks.of(0)).isEqualTo(stacks.of(3));
        assertThat(stacks.of(1)).containsExactly(1);
    }

    @Test
    void marksThatCanBeToldApartAreNoStack() {
        assertThat(stacks(5, 6.1f, 8).several()).isEmpty();
    }

    @Test
    void aRowOfTouchingMarksIsSeveralStacks() {
        PointStacks stacks = stacks(0, 0.9f, 1.8f, 2.7f);
        assertThat(stacks.several()).containsExactly(List.of(1, 0), List.of(3, 2));
    }

    @Test
    void ofVeryManyPointsEveryOneHasItsOwnNeighbours() {
        float[] xs = new float[PointStacks.MOST_COUNTED + 1];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = i / 2 * 10;
        }
        PointStacks stacks = stacks(xs);
        assertThat(stacks.several()).isEmpty();
        assertThat(stacks.of(4)).containsExactly(5, 4);
    }

    @Test
    void thereMayBeNoPointAtAll() {
        assertThat(stacks().several()).isEmpty();
    }
}
