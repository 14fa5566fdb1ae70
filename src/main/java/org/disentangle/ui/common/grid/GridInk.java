package org.disentangle.ui.common.grid;

/**
 * A colour of a painted table, named by its purpose; style sheets define it as {@code -grid-} and the name.
 */
public enum GridInk {
    TEXT,
    QUIET,
    GROUND,
    SELECTED,
    LINE,
    HEADER,
    HEADER_TEXT,
    NEUTRAL,
    OTHER,
    ACCENT,
    LEVEL_HIGH,
    LEVEL_HIGH_TEXT,
    LEVEL_HIGH_MARK,
    LEVEL_LOW,
    LEVEL_LOW_TEXT,
    LEVEL_LOW_MARK,
    LEVEL_NEGATIVE,
    LEVEL_NEGATIVE_TEXT,
    LEVEL_NEGATIVE_MARK;

    /** The property in a style sheet, such as "-grid-level-high-mark". */
    public String property() {
        return "-grid-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
