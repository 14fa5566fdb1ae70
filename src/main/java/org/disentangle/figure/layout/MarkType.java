package org.disentangle.figure.layout;

import java.util.Locale;
import java.util.Set;

/**
 * What a mark says about its model's type.
 *
 * @param word "base", "chat"; empty where types are not told apart
 * @param hollow whether the mark is hollow
 */
public record MarkType(String word, boolean hollow) {
    private static final Set<String> BASE = Set.of("base", "pretrained", "pre-trained", "foundation");

    /** In a figure that does not tell types apart. */
    public static final MarkType ALIKE = new MarkType("", false);

    public static final MarkType UNKNOWN = new MarkType("type not known", false);

    /** Whether a word says that a model was not tuned. */
    public static boolean isBase(String type) {
        return BASE.contains(type.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the figure tells types apart. */
    public boolean isToldApart() {
        return !word.isEmpty();
    }
}
