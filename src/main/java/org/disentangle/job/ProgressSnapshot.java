package org.disentangle.job;

/**
 * How far a job was at one moment.
 *
 * @param step what is being done, for people
 * @param done units done of this step
 * @param total units of this step; 0 when nothing was announced yet
 */
public record ProgressSnapshot(String step, long done, long total) {
    /** The fraction done, from 0 to 1; 0 when nothing was announced yet. */
    public double fraction() {
        return total <= 0 ? 0 : Math.min(1.0, (double) done / total);
    }
}
