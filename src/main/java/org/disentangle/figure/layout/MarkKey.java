package org.disentangle.figure.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * What hollow and filled marks mean, for the legend.
 *
 * @param hollow whether this is about hollow marks
 * @param meaning the types that have such marks
 */
public record MarkKey(boolean hollow, String meaning) {
    private static final int MOST_WORDS = 2;

    /** The keys needed for marks of some types; none if types are not distinguished. */
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
