package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.sensitivity.Alternatives;
import org.disentangle.analysis.sensitivity.LeaveOneOut;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.analysis.sensitivity.SensitivityAnalysis;
import org.disentangle.finding.Block;
import org.disentangle.finding.Fact;
import org.disentangle.finding.Section;
import org.disentangle.finding.Stated;
import org.disentangle.finding.Subject;
import org.disentangle.job.Progress;
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
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        if (subject.isOnScale()) {
            return List.of(Block.Text.finding(
                    "Models are scored on a saved scale, and leaving something out would need a score "
                            + "fitted to them. To see it, fit the score to this table again (Analysis menu)."));
        }
        Sensitivity found = SensitivityAnalysis.of(subject.analysis(), subject.group(), subject.column(), progress);
        List<Block> parts = new ArrayList<>();
        parts.add(Block.Text.heading(subject.symbol() + " without one"));
        List<Block.Row> rows = new ArrayList<>();
        rows.addAll(rows("Capabilities benchmark", found.capabilities(), subject::nameOf));
        rows.addAll(rows("Model", found.models(), name -> name));
        rows.addAll(rows("Family", found.families(), name -> name));
        parts.add(new Block.Table(List.of("Left out", "Lowest", "Highest"), rows));
        parts.add(Block.Text.heading(subject.symbol() + " with another score"));
        parts.add(new Block.Facts(
                alternatives(found.alternatives(), subject.options().matrix())));
        parts.add(Block.Text.explanation("Everything is refitted without the part left out; with nothing left out, "
                + subject.symbol()
                + (found.rho().isPresent()
                        ? " is " + EstimateText.correlation(found.rho())
                        : " cannot be computed: " + found.rho().reason())
                + "."));
        return parts;
    }

    /** The rows of a kind of omission: the range, and below it what moves the correlation most. */
    private static List<Block.Row> rows(String what, LeaveOneOut found, UnaryOperator<String> name) {
        if (!found.low().rho().isPresent()) {
            return List.of(
                    Block.Row.of(what, EstimateText.NONE, EstimateText.NONE),
                    Block.Row.remark(Sentences.of(found.low().rho().reason())));
        }
        List<Block.Row> rows = new ArrayList<>();
        rows.add(Block.Row.of(
                what,
                EstimateText.correlation(found.low().rho()),
                EstimateText.correlation(found.high().rho())));
        if (found.moved().rho().isPresent()) {
            rows.add(Block.Row.remark(
                    "Moved most without " + name.apply(found.moved().leftOut()) + ": "
                            + EstimateText.correlation(found.moved().rho()) + "."));
        }
        if (!found.undefined().isEmpty()) {
            rows.add(Block.Row.remark("No correlation without "
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
