package org.disentangle.figure.layout;

import java.util.OptionalInt;

/** What is at a point of a page. */
public sealed interface Hit {
    /** Its place, to ring or tint it. */
    Box box();

    /**
     * A model.
     *
     * @param row its row in the table
     */
    record OfModel(int row, Box box) implements Hit {}

    /**
     * A benchmark.
     *
     * @param benchmark the benchmark's column
     * @param group the index of the group whose mark is hit, in the order of the figure's groups; empty if no mark is
     */
    record OfBenchmark(String benchmark, OptionalInt group, Box box) implements Hit {}
}
