package org.disentangle.ui.inspector.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.sensitivity.Alternatives;
import org.disentangle.analysis.sensitivity.LeaveOneOut;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.analysis.sensitivity.SensitivityAnalysis;
import org.disentangle.job.Work;
import org.disentangle.ui.common.Fact;
import org.disentangle.wording.Listing;
import org.disentangle.wording.Sentences;

/** How far the correlation moves without one benchmark, model or family, and with other scores. */
final class SensitivitySection implements Section {
    private static final int LONGEST_LIST = 3;

    @Override
    public String id() {
        return "sensitivity";
    }

    @Override
    public String title() {
        return "Sensitivity";
    }

    @Override
    public Work<List<Part>> about(Subject subject) {
        if (subject.isOnScale()) {
            return progress -> List.of(Part.Text.finding(
                    "Models are scored on a saved scale, and leaving something out would need a score fitted to them."
                            + " Fit the score to this table again (Analysis menu) to see it."));
        }
        return progress -> {
            Sensitivity found = SensitivityAnalysis.of(subject.analysis(), subject.group(), subject.column(), progress);
            List<Part> parts = new ArrayList<>();
            parts.add(Part.Text.heading(subject.symbol() + " without one"));
            List<Part.Row> rows = new ArrayList<>();
            rows.addAll(rows("Capabilities benchmark", found.capabilities(), subject::nameOf));
            rows.addAll(rows("Model", found.models(), name -> name));
            rows.addAll(rows("Family", found.families(), name -> name));
            parts.add(new Part.Table(List.of("Left out", "Lowest", "Highest"), rows));
            parts.add(Part.Text.heading(subject.symbol() + " with another score"));
            parts.add(new Part.Facts(
                    alternatives(found.alternatives(), subject.options().matrix())));
            parts.add(Part.Text.explanation("Everything is fitted anew without what is left out; with all of it "
                    + subject.symbol()
                    + (found.rho().isPresent()
                            ? " is " + EstimateText.correlation(found.rho())
                            : " cannot be computed: " + found.rho().reason())
                    + "."));
            return parts;
        };
    }

    /** The range, and below it what moves the correlation most. */
    private static List<Part.Row> rows(String what, LeaveOneOut found, UnaryOperator<String> name) {
        if (!found.low().isPresent()) {
            return List.of(
                    Part.Row.of(what, EstimateText.NONE, EstimateText.NONE),
                    Part.Row.remark(Sentences.of(found.low().reason())));
        }
        List<Part.Row> rows = new ArrayList<>();
        rows.add(Part.Row.of(what, EstimateText.correlation(found.low()), EstimateText.correlation(found.high())));
        if (found.moved().isPresent()) {
            rows.add(Part.Row.remark("Moved most without " + name.apply(found.movedWithout()) + ": "
                    + EstimateText.correlation(found.moved()) + "."));
        }
        if (!found.undefined().isEmpty()) {
            rows.add(Part.Row.remark("No correlation without "
                    + Listing.and(found.undefined().stream().map(name).toList(), LONGEST_LIST) + "."));
        }
        return rows;
    }

    private static List<Fact> alternatives(Alternatives found, Coefficient used) {
        List<Fact> facts = new ArrayList<>();
        for (Coefficient matrix : Coefficient.ofMatrices()) {
            facts.add(new Fact(
                    "PC1, " + matrix.measure().name() + " matrix",
                    stated(found.withMatrix(matrix), used == matrix),
                    ""));
        }
        facts.add(new Fact(
                "Mean of z-scores",
                Stated.correlation(found.meanOfZScores()),
                "The plain mean of the standardised capabilities benchmarks."));
        return facts;
    }

    private static String stated(Estimate rho, boolean inUse) {
        return Stated.correlation(rho) + (inUse && rho.isPresent() ? " (in use)" : "");
    }
}
