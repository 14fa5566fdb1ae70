package org.disentangle.session.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How figures of one kind are shown.
 *
 * @param zoom what part of the values is shown; empty: all of them
 * @param choices what is chosen above it: the word of the choice and the word chosen
 */
public record FigureState(Optional<Zoom> zoom, Map<String, String> choices) {
    private static final FigureState INITIAL = new FigureState(Optional.empty(), Map.of());

    public FigureState {
        choices = Map.copyOf(choices);
    }

    /** As a figure comes. */
    public static FigureState initial() {
        return INITIAL;
    }

    public FigureState withZoom(Optional<Zoom> newZoom) {
        return new FigureState(newZoom, choices);
    }

    /** What is chosen; empty: nothing yet. */
    public Optional<String> choice(String word) {
        return Optional.ofNullable(choices.get(word));
    }

    public FigureState withChoice(String word, String chosen) {
        Map<String, String> changed = new HashMap<>(choices);
        changed.put(word, chosen);
        return new FigureState(zoom, changed);
    }
}
