package org.disentangle.figure;

/** How the benchmarks of an area, and the areas, are sorted in the ranking. */
public enum RankingOrder {
    /** By falling correlation (the mean over the groups shown); what has none comes last. */
    CORRELATION,
    /** By name. */
    NAME,
    /** As in the table. */
    TABLE
}
