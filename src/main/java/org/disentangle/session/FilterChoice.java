package org.disentangle.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Subset;

/**
 * What the filter panel says: which words of which columns are ticked, which ranges are set, and what is searched for. A
 * model is visible when it passes all of them.
 *
 * @param ticked for each column that is not wholly ticked, its ticked words; the empty word stands for a missing value
 * @param ranges for each numeric column that is limited, the range; a model without a number does not pass
 * @param search a part of the model's name; empty: any name
 */
public record FilterChoice(Map<String, Set<String>> ticked, Map<String, Range> ranges, String search) {
    public FilterChoice {
        Map<String, Set<String>> ownTicked = new LinkedHashMap<>();
        ticked.forEach((column, words) -> ownTicked.put(column, Set.copyOf(words)));
        ticked = Map.copyOf(ownTicked);
        ranges = Map.copyOf(ranges);
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

    /** Whether nothing is limited. */
    public boolean isNone() {
        return ticked.isEmpty() && ranges.isEmpty() && search.isBlank();
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
        return new FilterChoice(changed, ranges, search);
    }

    /** The same with every word of a column ticked. */
    public FilterChoice withAllTicked(String column) {
        Map<String, Set<String>> changed = new LinkedHashMap<>(ticked);
        changed.remove(column);
        return new FilterChoice(changed, ranges, search);
    }

    /** The same with a column limited to a range, or not limited. */
    public FilterChoice withRange(String column, Optional<Range> range) {
        Map<String, Range> changed = new LinkedHashMap<>(ranges);
        changed.remove(column);
        range.ifPresent(present -> changed.put(column, present));
        return new FilterChoice(ticked, changed, search);
    }

    public FilterChoice withSearch(String newSearch) {
        return new FilterChoice(ticked, ranges, newSearch);
    }

    /** The same choice as a filter that can be written down. */
    public Filter toFilter() {
        List<Filter> parts = new ArrayList<>();
        ticked.keySet().stream().sorted().forEach(column -> parts.add(new Filter.OneOf(column, wordsOf(column))));
        ranges.forEach((column, range) -> parts.add(new Filter.InRange(column, range.low(), range.high())));
        if (!search.isBlank()) {
            parts.add(new Filter.NameContains(search.strip()));
        }
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
