package org.disentangle.analysis.scale;

import org.disentangle.table.Direction;

/**
 * A capabilities benchmark of a frozen scale.
 *
 * @param benchmark the column of the benchmark
 * @param direction the direction by which its scores were oriented before standardising
 * @param mean the mean of the oriented scores, in the benchmark's unit; finite
 * @param deviation their standard deviation (divisor n), in the benchmark's unit; finite, above 0
 * @param loading its loading on PC1, from −1 to 1
 */
public record ScaleColumn(String benchmark, Direction direction, double mean, double deviation, double loading) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException with a sentence that names the benchmark
     */
    public ScaleColumn {
        if (benchmark.isBlank()) {
            throw new IllegalArgumentException("A benchmark of the scale has no name.");
        }
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("The mean of “" + benchmark + "” must be a finite number.");
        }
        if (!(deviation > 0 && Double.isFinite(deviation))) {
            throw new IllegalArgumentException(
                    "The standard deviation of “" + benchmark + "” must be a finite number above 0.");
        }
        if (!(Math.abs(loading) <= 1)) {
            throw new IllegalArgumentException("The loading of “" + benchmark + "” must lie between -1 and 1.");
        }
    }
}
