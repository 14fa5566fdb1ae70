package org.disentangle.importing.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockedDoubleListTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyNumberIsWhereItWasPutAndThereAreNoOthers(long seed) {
        Random random = new Random(seed);
        BlockedDoubleList numbers = new BlockedDoubleList();
        TreeMap<Integer, Double> put = new TreeMap<>();
        int row = random.nextInt(6_000);
        for (int i = 0; i < 12_000; i++) {
            double number = random.nextDouble();
            numbers.put(row, number);
            put.put(row, number);
            // now and then a gap that is longer than a block
            row += random.nextInt(2_000) == 0 ? 1 + random.nextInt(10_000) : 1 + random.nextInt(2);
        }
        for (int at = 0; at < row + 10_000; at++) {
            assertThat(numbers.get(at)).as("seed " + seed + ", row " + at).isEqualTo(put.getOrDefault(at, Double.NaN));
        }
    }

    @Test
    void aNumberCanBeReplaced() {
        BlockedDoubleList numbers = new BlockedDoubleList();
        numbers.put(5, 1);
        numbers.put(5, 2);
        assertThat(numbers.get(5)).isEqualTo(2);
        assertThat(numbers.get(4)).isNaN();
    }

    @Test
    void aShortColumnTakesLittleRoom() {
        BlockedDoubleList numbers = new BlockedDoubleList();
        numbers.put(11, 1);
        assertThat(numbers.capacity()).isLessThan(32);
    }
}
