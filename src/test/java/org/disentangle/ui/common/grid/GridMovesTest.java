package org.disentangle.ui.common.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridMovesTest {
    private static final List<String> USUAL = List.of("model", "family", "size", "mmlu", "gsm8k");

    @Test
    void columnsStandWhereTheyWereMovedTo() {
        List<String> now = List.of("model", "mmlu", "family", "size", "gsm8k");
        List<String> kept = GridMoves.kept(USUAL, now, List.of());

        assertThat(GridMoves.arranged(USUAL, kept)).isEqualTo(now);
        assertThat(GridMoves.kept(USUAL, USUAL, kept)).as("moved back").isEmpty();
        assertThat(GridMoves.arranged(USUAL, List.of())).isEqualTo(USUAL);
    }

    @Test
    void aNewColumnStandsBehindItsUsualNeighbour() {
        List<String> more = List.of("first", "model", "family", "type", "size", "mmlu", "gsm8k");

        assertThat(GridMoves.arranged(more, List.of("gsm8k", "family", "model", "size", "mmlu")))
                .containsExactly("first", "gsm8k", "family", "type", "model", "size", "mmlu");
    }

    @Test
    void whatIsMovedAmongTheColumnsFoundLeavesTheOthersInTheirOrder() {
        List<String> before = List.of("model", "gsm8k", "mmlu", "size", "family");
        List<String> kept =
                GridMoves.kept(List.of("model", "mmlu", "gsm8k"), List.of("mmlu", "model", "gsm8k"), before);

        assertThat(GridMoves.arranged(USUAL, kept)).containsExactly("mmlu", "size", "family", "model", "gsm8k");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsShownAndMovedTheColumnsShownStandAsTheyWereLeft(long seed) {
        Random random = new Random(seed);
        List<String> kept = List.of();
        for (int move = 0; move < 40; move++) {
            List<String> usual =
                    USUAL.stream().filter(id -> random.nextInt(4) > 0).toList();
            List<String> shown = GridMoves.arranged(usual, kept);
            assertThat(shown).as("seed " + seed).containsExactlyInAnyOrderElementsOf(usual);
            List<String> now = new ArrayList<>(shown);
            Collections.shuffle(now, random);
            kept = GridMoves.kept(usual, now, kept);
            assertThat(GridMoves.arranged(usual, kept)).as("seed " + seed).isEqualTo(now);
        }
    }
}
