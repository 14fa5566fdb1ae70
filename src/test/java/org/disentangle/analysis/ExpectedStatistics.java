package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.analysis.Reference.assertClose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.correlation.TrendLine;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.PMethod;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;

/** Compares analyses with the statistics in the {@code reference_*.tsv} resources, which say where they come from. */
public final class ExpectedStatistics {
    private static final double TIGHT = 1e-12;
    private static final double BANDS = 1e-9;

    private ExpectedStatistics() {}

    /** Checks a capabilities score: eigenvalues, loadings, scores by model, mean and deviation of C's upper triangle. */
    public static void checkScore(String resource, String caseName, ScoreTable table, CapabilitiesScore score) {
        Map<String, String[]> lines = new HashMap<>();
        for (String[] line : Reference.lines(resource)) {
            if (line[0].equals(caseName)) {
                lines.put(line[1], Arrays.copyOfRange(line, 2, line.length));
            }
        }
        List<String> columns = List.of(lines.get("columns"));
        assertThat(score.benchmarks()).containsExactlyInAnyOrderElementsOf(columns);
        String[] eigenvalues = lines.get("eigenvalues_desc");
        for (int k = 0; k < eigenvalues.length; k++) {
            assertClose(score.pca().eigenvalues().get(k), number(eigenvalues[k]), TIGHT, "eigenvalue " + k);
        }
        for (int j = 0; j < columns.size(); j++) {
            double loading = score.pca().loadings().get(score.benchmarks().indexOf(columns.get(j)));
            assertClose(loading, number(lines.get("loadings_unit")[j]), TIGHT, "loading of " + columns.get(j));
        }
        String[] models = lines.get("models");
        assertThat(score.models().size()).isEqualTo(models.length);
        for (int i = 0; i < models.length; i++) {
            int row = table.models().indexOf(models[i]);
            assertThat(row).as(models[i]).isNotNegative();
            assertClose(score.scores().get(row), number(lines.get("scores")[i]), TIGHT, "score of " + models[i]);
        }
        String[] triangle = lines.get("upper_triangle_mean_sd");
        assertClose(score.pca().meanCorrelation(), number(triangle[0]), TIGHT, "mean correlation");
        assertClose(score.pca().correlationDeviation(), number(triangle[1]), TIGHT, "deviation of correlations");
        assertClose(
                score.pca().explainedVariance(), number(eigenvalues[0]) / columns.size(), TIGHT, "explained variance");
    }

    /**
     * Checks every benchmark of a case.
     *
     * @return how many benchmarks were checked
     */
    public static int checkCorrelations(String resource, String caseName, Map<Coefficient, GroupAnalysis> results) {
        List<String[]> lines = Reference.lines(resource);
        List<String> header = List.of(lines.get(0));
        int checked = 0;
        for (String[] line : lines) {
            if (line[0].equals(caseName)) {
                new Line(header, line).check(results);
                checked++;
            }
        }
        return checked;
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private record Line(List<String> header, String[] cells) {
        private String cell(String column) {
            return cells[header.indexOf(column)];
        }

        private String name() {
            return cells[0] + " " + cells[1];
        }

        void check(Map<Coefficient, GroupAnalysis> results) {
            BenchmarkCorrelation spearman = of(results, Coefficient.SPEARMAN);
            BenchmarkCorrelation pearson = of(results, Coefficient.PEARSON);
            BenchmarkCorrelation kendall = of(results, Coefficient.KENDALL);
            assertThat(spearman.n()).as(name()).isEqualTo(Integer.parseInt(cell("n")));
            check(spearman.rho(), "rho", TIGHT);
            check(pearson.rho(), "r", TIGHT);
            check(kendall.rho(), "tau", TIGHT);
            checkPValue(spearman, spearman.pMethod() == PMethod.EXACT ? "p_exact" : "p_t");
            checkPValue(pearson, "p_r");
            checkPValue(kendall, kendall.pMethod() == PMethod.EXACT ? "p_tau" : "p_tau_asymptotic");
            check(spearman.interval(), "rho", TIGHT);
            check(pearson.interval(), "r", TIGHT);
            check(kendall.interval(), "tau", TIGHT);
            checkTrend(spearman);
        }

        private BenchmarkCorrelation of(Map<Coefficient, GroupAnalysis> results, Coefficient coefficient) {
            return results.get(coefficient).correlation(cell("benchmark")).orElseThrow();
        }

        private void checkPValue(BenchmarkCorrelation row, String column) {
            if (row.benchmark().role() == Role.CAPABILITIES) {
                assertThat(row.pValue().isPresent()).as(name()).isFalse();
            } else if (!cell(column).isEmpty()) {
                check(row.pValue(), column, TIGHT);
            }
        }

        private void check(Interval interval, String prefix, double tolerance) {
            boolean perfect = Math.abs(number(cell(prefix))) > 1 - 1e-12;
            if (!perfect && !cell(prefix + "_low").isEmpty()) {
                check(interval.low(), prefix + "_low", tolerance);
                check(interval.high(), prefix + "_high", tolerance);
            }
        }

        private void check(Estimate estimate, String column, double tolerance) {
            assertClose(estimate.value(), number(cell(column)), tolerance, name() + " " + column);
        }

        /** The reference has the slope per unit of the score; ours is per standard deviation. */
        private void checkTrend(BenchmarkCorrelation row) {
            TrendLine line = row.line();
            assertClose(line.slope(), number(cell("slope")), TIGHT, name() + " slope");
            assertClose(line.intercept(), number(cell("intercept")), TIGHT, name() + " intercept");
            assertClose(line.residualDeviation(), number(cell("residual_sd")), TIGHT, name() + " residual_sd");
            double deviation = Math.sqrt(line.x().sumSquares() / line.x().n());
            assertClose(row.slope().value() / deviation, number(cell("slope")), TIGHT, name() + " standard slope");
            assertClose(row.slopeInterval().low().value() / deviation, number(cell("slope_low")), BANDS, name());
            assertClose(row.slopeInterval().high().value() / deviation, number(cell("slope_high")), BANDS, name());
            double x = number(cell("band_x"));
            assertClose(line.at(x) - line.bandHalfHeight(x), number(cell("band_low")), BANDS, name() + " band");
            assertClose(line.at(x) + line.bandHalfHeight(x), number(cell("band_high")), BANDS, name() + " band");
        }
    }
}
