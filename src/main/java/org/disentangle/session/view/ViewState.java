package org.disentangle.session.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the user is looking at, and how; immutable. Nothing in it changes a number, so it is saved with the session but
 * is not undone. Names may refer to things that the tables do not have (any more); views ignore those.
 *
 * @param window how the window is divided, and which tab is shown
 * @param group the group of models; empty: the one that is shown first
 * @param benchmark by column; empty: the first of the ranking
 * @param models the selected models
 * @param lists how each list is sorted and searched, by the list's word
 * @param figures how each kind of figure is shown, by the kind's word
 * @param sections what is open in the details, by the section's word
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

    /** What a document is looked at with that nobody has looked at before. */
    public static ViewState initial() {
        return INITIAL;
    }

    /** The view in the middle, by its word; empty: the one that is shown first. */
    public String tab() {
        return window.tab();
    }

    public ViewState withTab(String newTab) {
        return withWindow(window.withTab(newTab));
    }

    /** Asks for a panel at a side, or sends it away. */
    public ViewState withPanel(String panel, boolean shown) {
        return withWindow(window.withPanel(panel, shown));
    }

    /** Drags a divider. */
    public ViewState withDivider(String divider, double place) {
        return withWindow(window.withDivider(divider, place));
    }

    private ViewState withWindow(WindowState newWindow) {
        return new ViewState(newWindow, group, benchmark, models, lists, figures, sections);
    }

    /** Lists that were sorted by a column of another group are sorted by that of the new one. */
    public ViewState withGroup(String newGroup) {
        if (newGroup.equals(group)) {
            return this;
        }
        Map<String, ListState> changed = new HashMap<>(lists);
        changed.replaceAll((word, list) -> list.withSorting(ofTheGroupLookedAt(list.sorting())));
        return new ViewState(window, newGroup, benchmark, models, changed, figures, sections);
    }

    /** A column that each group had one of decides once. */
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

    /** How a list is shown. */
    public ListState list(String word) {
        return lists.getOrDefault(word, ListState.initial());
    }

    public ViewState withList(String word, UnaryOperator<ListState> change) {
        Map<String, ListState> changed = with(lists, word, change.apply(list(word)), ListState.initial());
        return new ViewState(window, group, benchmark, models, changed, figures, sections);
    }

    /** How figures of a kind are shown. */
    public FigureState figure(String word) {
        return figures.getOrDefault(word, FigureState.initial());
    }

    public ViewState withFigure(String word, UnaryOperator<FigureState> change) {
        Map<String, FigureState> changed = with(figures, word, change.apply(figure(word)), FigureState.initial());
        return new ViewState(window, group, benchmark, models, lists, changed, sections);
    }

    /** How a section of the details is shown. */
    public SectionState section(String word) {
        return sections.getOrDefault(word, SectionState.initial());
    }

    public ViewState withSection(String word, UnaryOperator<SectionState> change) {
        Map<String, SectionState> changed = with(sections, word, change.apply(section(word)), SectionState.initial());
        return new ViewState(window, group, benchmark, models, lists, figures, changed);
    }

    /** What is as at the beginning is not kept, so that states are equal where everything looks the same. */
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
