package org.disentangle.importing.format;

/** A choice of how to read a file that does not apply to every format. */
public enum ReadingChoice {
    ENCODING,
    DELIMITER,
    HEADER,
    LAYOUT,
    DECIMAL_MARK,
    /** Which of several metrics of a task; for other formats it applies if a column holds several. */
    METRIC
}
