package org.disentangle.finding.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.finding.Block;
import org.disentangle.finding.Fact;

/**
 * Everything known about a benchmark, ready to read.
 *
 * @param about the description of the benchmark
 * @param headline its correlation
 * @param basis which models it was computed from
 * @param comparison both values, if some models are filtered out
 * @param facts further numbers
 * @param notes sentences: warnings, and what was left out and why
 */
public record BenchmarkCard(
        About about,
        Headline headline,
        String basis,
        Optional<String> comparison,
        List<Fact> facts,
        List<String> notes) {
    /** What no number says about itself. */
    public static final String CAUTION =
            "An association across these models, not a cause. A low correlation does not show that a benchmark is valid,"
                    + " and a high one does not make its topic unimportant.";

    public BenchmarkCard {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /**
     * The description of a benchmark.
     *
     * @param name its display name
     * @param description area, metric and direction
     * @param remark what its role or purpose means for reading the number; may be empty
     */
    public record About(String name, String description, String remark) {}

    /**
     * A correlation.
     *
     * @param symbol the symbol of the coefficient
     * @param value the value of the coefficient, or why there is none
     * @param present whether there is one
     * @param interval the interval of the coefficient; empty if there is none
     * @param origin which interval that is, or why there is none; empty if there is no coefficient
     * @param level the level
     */
    public record Headline(String symbol, String value, boolean present, String interval, String origin, Level level) {
        /** "ρ = 0.81 [0.58, 0.92], high", or why there is none. */
        public String text() {
            return present
                    ? (symbol + " = " + value + " " + interval).strip()
                            + (level == Level.NONE ? "" : ", " + level.word())
                    : value;
        }
    }

    /** The card as blocks, one below the other, for a file. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.heading(about.name()));
        blocks.add(Block.Text.explanation(about.description()));
        blocks.add(Block.Text.finding(headline.text()));
        if (!headline.origin().isEmpty()) {
            blocks.add(Block.Text.explanation(headline.origin()));
        }
        blocks.add(Block.Text.explanation(basis));
        comparison.ifPresent(text -> blocks.add(Block.Text.finding(text)));
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        if (!about.remark().isEmpty()) {
            blocks.add(Block.Text.note(about.remark()));
        }
        notes.forEach(note -> blocks.add(Block.Text.note(note)));
        blocks.add(Block.Text.explanation(CAUTION));
        return blocks;
    }
}
