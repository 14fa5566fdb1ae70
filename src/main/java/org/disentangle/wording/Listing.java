package org.disentangle.wording;

import java.util.List;

/** Lists of items in sentences; long lists are cut and say so. */
public final class Listing {
    private static final int MOST_IN_NOTES = 10;

    private Listing() {}

    /** For example "a", "a and b", "a, b and c". */
    public static String and(List<String> items) {
        return joined(items, " and ");
    }

    /** For example "a", "a or b", "a, b or c". */
    public static String or(List<String> items) {
        return joined(items, " or ");
    }

    /** Like {@link #and(List)}; a longer list gives the first items and the number of others: "a, b, c and 4 more". */
    public static String and(List<String> items, int most) {
        return items.size() > most ? cut(items, most) : and(items);
    }

    /** Like {@link #and(List, int)}, with the usual length in a note. */
    public static String first(List<String> items) {
        return and(items, MOST_IN_NOTES);
    }

    /** For example "a, b, c"; a longer list gives the first items and the number of others: "a, b, c and 4 more". */
    public static String cut(List<String> items, int most) {
        return cut(items, most, ", ");
    }

    /** The same with another separator, also before "and 4 more": "a, 1; b, 2; and 4 more". */
    public static String cut(List<String> items, int most, String between) {
        int shown = Math.min(most, items.size());
        String last = between.equals(", ") || shown == items.size() ? "" : between.strip();
        return String.join(between, items.subList(0, shown)) + last + andMore(items.size() - shown);
    }

    /** The items on separate lines; a longer list gives the first ones and, below them, the number of others. */
    public static String lines(List<String> items, int most) {
        int shown = Math.min(most, items.size());
        String others = andMore(items.size() - shown).strip();
        return String.join("\n", items.subList(0, shown)) + (others.isEmpty() ? "" : "\n" + others);
    }

    /** The number of other items, if there is no room for a sentence: "+ 4 more". */
    public static String plusMore(long others) {
        return "+ " + Numbers.count(others) + " more";
    }

    /** The end of a cut list: " and 4 more"; empty if there are no others. */
    public static String andMore(long others) {
        return others > 0 ? " and " + Numbers.count(others) + " more" : "";
    }

    private static String joined(List<String> items, String last) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + last + items.get(items.size() - 1);
    }
}
