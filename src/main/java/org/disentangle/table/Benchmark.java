package org.disentangle.table;

import java.util.Optional;

/**
 * A column of scores.
 *
 * @param column its name in the table, which names it everywhere
 * @param info what is known of it
 * @param scores one number per model, as in the file (not oriented)
 * @param standardErrors the standard error of each score in its unit, where the file gives them
 */
public record Benchmark(String column, BenchmarkInfo info, Values scores, Optional<Values> standardErrors) {
    /** A benchmark without standard errors. */
    public Benchmark(String column, BenchmarkInfo info, Values scores) {
        this(column, info, scores, Optional.empty());
    }

    /** The score of a row turned so that greater is better; NaN where it is missing. */
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
