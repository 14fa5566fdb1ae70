package org.disentangle.figure;

/** The order of areas, and of benchmarks within an area, in the ranking. */
public enum RankingOrder {
    /** By falling correlation (the mean over the groups shown); what has none comes last. */
    CORRELATION,
    /** By name. */
    NAME,
    /** As in the table. */
    TABLE
}
