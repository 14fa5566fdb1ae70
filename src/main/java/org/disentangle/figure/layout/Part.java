package org.disentangle.figure.layout;

/** The purpose of an element of a page. */
public enum Part {
    TITLE,
    AXIS,
    AXIS_TITLE,
    TICK_LABEL,
    GRID,
    /** The confidence band of a trend. */
    BAND,
    TREND,
    /** The arrow from a model to its changed version. */
    ARROW,
    /** Tinted ranges of high and negative correlations. */
    TINT,
    REFERENCE,
    LEGEND,
    /** The label of a point. */
    LABEL,
    /** The number of models at the same point. */
    COUNT,
    /** The line from a point to its label. */
    LEADER,
    SUMMARY,
    SECTION,
    ROW_NAME,
    VALUE,
    INTERVAL,
    MARK,
    BAR,
    /** Remarks, such as what was left out. */
    NOTE
}
