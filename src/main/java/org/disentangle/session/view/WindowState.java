package org.disentangle.session.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The layout of the window.
 *
 * @param tab the word of the current tab; empty: the default one
 * @param panels the words of the side panels to show, each once (of repeated ones the last counts); if there is no
 *     room for all, the last ones prevail
 * @param dividers the positions of dividers the user has dragged, by their words: the fraction of the height or width
 *     before them, above 0 and below 1
 */
public record WindowState(String tab, List<String> panels, Map<String, Double> dividers) {
    /** The panel with the filters. */
    public static final String FILTERS = "filters";

    /** The panel with the details of the benchmark and the model. */
    public static final String DETAILS = "details";

    private static final WindowState INITIAL = new WindowState("", List.of(DETAILS, FILTERS), Map.of());

    public WindowState {
        panels = once(panels);
        dividers = Map.copyOf(dividers);
        dividers.values().forEach(place -> {
            if (!isPlace(place)) {
                throw new IllegalArgumentException("a divider at " + place);
            }
        });
    }

    private static List<String> once(List<String> words) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String word : words) {
            distinct.remove(word);
            distinct.add(word);
        }
        return List.copyOf(distinct);
    }

    /** Whether a fraction is a valid position of a divider. */
    public static boolean isPlace(double part) {
        return part > 0 && part < 1;
    }

    /** The initial state of a window. */
    public static WindowState initial() {
        return INITIAL;
    }

    WindowState withTab(String newTab) {
        return new WindowState(newTab, panels, dividers);
    }

    WindowState withPanel(String panel, boolean shown) {
        List<String> changed = new ArrayList<>(panels);
        changed.remove(panel);
        if (shown) {
            changed.add(panel);
        }
        return new WindowState(tab, changed, dividers);
    }

    WindowState withDivider(String divider, double place) {
        Map<String, Double> changed = new HashMap<>(dividers);
        changed.put(divider, place);
        return new WindowState(tab, panels, changed);
    }
}
