package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.List;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.reliability.Reliability;
import org.disentangle.analysis.resampling.KnownCoverage;
import org.disentangle.finding.Block;
import org.disentangle.finding.Fact;
import org.disentangle.finding.Section;
import org.disentangle.finding.Stated;
import org.disentangle.finding.Subject;
import org.disentangle.job.Progress;

/** The correlation corrected for the noise of the scores; only where their standard errors are known. */
final class ReliabilitySection implements Section {
    @Override
    public String id() {
        return "reliability";
    }

    @Override
    public String title() {
        return "Reliability";
    }

    @Override
    public boolean isOfferedFor(Subject subject) {
        return subject.benchmark().standardErrors().isPresent();
    }

    @Override
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        Reliability found =
                Reliability.of(subject.table(), subject.group(), subject.correlation(), subject.options(), progress);
        List<Block> parts = parts(found);
        if (found.interval().isPresent()) {
            boolean clustered = KnownCoverage.sharesFamilies(
                    subject.table(), subject.correlation().models());
            KnownCoverage.of(KnownCoverage.Quantity.CORRECTED, "", found.n(), clustered)
                    .ifPresent(sentence -> parts.add(Block.Text.note(sentence)));
        }
        return parts;
    }

    private static List<Block> parts(Reliability found) {
        List<Block> parts = new ArrayList<>();
        Reliability.KnownPart ofX = found.ofX();
        String known = ofX.needed() > 0 && ofX.reliability().isPresent()
                ? " (" + ofX.known() + " of " + ofX.needed() + " standard errors known)"
                : "";
        parts.add(new Block.Facts(List.of(
                new Fact("r", Stated.correlation(found.raw()), "Pearson's, as measured."),
                new Fact(
                        "r corrected",
                        Stated.correlation(found.corrected(), found.interval()),
                        "What r would be if scores had no measurement error; the interval is a percentile "
                                + "bootstrap with"
                                + " the score held."),
                new Fact(
                        "Reliability",
                        Stated.correlation(found.ofBenchmark()),
                        "The part of the benchmark's variance across these models that is not noise."),
                new Fact("Reliability of x", Stated.correlation(ofX.reliability()) + known, ""),
                new Fact("n", Integer.toString(found.n()), "Models with a known standard error."))));
        if (found.corrected().isPresent() && !found.interval().isPresent()) {
            parts.add(Block.Text.note("No interval: " + found.interval().low().reason() + "."));
        }
        found.notes().forEach(note -> parts.add(Block.Text.note(note)));
        return parts;
    }
}
