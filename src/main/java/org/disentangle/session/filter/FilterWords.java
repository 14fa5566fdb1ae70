package org.disentangle.session.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.disentangle.table.Filter;

/** Puts filters into words: "family is Llama or Qwen and not size from 7 to 13". */
public final class FilterWords {
    private FilterWords() {}

    /** The models that pass, in words. */
    public static String of(Filter filter) {
        if (filter instanceof Filter.OneOf oneOf) {
            return oneOf.column() + " is " + words(oneOf);
        }
        if (filter instanceof Filter.InRange range) {
            return range.column() + " " + bounds(range);
        }
        if (filter instanceof Filter.NameContains name) {
            return "the name contains “" + name.text() + "”";
        }
        if (filter instanceof Filter.Not not) {
            return not(not.filter());
        }
        List<Filter> parts = ((Filter.And) filter).filters();
        return parts.isEmpty()
                ? "any model"
                : parts.stream().map(FilterWords::part).collect(Collectors.joining(" and "));
    }

    /** The words of one of several conditions. */
    private static String part(Filter filter) {
        return filter instanceof Filter.And and && and.filters().size() != 1
                        || alternatives(filter).isPresent()
                ? "(" + of(filter) + ")"
                : of(filter);
    }

    private static String words(Filter.OneOf oneOf) {
        List<String> words = new ArrayList<>();
        new TreeSet<>(oneOf.words()).forEach(word -> words.add(word.isEmpty() ? "missing" : word));
        if (words.isEmpty()) {
            return "none of its words";
        }
        String last = words.remove(words.size() - 1);
        return words.isEmpty() ? last : String.join(", ", words) + " or " + last;
    }

    private static String bounds(Filter.InRange range) {
        boolean from = Double.isFinite(range.low());
        boolean to = Double.isFinite(range.high());
        if (from && range.low() == range.high()) {
            return "is " + number(range.low());
        }
        if (!from && !to) {
            return "is known";
        }
        return (from ? "from " + number(range.low()) : "")
                + (from && to ? " " : "")
                + (to ? (from ? "to " : "up to ") + number(range.high()) : "");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String not(Filter filter) {
        if (filter instanceof Filter.InRange range && !Double.isFinite(range.low()) && !Double.isFinite(range.high())) {
            return range.column() + " is missing";
        }
        return alternatives(new Filter.Not(filter))
                .map(parts -> parts.stream().map(FilterWords::part).collect(Collectors.joining(" or ")))
                .orElseGet(() -> "not " + part(filter));
    }

    /** The alternatives in a filter of the form "not (not a and not b …)". */
    private static Optional<List<Filter>> alternatives(Filter filter) {
        if (filter instanceof Filter.Not not
                && not.filter() instanceof Filter.And refused
                && refused.filters().size() > 1
                && refused.filters().stream().allMatch(Filter.Not.class::isInstance)) {
            return Optional.of(refused.filters().stream()
                    .map(part -> ((Filter.Not) part).filter())
                    .toList());
        }
        return Optional.empty();
    }
}
