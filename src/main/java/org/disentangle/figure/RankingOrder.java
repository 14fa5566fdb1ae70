package org.disentangle.figure;

/** The order of areas, and of benchmarks within an area, in the ranking. */
public enum RankingOrder {
    /** By correlation (the mean over the groups shown), highest first; benchmarks without one come last. */
    CORRELATION,
    /** By name. */
    NAME,
    /** As in the table. */
    TABLE
}
