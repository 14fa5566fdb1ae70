package org.disentangle.table;

import java.util.Optional;

/**
 * A column of scores.
 *
 * @param column its name in the table, by which it is known everywhere
 * @param info what is known about it
 * @param scores one number per model, as in the file (not oriented)
 * @param standardErrors the standard error of each score, in the unit of the scores, if the file gives them
 */
public record Benchmark(String column, BenchmarkInfo info, Values scores, Optional<Values> standardErrors) {
    /** Makes a benchmark without standard errors. */
    public Benchmark(String column, BenchmarkInfo info, Values scores) {
        this(column, info, scores, Optional.empty());
    }

    /** The score of a row, oriented so that higher is better; NaN if missing. */
    public double oriented(int row) {
        return info.direction().orient(scores.get(row));
    }

    public Role role() {
        return info.role();
    }

    public Benchmark withInfo(BenchmarkInfo newInfo) {
        return new Benchmark(column, newInfo, scores, standardErrors);
    }
}
