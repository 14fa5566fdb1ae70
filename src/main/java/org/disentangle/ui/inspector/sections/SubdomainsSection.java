package org.disentangle.ui.inspector.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.AnalysisException;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.analysis.estimate.IntervalMethods;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;
import org.disentangle.job.Progress;
import org.disentangle.job.Work;
import org.disentangle.table.Role;

/** The correlation with the score of each named part of the capabilities benchmarks. */
final class SubdomainsSection implements Section {
    private final Runnable show;

    /** Shows the subdomains where it is asked to. */
    SubdomainsSection(Runnable show) {
        this.show = show;
    }

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
        return subject.studies().subdomains();
    }

    @Override
    public Work<List<Part>> about(Subject subject) {
        List<Subdomain> subdomains = subject.studies().subdomains();
        if (subdomains.isEmpty()) {
            return progress -> List.of(
                    Part.Text.explanation(
                            "Does this benchmark go with mathematics, with knowledge, or with all capabilities alike?"
                                    + " Split the capabilities benchmarks into named groups to see its correlation with each."),
                    name("Name subdomains…"));
        }
        return progress -> parts(subject, subdomains, progress);
    }

    private Part name(String text) {
        return new Part.Buttons(List.of(new Part.Button(
                "subdomains-name", text, "Say which capabilities benchmark belongs to which group", show)));
    }

    private List<Part> parts(Subject subject, List<Subdomain> subdomains, Progress progress) {
        List<Part> parts = new ArrayList<>();
        if (subject.benchmark().role() != Role.SAFETY) {
            parts.add(Part.Text.finding("It is a capabilities benchmark; only others are correlated with subdomains."));
            parts.add(name("Change subdomains…"));
            return parts;
        }
        try {
            List<SubdomainAnalysis> found =
                    SubdomainAnalysis.of(subject.analysis(), subject.group(), subdomains, progress);
            List<Part.Row> rows = new ArrayList<>();
            found.forEach(each -> rows.addAll(rows(subject, each)));
            BenchmarkCorrelation whole = subject.correlation();
            if (subject.group().x().isCapabilitiesScore()) {
                rows.add(correlation("All capabilities", whole).marked(true));
            }
            parts.add(new Part.Table(List.of("Subdomain", subject.symbol(), "Interval", "n"), rows));
            parts.add(Part.Text.explanation(
                    "Each subdomain's score is the first component of its benchmarks alone, fitted to"
                            + " this table (one benchmark: its z-score). " + subject.level() + " intervals: "
                            + methods(found)
                            + (subject.group().x().isCapabilitiesScore()
                                            && whole.interval().isPresent()
                                    ? "; of all capabilities: "
                                            + IntervalMethods.name(
                                                    whole.interval().method())
                                    : "")
                            + ". Overlapping intervals do not tell whether two correlations are equal."));
        } catch (AnalysisException e) {
            parts.add(Part.Text.finding(String.valueOf(e.getMessage())));
        }
        parts.add(name("Change subdomains…"));
        return parts;
    }

    private static List<Part.Row> rows(Subject subject, SubdomainAnalysis found) {
        String name = found.subdomain().name();
        Optional<BenchmarkCorrelation> correlation = found.correlation(subject.column());
        if (correlation.isEmpty() || !correlation.get().rho().isPresent()) {
            String reason = found.noScore().isEmpty()
                    ? correlation.map(each -> each.rho().reason()).orElse("it is not analysed")
                    : found.noScore();
            return List.of(
                    Part.Row.of(name, EstimateText.NONE, EstimateText.NONE, EstimateText.NONE), Part.Row.of(reason));
        }
        return List.of(correlation(name, correlation.get()));
    }

    private static Part.Row correlation(String name, BenchmarkCorrelation found) {
        return new Part.Row(
                false,
                List.of(
                        Part.Cell.of(name),
                        found.rho().isPresent()
                                ? Part.Cell.of(EstimateText.correlation(found.rho()))
                                : Part.Cell.missing(found.rho().reason()),
                        found.interval().isPresent()
                                ? Part.Cell.of(EstimateText.interval(found.interval()))
                                : Part.Cell.missing(found.interval().low().reason()),
                        Part.Cell.of(Integer.toString(found.n()))));
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
