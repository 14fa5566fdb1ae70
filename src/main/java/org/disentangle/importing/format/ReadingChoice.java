package org.disentangle.importing.format;

/** A choice of how to read a file that does not apply to every format. */
public enum ReadingChoice {
    ENCODING,
    DELIMITER,
    HEADER,
    LAYOUT,
    DECIMAL_MARK,
    /** Of several metrics of a task; elsewhere there is the choice where a column holds several. */
    METRIC
}
