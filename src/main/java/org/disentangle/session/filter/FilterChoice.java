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
 * text, and any further conditions. A model is visible when it passes all of them. Every filter has such a form, and
 * {@link #toFilter} lets through the same models as the filter that {@link #of} was given.
 *
 * @param ticked for each column that is not wholly ticked, its ticked words; the empty word stands for a missing value
 * @param ranges for each numeric column that is limited, the range; a model without a number does not pass
 * @param search a part of the model's name; empty: any name
 * @param also what the panel has no controls for
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

    /** Nothing that the panel has no controls for. */
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

    /** A filter as the panel shows it. */
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

    /** With one condition more; a second one of a kind of which the panel has one control a column is said beside it. */
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

    /** Whether the search field can say it: it has no spaces at its ends, and the field is free. */
    private boolean isPlain(Filter.NameContains name) {
        return search.isBlank()
                && !name.text().isBlank()
                && name.text().equals(name.text().strip());
    }

    /** Whether nothing is limited. */
    public boolean isNone() {
        return ticked.isEmpty() && ranges.isEmpty() && search.isBlank() && also.isEmpty();
    }

    /** Whether a word of a column is ticked. */
    public boolean isTicked(String column, String word) {
        Set<String> words = ticked.get(column);
        return words == null || words.contains(word);
    }

    /** The range set on a column. */
    public Optional<Range> range(String column) {
        return Optional.ofNullable(ranges.get(column));
    }

    /** The same with these words of a column ticked and no others. */
    public FilterChoice withTicked(String column, Set<String> words) {
        Map<String, Set<String>> changed = new LinkedHashMap<>(ticked);
        changed.put(column, words);
        return new FilterChoice(changed, ranges, search, also);
    }

    /** The same with every word of a column ticked. */
    public FilterChoice withAllTicked(String column) {
        Map<String, Set<String>> changed = new LinkedHashMap<>(ticked);
        changed.remove(column);
        return new FilterChoice(changed, ranges, search, also);
    }

    /** The same with a column limited to a range, or not limited. */
    public FilterChoice withRange(String column, Optional<Range> range) {
        Map<String, Range> changed = new LinkedHashMap<>(ranges);
        changed.remove(column);
        range.ifPresent(present -> changed.put(column, present));
        return new FilterChoice(ticked, changed, search, also);
    }

    public FilterChoice withSearch(String newSearch) {
        return new FilterChoice(ticked, ranges, newSearch, also);
    }

    /** The same without one of the conditions that the panel has no controls for. */
    public FilterChoice without(Filter condition) {
        List<Filter> fewer = new ArrayList<>(also);
        fewer.remove(condition);
        return new FilterChoice(ticked, ranges, search, fewer);
    }

    /** The same choice as a filter that can be written down, its parts in a fixed order. */
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
