package org.disentangle.importing.raw;

import java.util.Arrays;

/**
 * A growing list of numbers by row. They are stored in blocks, so growing never copies them: for a hundred thousand
 * rows, copying would leave garbage twice the size of the numbers.
 */
final class BlockedDoubleList {
    private static final int BITS = 12;
    private static final int BLOCK = 1 << BITS;
    private static final int FIRST_CAPACITY = 16;

    private double[][] blocks = new double[0][];
    private int capacity;

    /** The number of rows there is room for now. */
    int capacity() {
        return capacity;
    }

    /** Sets the number of a row; skipped rows before it have none. */
    void put(int row, double number) {
        while (row >= capacity) {
            grow(row + 1);
        }
        blocks[row >> BITS][row & BLOCK - 1] = number;
    }

    /** The number of a row; NaN if there is none. */
    double get(int row) {
        return row < capacity ? blocks[row >> BITS][row & BLOCK - 1] : Double.NaN;
    }

    /** Enlarges the last block up to its full size, then adds a new one. */
    private void grow(int rows) {
        boolean full = (capacity & BLOCK - 1) == 0;
        int last = full ? blocks.length : blocks.length - 1;
        double[] block = full ? new double[0] : blocks[last];
        int wanted = Math.max(rows - last * BLOCK, block.length + (block.length >> 1));
        int grown = Math.min(BLOCK, Math.max(last == 0 ? FIRST_CAPACITY : BLOCK, wanted));
        if (last == blocks.length) {
            blocks = Arrays.copyOf(blocks, last + 1);
        }
        blocks[last] = Arrays.copyOf(block, grown);
        Arrays.fill(blocks[last], block.length, grown, Double.NaN);
        capacity = last * BLOCK + grown;
    }
}
