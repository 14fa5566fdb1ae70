package org.disentangle.session.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the window is divided.
 *
 * @param tab the view in the middle, by its word; empty: the one that is shown first
 * @param panels the panels at the sides that are to be shown, by their words; where there is no room for all, those that
 *     stand last
 * @param dividers where dividers were dragged to, by their words: the part of the height or width before them, above 0 and
 *     below 1
 */
public record WindowState(String tab, List<String> panels, Map<String, Double> dividers) {
    /** The panel with the filters. */
    public static final String FILTERS = "filters";

    /** The panel with the details of the benchmark and the model. */
    public static final String DETAILS = "details";

    private static final WindowState INITIAL = new WindowState("", List.of(DETAILS, FILTERS), Map.of());

    public WindowState {
        panels = List.copyOf(panels);
        dividers = Map.copyOf(dividers);
        dividers.values().forEach(place -> {
            if (!isPlace(place)) {
                throw new IllegalArgumentException("a divider at " + place);
            }
        });
    }

    /** Whether a divider can be at a place. */
    public static boolean isPlace(double part) {
        return part > 0 && part < 1;
    }

    /** As a window comes. */
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
