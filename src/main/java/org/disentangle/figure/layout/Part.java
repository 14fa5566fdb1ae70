package org.disentangle.figure.layout;

/** What an element of a page is there for. */
public enum Part {
    TITLE,
    AXIS,
    AXIS_TITLE,
    TICK_LABEL,
    GRID,
    /** The confidence band of a trend. */
    BAND,
    TREND,
    /** From a model to what became of it. */
    ARROW,
    /** Tinted ranges of high and negative correlations. */
    TINT,
    REFERENCE,
    LEGEND,
    /** The name of a point. */
    LABEL,
    /** How many points lie in one place. */
    COUNT,
    /** From a point to its label. */
    LEADER,
    SUMMARY,
    SECTION,
    ROW_NAME,
    VALUE,
    INTERVAL,
    MARK,
    BAR,
    /** What was left out, and the like. */
    NOTE
}
