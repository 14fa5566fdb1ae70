package org.disentangle.job;

/**
 * How far a job was at one moment.
 *
 * @param step the current step, shown to the user
 * @param done the units of this step done so far
 * @param total the units of this step; 0 if unknown
 */
public record ProgressSnapshot(String step, long done, long total) {
    /** The fraction done, from 0 to 1; 0 if the total is unknown. */
    public double fraction() {
        return total <= 0 ? 0 : Math.min(1.0, (double) done / total);
    }
}
