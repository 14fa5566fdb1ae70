package org.disentangle.finding;

import java.util.Optional;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.disentangle.wording.Numbers;

/**
 * A snapshot of what is being examined: one benchmark in one group of the analysis whose numbers are shown.
 *
 * @param numbers the numbers shown
 * @param group the group, of the analysis shown
 * @param correlation the benchmark's correlation
 */
public record Subject(ShownNumbers numbers, GroupAnalysis group, BenchmarkCorrelation correlation) {

    /** The subject selected; empty if the analysis shown does not have it. */
    public static Optional<Subject> of(ShownNumbers numbers, String group, String benchmark) {
        return numbers.group(group).flatMap(found -> found.correlation(benchmark)
                .map(correlation -> new Subject(numbers, found, correlation)));
    }

    public Analysis analysis() {
        return numbers.shown();
    }

    public ScoreTable table() {
        return analysis().table();
    }

    public AnalysisOptions options() {
        return analysis().options();
    }

    public Benchmark benchmark() {
        return correlation.benchmark();
    }

    public String column() {
        return benchmark().column();
    }

    public String symbol() {
        return options().coefficient().symbol();
    }

    /** Whether models are scored on a saved scale, and that score is what the benchmarks are correlated with. */
    public boolean isOnScale() {
        return numbers.scales().isPresent() && group.x().isCapabilitiesScore();
    }

    /** The confidence level of intervals, such as "95 %". */
    public String level() {
        return Numbers.significant(100 * options().confidence(), 6) + " %";
    }

    /** Which models everything is computed from, if that is not obvious; otherwise empty. */
    public String basis() {
        if (!numbers.isFiltered()) {
            return "";
        }
        return numbers.showsRefitted()
                ? "Computed from the visible models alone (refitted)."
                : "Computed from all models of the group, hidden ones too.";
    }

    /** The display name of a benchmark. */
    public String nameOf(String benchmark) {
        return table().benchmark(benchmark).map(found -> found.info().name()).orElse(benchmark);
    }

    /** Whether the other subject differs at most in how refined its intervals are. */
    public boolean asksTheSameAs(Subject other) {
        return table() == other.table()
                && column().equals(other.column())
                && group.name().equals(other.group.name())
                && analysis().models().equals(other.analysis().models())
                && options().equals(other.options())
                && numbers.scales().equals(other.numbers.scales())
                && basis().equals(other.basis());
    }
}
