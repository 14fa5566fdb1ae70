package org.disentangle.ui.filters;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A value that can be ticked. */
final class TickEntry {
    private final String word;
    private final Optional<Integer> style;
    private final int count;
    private final BooleanProperty ticked = new SimpleBooleanProperty(true);

    /**
     * Makes the entry.
     *
     * @param word the value as in the table; empty for models without one
     * @param style the place in the order of colours and shapes, for a family that has one
     * @param count how many models of the group have it
     */
    TickEntry(String word, Optional<Integer> style, int count) {
        this.word = word;
        this.style = style;
        this.count = count;
    }

    String word() {
        return word;
    }

    /** The value as shown. */
    String title() {
        return word.isEmpty() ? "not stated" : word;
    }

    Optional<Integer> style() {
        return style;
    }

    int count() {
        return count;
    }

    BooleanProperty ticked() {
        return ticked;
    }

    List<Object> contents() {
        return List.of(word, style, count);
    }
}
