package org.disentangle.export;

import java.util.OptionalDouble;
import org.disentangle.analysis.estimate.Estimate;

/** One field of a result table. */
sealed interface Cell {
    /** Text, possibly empty. */
    record Text(String text) implements Cell {}

    /** A finite number, as text that reads back exactly: made once, however many files it is written to. */
    record Number(String text) implements Cell {}

    /** No value, because it cannot be computed or is not known. */
    record Empty() implements Cell {}

    Cell EMPTY = new Empty();

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(double value) {
        return Double.isFinite(value) ? new Number(NumberText.of(value)) : EMPTY;
    }

    static Cell of(Estimate estimate) {
        return estimate.isPresent() ? new Number(NumberText.of(estimate.value())) : EMPTY;
    }

    static Cell of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : EMPTY;
    }

    static Cell count(long value) {
        return new Number(Long.toString(value));
    }
}
