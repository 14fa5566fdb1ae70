package org.disentangle.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Direction;
import org.disentangle.table.Purpose;
import org.disentangle.table.Role;

/**
 * What a catalogue file says about a benchmark; an empty value was not stated.
 *
 * @param benchmark the column it is about
 * @param line where the file says so, from 1 (the header is line 1); 0 for an entry made by the program
 * @param others further columns of the file, by name in the file's order, without empty cells
 */
public record StatedEntry(
        String benchmark,
        int line,
        Optional<String> name,
        Optional<String> metric,
        Optional<String> area,
        Optional<Role> role,
        Optional<Direction> direction,
        Optional<String> parent,
        Optional<Boolean> primary,
        Optional<Purpose> purpose,
        Map<String, String> others) {
    public StatedEntry {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** All that is known of a benchmark, stated. */
    public static StatedEntry of(String benchmark, BenchmarkInfo info) {
        return new StatedEntry(
                benchmark,
                0,
                stated(info.name()),
                stated(info.metric()),
                stated(info.area()),
                Optional.of(info.role()),
                Optional.of(info.direction()),
                info.parent(),
                Optional.of(info.primary()),
                Optional.of(info.purpose()),
                Map.of());
    }

    /** What was known, replaced by what is stated here; a parent stated to be the benchmark itself is none. */
    public BenchmarkInfo applyTo(BenchmarkInfo known) {
        return new BenchmarkInfo(
                name.orElse(known.name()),
                metric.orElse(known.metric()),
                area.orElse(known.area()),
                role.orElse(known.role()),
                direction.orElse(known.direction()),
                parent.isPresent() ? parent.filter(suite -> !suite.equals(benchmark)) : known.parent(),
                primary.orElse(known.primary()),
                purpose.orElse(known.purpose()));
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
