package org.disentangle.session.plan;

import java.util.List;
import org.disentangle.figure.scatter.LabelPlace;
import org.disentangle.session.view.ModelName;
import org.disentangle.table.ScoreTable;

/**
 * A model's label placed by hand in the figure of a benchmark.
 *
 * @param benchmark the benchmark, by column
 * @param model the model
 * @param occurrence which of the rows with that name, from 1
 * @param x how far to the right of the model's point the label starts, in points
 * @param y how far above the model's point the label's middle is, in points
 */
public record PinnedLabel(String benchmark, String model, int occurrence, double x, double y) {
    /**
     * The labels in a benchmark's figure, at the rows of a table; those of models that the table does not have are
     * omitted.
     */
    public static List<LabelPlace> of(List<PinnedLabel> all, String benchmark, ScoreTable table) {
        return all.stream()
                .filter(label -> label.benchmark().equals(benchmark))
                .flatMap(label -> new ModelName(label.model(), label.occurrence())
                        .row(table).stream().map(row -> new LabelPlace(row, label.x(), label.y())))
                .toList();
    }
}
