package org.disentangle.finding.cards;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.finding.Block;
import org.disentangle.finding.Fact;

/**
 * Everything known about a model, ready to read.
 *
 * @param row its row in the table
 * @param name its display name
 * @param column its name in the table, if different
 * @param facts family, type and the like, and its capabilities score
 * @param scores its scores
 */
public record ModelCard(int row, String name, String column, List<Fact> facts, List<Score> scores) {
    public ModelCard {
        facts = List.copyOf(facts);
        scores = List.copyOf(scores);
    }

    /**
     * One score.
     *
     * @param benchmark the column of the benchmark
     * @param name its display name
     * @param value as in the file, rounded for reading; a dash if it is missing
     * @param section its section: the area, or the capabilities benchmarks
     * @param first whether it is the first of its section
     */
    public record Score(String benchmark, String name, String value, String section, boolean first) {}

    /** The card as blocks, one below the other, for a file. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Text.heading(name));
        if (!column.isEmpty()) {
            blocks.add(Block.Text.explanation(column));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Score score : scores) {
            if (score.first()) {
                rows.add(Block.Row.of(score.section()));
            }
            rows.add(Block.Row.of(score.name(), score.value()));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(List.of("Benchmark", "Score"), rows));
        }
        return blocks;
    }
}
