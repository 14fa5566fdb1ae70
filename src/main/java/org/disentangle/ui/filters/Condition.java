package org.disentangle.ui.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.disentangle.session.filter.FilterChoice;
import org.disentangle.session.filter.FilterWords;
import org.disentangle.table.Filter;

/**
 * A filter condition for which the panel has no controls.
 *
 * @param text the condition in words
 * @param without the filter without this condition
 */
record Condition(String text, FilterChoice without) {
    /**
     * What a choice asks of columns that the panel has no controls for, and what it asks beside that.
     *
     * @param ticked the columns whose values can be ticked
     * @param limited the columns whose numbers can be limited
     */
    static List<Condition> without(FilterChoice choice, Set<String> ticked, Set<String> limited) {
        List<Condition> others = new ArrayList<>();
        new TreeMap<>(choice.ticked()).forEach((column, words) -> {
            if (!ticked.contains(column)) {
                others.add(
                        new Condition(FilterWords.of(new Filter.OneOf(column, words)), choice.withAllTicked(column)));
            }
        });
        new TreeMap<>(choice.ranges()).forEach((column, range) -> {
            if (!limited.contains(column)) {
                others.add(new Condition(
                        FilterWords.of(new Filter.InRange(column, range.low(), range.high())),
                        choice.withRange(column, Optional.empty())));
            }
        });
        choice.also().forEach(part -> others.add(new Condition(FilterWords.of(part), choice.without(part))));
        return others;
    }
}
