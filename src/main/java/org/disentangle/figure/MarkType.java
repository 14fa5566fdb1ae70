package org.disentangle.figure;

/**
 * What a mark says of its model's type.
 *
 * @param word "base", "chat"; empty where types are not told apart
 * @param hollow whether the mark is hollow
 */
public record MarkType(String word, boolean hollow) {
    /** In a figure that does not tell types apart. */
    public static final MarkType ALIKE = new MarkType("", false);

    static final MarkType UNKNOWN = new MarkType("type not known", false);

    /** Whether the figure tells types apart. */
    public boolean isToldApart() {
        return !word.isEmpty();
    }
}
