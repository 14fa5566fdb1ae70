package org.disentangle.figure.layout;

import java.util.OptionalInt;

/** What lies at a point of a page. */
public sealed interface Hit {
    /** Where it is, to ring or tint it. */
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
     * @param benchmark its column
     * @param group the place of the group whose mark is nearest, in the order of the figure's groups; empty where the
     *     place is not at a mark
     */
    record OfBenchmark(String benchmark, OptionalInt group, Box box) implements Hit {}
}
