package org.disentangle.ui.inspector.sections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.analysis.statistics.StudentT;
import org.disentangle.analysis.trends.FamilyResidual;
import org.disentangle.analysis.trends.ModelResidual;
import org.disentangle.analysis.trends.Residuals;
import org.disentangle.figure.ModelLabels;
import org.disentangle.wording.Numbers;
import org.disentangle.wording.Sentences;

/**
 * The models and families that lie farthest from the trend.
 *
 * @param select is told which model was clicked
 */
record ResidualTables(Subject subject, Residuals residuals, IntConsumer select) {
    private static final int MOST_MODELS = 5;

    /** With fewer models Student's t of a residual has no degrees of freedom. */
    private static final int FEWEST_FOR_T = 4;

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<ModelResidual> sorted = residuals.bestFirst();
        if (sorted.isEmpty()) {
            parts.add(Part.Text.finding(
                    "There are no residuals: " + residuals.deviation().reason() + "."));
            return parts;
        }
        int shown = Math.min(MOST_MODELS, sorted.size() / 2);
        List<ModelResidual> worst = new ArrayList<>(sorted.subList(sorted.size() - shown, sorted.size()));
        Collections.reverse(worst);
        String than = subject.group().x().isCapabilitiesScore() ? "capability predicts" : "x predicts";
        addModels(parts, "Better than " + than, sorted.subList(0, shown));
        addModels(parts, "Worse than " + than, worst);
        addSentence(parts, sorted.size());
        parts.add(Part.Text.heading("Families"));
        if (residuals.families().isEmpty()) {
            parts.add(Part.Text.finding(Sentences.of(residuals.noFamilies())));
        } else {
            parts.add(new Part.Table(
                    List.of("Family (n)", "Better by"),
                    residuals.bestFamiliesFirst().stream().map(this::row).toList()));
            parts.add(Part.Text.explanation(
                    "By how much a family is better than the other models at the same x, in units of the benchmark, with its"
                            + " interval; where other families lie off the line too, it is too narrow."));
            subject.group()
                    .correlation(subject.column())
                    .flatMap(found -> KnownCoverage.ofFamilyShifts(subject.table(), found.models()))
                    .ifPresent(sentence -> parts.add(Part.Text.note(sentence)));
        }
        return parts;
    }

    private void addModels(List<Part> parts, String heading, List<ModelResidual> models) {
        parts.add(Part.Text.heading(heading));
        parts.add(new Part.Table(
                List.of("Model", "Residual", "t"),
                models.stream().map(this::row).toList()));
    }

    private Part.Row row(ModelResidual model) {
        return new Part.Row(
                false,
                List.of(
                        Part.Cell.link(
                                ModelLabels.whole(subject.table()).of(model.row()),
                                "Select this model",
                                () -> select.accept(model.row())),
                        Part.Cell.of(units().signed(model.residual())),
                        model.studentised().isPresent()
                                ? Part.Cell.of(Numbers.fixed(model.studentised().value(), 1))
                                : Part.Cell.missing(model.studentised().reason())));
    }

    private Part.Row row(FamilyResidual family) {
        return new Part.Row(
                false,
                List.of(
                        // a column for n would leave the names too little room
                        Part.Cell.of(family.family() + " (" + family.n() + ")"),
                        family.shift().isPresent()
                                ? Part.Cell.of(units().signed(family.shift().value())
                                        + (family.interval().isPresent()
                                                ? "  " + units().interval(family.interval())
                                                : ""))
                                : Part.Cell.missing(family.shift().reason())));
    }

    private BenchmarkUnits units() {
        return new BenchmarkUnits(residuals.deviation().value());
    }

    /** Among many models the farthest is far by chance. */
    private void addSentence(List<Part> parts, int n) {
        String unit =
                "Residuals are in units of the benchmark, turned so that greater is better; t is the distance from the"
                        + " line of the other models in standard errors.";
        if (n < FEWEST_FOR_T) {
            parts.add(Part.Text.explanation(unit));
            return;
        }
        double level = 1 - (1 - subject.options().confidence()) / n;
        parts.add(Part.Text.explanation(unit + " Of " + n + " models one lies beyond ±"
                + Numbers.fixed(StudentT.quantile(level, n - 3), 1) + " by chance in "
                + Numbers.significant(100 - 100 * subject.options().confidence(), 4) + " % of cases."));
    }
}
