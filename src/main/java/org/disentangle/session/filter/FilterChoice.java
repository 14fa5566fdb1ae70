package org.disentangle.session.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * A filter as the filter panel shows it: which words of which columns are ticked, which ranges are set, the search
 * text, and any further conditions. A model is visible if it passes all of them. Every filter has such a form, and
 * {@link #toFilter} passes the same models as the filter given to {@link #of}.
 *
 * @param ticked the ticked values of each column in which not all are ticked; an empty value stands for a missing one
 * @param ranges the range of each limited numeric column; a model without a number does not pass
 * @param search text that the model's name must contain; empty: any name
 * @param also further conditions, for which the panel has no controls
 */
public record FilterChoice(
        Map<String, Set<String>> ticked, Map<String, Range> ranges, String search, List<Filter> also) {
    public FilterChoice {
        Map<String, Set<String>> ownTicked = new LinkedHashMap<>();
        ticked.forEach((column, words) -> ownTicked.put(column, Set.copyOf(words)));
        ticked = Map.copyOf(ownTicked);
        ranges = Map.copyOf(ranges);
        also = List.copyOf(also);
    }

    /** Makes a choice without further conditions. */
    public FilterChoice(Map<String, Set<String>> ticked, Map<String, Range> ranges, String search) {
        this(ticked, ranges, search, List.of());
    }

    /** A closed range of numbers. */
    public record Range(double low, double high) {
        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException("a range from " + low + " to " + high);
            }
        }
    }

    /** Every model is visible. */
    public static FilterChoice none() {
        return new FilterChoice(Map.of(), Map.of(), "");
    }

    /** Makes the choice for a filter. */
    public static FilterChoice of(Filter filter) {
        FilterChoice choice = none();
        for (Filter part : parts(filter)) {
            choice = choice.with(part);
        }
        return choice;
    }

    private static List<Filter> parts(Filter filter) {
        return filter instanceof Filter.And and
                ? and.filters().stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(filter);
    }

    /** The choice with another condition, as a further one if its control in the panel is already taken. */
    private FilterChoice with(Filter part) {
        if (part instanceof Filter.OneOf oneOf && !ticked.containsKey(oneOf.column())) {
            return withTicked(oneOf.column(), oneOf.words());
        }
        if (part instanceof Filter.InRange range
                && !ranges.containsKey(range.column())
                && range.low() <= range.high()) {
            return withRange(range.column(), Optional.of(new Range(range.low(), range.high())));
        }
        if (part instanceof Filter.NameContains name && (name.text().isEmpty() || isPlain(name))) {
            return name.text().isEmpty() ? this : withSearch(name.text());
        }
        List<Filter> all = new ArrayList<>(also);
        all.add(part);
        return new FilterChoice(ticked, ranges, search, all);
    }

    /** Whether the search field can express a condition: it has no spaces at its ends, and the field is free. */
    private boolean isPlain(Filter.NameContains name) {
        return search.isBlank()
                && !name.text().isBlank()
                && name.text().equals(name.text().strip());
    }

    /** Whether no filter is set. */
    public boolean isNone() {
        return ticked.isEmpty() && ranges.isEmpty() && search.isBlank() && also.isEmpty();
    }

    /** Whether a value of a column is ticked. */
    public boolean isTicked(String column, String word) {
        Set<String> words = ticked.get(column);
        return words == null || words.contains(word);
    }

    /** The range set on a column. */
    public Optional<Range> range(String column) {
        return Optional.ofNullable(ranges.get(column));
    }

    /** The choice with exactly these values of a column ticked. */
    public FilterChoice withTicked(String column, Set<String> words) {
        Map<String, Set<String>> changed = new LinkedHashMap<>(ticked);
        changed.put(column, words);
        return new FilterChoice(changed, ranges, search, also);
    }

    /** The choice with every value of a column ticked. */
    public FilterChoice withAllTicked(String column) {
        Map<String, Set<String>> changed = new LinkedHashMap<>(ticked);
        changed.remove(column);
        return new FilterChoice(changed, ranges, search, also);
    }

    /** The choice with the range of a column set or cleared. */
    public FilterChoice withRange(String column, Optional<Range> range) {
        Map<String, Range> changed = new LinkedHashMap<>(ranges);
        changed.remove(column);
        range.ifPresent(present -> changed.put(column, present));
        return new FilterChoice(ticked, changed, search, also);
    }

    public FilterChoice withSearch(String newSearch) {
        return new FilterChoice(ticked, ranges, newSearch, also);
    }

    /** The choice without one of the further conditions. */
    public FilterChoice without(Filter condition) {
        List<Filter> fewer = new ArrayList<>(also);
        fewer.remove(condition);
        return new FilterChoice(ticked, ranges, search, fewer);
    }

    /** The choice as a filter that can be saved, its parts in a fixed order. */
    public Filter toFilter() {
        List<Filter> parts = new ArrayList<>();
        ticked.keySet().stream().sorted().forEach(column -> parts.add(new Filter.OneOf(column, wordsOf(column))));
        new TreeMap<>(ranges)
                .forEach((column, range) -> parts.add(new Filter.InRange(column, range.low(), range.high())));
        if (!search.isBlank()) {
            parts.add(new Filter.NameContains(search.strip()));
        }
        parts.addAll(also);
        return parts.size() == 1 ? parts.get(0) : new Filter.And(parts);
    }

    private Set<String> wordsOf(String column) {
        return ticked.getOrDefault(column, Set.of());
    }

    /** The models of a table that are visible. */
    public Subset visible(ScoreTable table) {
        return toFilter().evaluate(table);
    }
}
