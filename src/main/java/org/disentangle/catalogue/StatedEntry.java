package org.disentangle.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.disentangle.table.BenchmarkInfo;

/**
 * What a catalogue file says about a benchmark.
 *
 * @param benchmark the column it is about
 * @param line where the file says so, from 1 (the header is line 1); 0 for an entry made by the program
 * @param info what is stated
 * @param others further columns of the file, by name in the file's order, without empty cells
 */
public record StatedEntry(String benchmark, int line, StatedInfo info, Map<String, String> others) {
    public StatedEntry {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** An entry made by the program. */
    public static StatedEntry of(String benchmark, StatedInfo info) {
        return new StatedEntry(benchmark, 0, info, Map.of());
    }

    /** States everything known about a benchmark. */
    public static StatedEntry of(String benchmark, BenchmarkInfo info) {
        return of(benchmark, StatedInfo.of(info));
    }

    /** What is known, overridden by what is stated here; a parent stated to be the benchmark itself means none. */
    public BenchmarkInfo applyTo(BenchmarkInfo known) {
        return info.applyTo(benchmark, known);
    }
}
