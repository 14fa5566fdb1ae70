package org.disentangle.session.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the user is looking at, and how; immutable. Nothing in it changes a number, so it is saved with the session but
 * is not undone. Names may refer to things that the tables do not, or no longer, have; views ignore those.
 *
 * @param window the layout of the window, and the current tab
 * @param group the selected group of models; empty: the default one
 * @param benchmark the column of the selected benchmark; empty: the first of the ranking
 * @param models the selected models
 * @param lists the state of each list, by the list's word
 * @param figures the state of each kind of figure, by the kind's word
 * @param sections the state of each section of the details, by the section's word
 */
public record ViewState(
        WindowState window,
        String group,
        String benchmark,
        Set<ModelName> models,
        Map<String, ListState> lists,
        Map<String, FigureState> figures,
        Map<String, SectionState> sections) {
    private static final ViewState INITIAL =
            new ViewState(WindowState.initial(), "", "", Set.of(), Map.of(), Map.of(), Map.of());

    public ViewState {
        models = Set.copyOf(models);
        lists = Map.copyOf(lists);
        figures = Map.copyOf(figures);
        sections = Map.copyOf(sections);
    }

    /** The initial state of a new document. */
    public static ViewState initial() {
        return INITIAL;
    }

    /** The word of the current tab; empty: the default one. */
    public String tab() {
        return window.tab();
    }

    public ViewState withTab(String newTab) {
        return withWindow(window.withTab(newTab));
    }

    /** Shows or hides a side panel. */
    public ViewState withPanel(String panel, boolean shown) {
        return withWindow(window.withPanel(panel, shown));
    }

    /** Sets the position of a divider. */
    public ViewState withDivider(String divider, double place) {
        return withWindow(window.withDivider(divider, place));
    }

    private ViewState withWindow(WindowState newWindow) {
        return new ViewState(newWindow, group, benchmark, models, lists, figures, sections);
    }

    /** Selects a group; lists sorted by a column of another group are then sorted by that of the new one. */
    public ViewState withGroup(String newGroup) {
        if (newGroup.equals(group)) {
            return this;
        }
        Map<String, ListState> changed = new HashMap<>(lists);
        changed.replaceAll((word, list) -> list.withSorting(ofTheGroupLookedAt(list.sorting())));
        return new ViewState(window, newGroup, benchmark, models, changed, figures, sections);
    }

    /** Merges sort columns that differ only in their group. */
    private static List<SortOrder> ofTheGroupLookedAt(List<SortOrder> sorting) {
        Map<String, SortOrder> byColumn = new LinkedHashMap<>();
        sorting.forEach(order -> byColumn.putIfAbsent(order.column(), order.ofTheGroupLookedAt()));
        return List.copyOf(byColumn.values());
    }

    public ViewState withBenchmark(String newBenchmark) {
        return new ViewState(window, group, newBenchmark, models, lists, figures, sections);
    }

    public ViewState withModels(Set<ModelName> newModels) {
        return new ViewState(window, group, benchmark, newModels, lists, figures, sections);
    }

    /** The state of a list. */
    public ListState list(String word) {
        return lists.getOrDefault(word, ListState.initial());
    }

    public ViewState withList(String word, UnaryOperator<ListState> change) {
        Map<String, ListState> changed = with(lists, word, change.apply(list(word)), ListState.initial());
        return new ViewState(window, group, benchmark, models, changed, figures, sections);
    }

    /** The state of a kind of figure. */
    public FigureState figure(String word) {
        return figures.getOrDefault(word, FigureState.initial());
    }

    public ViewState withFigure(String word, UnaryOperator<FigureState> change) {
        Map<String, FigureState> changed = with(figures, word, change.apply(figure(word)), FigureState.initial());
        return new ViewState(window, group, benchmark, models, lists, changed, sections);
    }

    /** The state of a section of the details. */
    public SectionState section(String word) {
        return sections.getOrDefault(word, SectionState.initial());
    }

    public ViewState withSection(String word, UnaryOperator<SectionState> change) {
        Map<String, SectionState> changed = with(sections, word, change.apply(section(word)), SectionState.initial());
        return new ViewState(window, group, benchmark, models, lists, figures, changed);
    }

    /** Does not keep initial states, so that view states are equal if everything looks the same. */
    private static <T> Map<String, T> with(Map<String, T> before, String word, T value, T initial) {
        Map<String, T> changed = new HashMap<>(before);
        if (value.equals(initial)) {
            changed.remove(word);
        } else {
            changed.put(word, value);
        }
        return changed;
    }
}
