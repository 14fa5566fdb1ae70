package org.disentangle.export;

import java.util.OptionalDouble;
import org.disentangle.analysis.estimate.Estimate;

/** One field of a result table. */
sealed interface Cell {
    /** Words; possibly none. */
    record Text(String text) implements Cell {}

    /** A finite number. */
    record Number(double value) implements Cell {}

    /** A count. */
    record Count(long value) implements Cell {}

    /** Nothing, because it cannot be computed or is not known. */
    record Empty() implements Cell {}

    Cell EMPTY = new Empty();

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(double value) {
        return Double.isFinite(value) ? new Number(value) : EMPTY;
    }

    static Cell of(Estimate estimate) {
        return estimate.isPresent() ? new Number(estimate.value()) : EMPTY;
    }

    static Cell of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : EMPTY;
    }

    static Cell count(long value) {
        return new Count(value);
    }
}
