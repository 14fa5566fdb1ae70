package org.disentangle.session.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The view state of one kind of figure.
 *
 * @param zoom the range of values shown; empty: all
 * @param choices the choices made above it, by the word of the choice
 */
public record FigureState(Optional<Zoom> zoom, Map<String, String> choices) {
    private static final FigureState INITIAL = new FigureState(Optional.empty(), Map.of());

    public FigureState {
        choices = Map.copyOf(choices);
    }

    /** The initial state of a figure. */
    public static FigureState initial() {
        return INITIAL;
    }

    public FigureState withZoom(Optional<Zoom> newZoom) {
        return new FigureState(newZoom, choices);
    }

    /** The choice made; empty: none yet. */
    public Optional<String> choice(String word) {
        return Optional.ofNullable(choices.get(word));
    }

    public FigureState withChoice(String word, String chosen) {
        Map<String, String> changed = new HashMap<>(choices);
        changed.put(word, chosen);
        return new FigureState(zoom, changed);
    }
}
