package org.disentangle.finding.cards;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.finding.Fact;

/**
 * Everything that is said of a benchmark, ready to be read.
 *
 * @param name for people
 * @param description area, metric and direction
 * @param remark what its role or purpose means for reading the number; may be empty
 * @param symbol of the coefficient
 * @param value of the coefficient, or why there is none
 * @param present whether there is one
 * @param interval of the coefficient; empty where there is none
 * @param origin which interval that is, or why there is none; empty where there is no coefficient
 * @param level by the point
 * @param basis which models it was computed from
 * @param comparison both values, where some models are filtered out
 * @param facts further numbers
 * @param notes whole sentences: warnings, and what was left out and why
 */
public record BenchmarkCard(
        String name,
        String description,
        String remark,
        String symbol,
        String value,
        boolean present,
        String interval,
        String origin,
        Level level,
        String basis,
        Optional<String> comparison,
        List<Fact> facts,
        List<String> notes) {
    public BenchmarkCard {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }
}
