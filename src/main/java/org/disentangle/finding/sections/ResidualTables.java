package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.analysis.trends.FamilyResidual;
import org.disentangle.analysis.trends.ModelResidual;
import org.disentangle.analysis.trends.Residuals;
import org.disentangle.catalogue.ModelLabels;
import org.disentangle.finding.Block;
import org.disentangle.finding.Subject;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/** The models and families that lie farthest from the trend. */
record ResidualTables(Subject subject, Residuals residuals) {
    private static final int MOST_MODELS = 5;

    /** The fewest models for which Student's t of a residual has degrees of freedom. */
    private static final int FEWEST_FOR_T = 4;

    List<Block> blocks() {
        List<Block> parts = new ArrayList<>();
        List<ModelResidual> sorted = residuals.bestFirst();
        if (sorted.isEmpty()) {
            parts.add(Block.Text.finding(
                    "There are no residuals: " + residuals.deviation().reason() + "."));
            return parts;
        }
        int shown = Math.min(MOST_MODELS, sorted.size() / 2);
        List<ModelResidual> worst = new ArrayList<>(sorted.subList(sorted.size() - shown, sorted.size()));
        Collections.reverse(worst);
        String than = subject.group().x().isCapabilitiesScore() ? "capabilities predict" : "x predicts";
        addModels(parts, "Better than " + than, sorted.subList(0, shown));
        addModels(parts, "Worse than " + than, worst);
        addSentence(parts, sorted.size());
        parts.add(Block.Text.heading("Families"));
        if (residuals.families().isEmpty()) {
            parts.add(Block.Text.finding(Sentences.of(residuals.noFamilies())));
        } else {
            parts.add(new Block.Table(
                    List.of("Family (n)", "Better by"),
                    residuals.bestFamiliesFirst().stream().map(this::row).toList()));
            parts.add(Block.Text.explanation(
                    "How much better a family is than the other models at the same x, in units of the "
                            + "benchmark, with its interval; where other families lie off the line too, the "
                            + "interval is too narrow."));
            subject.group()
                    .correlation(subject.column())
                    .flatMap(found -> KnownCoverage.ofFamilyShifts(subject.table(), found.models()))
                    .ifPresent(sentence -> parts.add(Block.Text.note(sentence)));
        }
        return parts;
    }

    private void addModels(List<Block> parts, String heading, List<ModelResidual> models) {
        parts.add(Block.Text.heading(heading));
        parts.add(new Block.Table(
                List.of("Model", "Residual", "t"),
                models.stream().map(this::row).toList()));
    }

    private Block.Row row(ModelResidual model) {
        return new Block.Row(
                false,
                List.of(
                        Block.Cell.link(
                                ModelLabels.whole(subject.table()).of(model.row()),
                                "Select this model",
                                new Block.Link.ToModel(model.row())),
                        Block.Cell.of(units().signed(model.residual())),
                        model.studentised().isPresent()
                                ? Block.Cell.of(
                                        Numbers.fixed(model.studentised().value(), 1))
                                : Block.Cell.missing(model.studentised().reason())));
    }

    private Block.Row row(FamilyResidual family) {
        return new Block.Row(
                false,
                List.of(
                        // a column for n would leave the names too little room
                        Block.Cell.of(family.family() + " (" + family.n() + ")"),
                        family.shift().isPresent()
                                ? Block.Cell.of(units().signed(family.shift().value())
                                        + (family.interval().isPresent()
                                                ? "  " + units().interval(family.interval())
                                                : ""))
                                : Block.Cell.missing(family.shift().reason())));
    }

    private BenchmarkUnits units() {
        return new BenchmarkUnits(residuals.deviation().value());
    }

    /** Adds a sentence on how to read residuals: among many models the farthest is far by chance. */
    private void addSentence(List<Block> parts, int n) {
        String unit =
                "Residuals are in units of the benchmark, oriented so that higher is better; t is the distance from the"
                        + " line of the other models in standard errors.";
        if (n < FEWEST_FOR_T) {
            parts.add(Block.Text.explanation(unit));
            return;
        }
        double level = 1 - (1 - subject.options().confidence()) / n;
        parts.add(Block.Text.explanation(unit + " Of " + n + " models one lies beyond ±"
                + Numbers.fixed(StudentT.quantile(level, n - 3), 1) + " by chance in "
                + Numbers.significant(100 - 100 * subject.options().confidence(), 4) + " % of cases."));
    }
}
