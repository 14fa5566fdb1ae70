package org.disentangle.finding.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.IntervalMethods;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;
import org.disentangle.finding.Block;
import org.disentangle.finding.Section;
import org.disentangle.finding.Subject;
import org.disentangle.job.Progress;
import org.disentangle.table.Role;

/** The correlation with the score of each subdomain of the capabilities benchmarks. */
public final class SubdomainsSection implements Section {
    /** The id of the action that opens the subdomains sheet. */
    public static final String NAME = "subdomains-name";

    @Override
    public String id() {
        return "subdomains";
    }

    @Override
    public String title() {
        return "Subdomains of capabilities";
    }

    @Override
    public Object dependsOn(Subject subject) {
        return subject.numbers().subdomains();
    }

    @Override
    public List<Block> about(Subject subject, String choice, Progress progress) throws AnalysisException {
        List<Subdomain> subdomains = subject.numbers().subdomains();
        if (subdomains.isEmpty()) {
            return List.of(
                    Block.Text.explanation(
                            "Does this benchmark follow mathematics, knowledge, or all capabilities alike?"
                                    + " Split the capabilities benchmarks into named groups to see its correlation with each."),
                    name("Name subdomains…"));
        }
        return parts(subject, subdomains, progress);
    }

    private static Block name(String text) {
        return new Block.Actions(
                List.of(new Block.Action(NAME, text, "Say which capabilities benchmark belongs to which group")));
    }

    private static List<Block> parts(Subject subject, List<Subdomain> subdomains, Progress progress) {
        List<Block> parts = new ArrayList<>();
        if (subject.benchmark().role() != Role.SAFETY) {
            parts.add(
                    Block.Text.finding("It is a capabilities benchmark; only others are correlated with subdomains."));
            parts.add(name("Change subdomains…"));
            return parts;
        }
        try {
            List<SubdomainAnalysis> found =
                    SubdomainAnalysis.of(subject.analysis(), subject.group(), subdomains, progress);
            List<Block.Row> rows = new ArrayList<>();
            found.forEach(each -> rows.addAll(rows(subject, each)));
            BenchmarkCorrelation whole = subject.correlation();
            if (subject.group().x().isCapabilitiesScore()) {
                rows.add(correlation("All capabilities", whole).marked(true));
            }
            parts.add(new Block.Table(List.of("Subdomain", subject.symbol(), "Interval", "n"), rows));
            parts.add(Block.Text.explanation(
                    "Each subdomain's score is the first component of its own benchmarks, fitted to"
                            + " this table (one benchmark: its z-score). " + subject.level() + " intervals: "
                            + methods(found)
                            + (subject.group().x().isCapabilitiesScore()
                                            && whole.interval().isPresent()
                                    ? "; of all capabilities: "
                                            + IntervalMethods.name(
                                                    whole.interval().method())
                                    : "")
                            + ". Overlapping intervals do not show that two correlations are equal."));
        } catch (AnalysisException e) {
            parts.add(Block.Text.finding(String.valueOf(e.getMessage())));
        }
        parts.add(name("Change subdomains…"));
        return parts;
    }

    private static List<Block.Row> rows(Subject subject, SubdomainAnalysis found) {
        String name = found.subdomain().name();
        Optional<BenchmarkCorrelation> correlation = found.correlation(subject.column());
        if (correlation.isEmpty() || !correlation.get().rho().isPresent()) {
            String reason = found.noScore().isEmpty()
                    ? correlation.map(each -> each.rho().reason()).orElse("it is not analysed")
                    : found.noScore();
            return List.of(
                    Block.Row.of(name, EstimateText.NONE, EstimateText.NONE, EstimateText.NONE), Block.Row.of(reason));
        }
        return List.of(correlation(name, correlation.get()));
    }

    private static Block.Row correlation(String name, BenchmarkCorrelation found) {
        return new Block.Row(
                false,
                List.of(
                        Block.Cell.of(name),
                        found.rho().isPresent()
                                ? Block.Cell.of(EstimateText.correlation(found.rho()))
                                : Block.Cell.missing(found.rho().reason()),
                        found.interval().isPresent()
                                ? Block.Cell.of(EstimateText.interval(found.interval()))
                                : Block.Cell.missing(found.interval().low().reason()),
                        Block.Cell.of(Integer.toString(found.n()))));
    }

    private static String methods(List<SubdomainAnalysis> found) {
        List<String> methods = found.stream()
                .flatMap(each -> each.correlations().stream())
                .filter(each -> each.interval().isPresent())
                .map(each -> IntervalMethods.name(each.interval().method()))
                .distinct()
                .toList();
        return methods.isEmpty() ? "none" : String.join(", ", methods);
    }
}
