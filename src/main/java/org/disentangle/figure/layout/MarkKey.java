package org.disentangle.figure.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What hollow and filled marks mean, for the legend.
 *
 * @param hollow which of the two
 * @param meaning the types that have it
 */
public record MarkKey(boolean hollow, String meaning) {
    private static final int MOST_WORDS = 2;

    /** The keys that marks of these types need; none where types are not told apart. */
    public static List<MarkKey> of(Collection<MarkType> types) {
        List<MarkKey> keys = new ArrayList<>();
        for (boolean hollow : List.of(true, false)) {
            TreeSet<String> words = new TreeSet<>();
            types.stream()
                    .filter(type -> type.isToldApart() && type.hollow() == hollow)
                    .forEach(type -> words.add(type.word().toLowerCase(Locale.ROOT)));
            if (!words.isEmpty()) {
                keys.add(new MarkKey(hollow, words.size() > MOST_WORDS ? "other types" : String.join(", ", words)));
            }
        }
        return keys;
    }
}
