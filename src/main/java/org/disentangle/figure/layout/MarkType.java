package org.disentangle.figure.layout;

import java.util.Locale;
import java.util.Set;

/**
 * What a mark says about its model's type.
 *
 * @param word the type, such as "base" or "chat"; empty if types are not distinguished
 * @param hollow whether the mark is hollow
 */
public record MarkType(String word, boolean hollow) {
    private static final Set<String> BASE = Set.of("base", "pretrained", "pre-trained", "foundation");

    /** The type of every model in a figure that does not distinguish types. */
    public static final MarkType ALIKE = new MarkType("", false);

    public static final MarkType UNKNOWN = new MarkType("type not known", false);

    /** Whether a type means that a model was not tuned. */
    public static boolean isBase(String type) {
        return BASE.contains(type.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the figure distinguishes types. */
    public boolean isToldApart() {
        return !word.isEmpty();
    }
}
