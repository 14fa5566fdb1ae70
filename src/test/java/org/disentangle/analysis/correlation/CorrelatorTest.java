package org.disentangle.analysis.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.estimate.Correlation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Correlating two lists gives what the analysis gives. */
class CorrelatorTest {
    @ParameterizedTest
    @CsvSource({"SPEARMAN, 5", "PEARSON, 9", "KENDALL, 12", "SPEARMAN, 30", "KENDALL, 30", "SPEARMAN, 2"})
    void agreesWithTheAnalysis(Coefficient coefficient, int m) {
        ScoreTable table = RandomTables.random(m, m, 3, 12, 0.1);
        AnalysisOptions options = AnalysisOptions.defaults()
                .withCoefficient(coefficient)
                .withConfidence(0.8)
                .withX(Optional.of("flop"));
        GroupAnalysis group = Analyser.analyse(table, table.allModels(), options, Progress.unwatched())
                .groups()
                .get(0);
        Correlator correlator = new Correlator(group.x().noun(), options);
        for (BenchmarkCorrelation row : group.correlations()) {
            Benchmark benchmark = row.benchmark();
            Correlation own = correlator.of(
                    group.x().values().toArray(), benchmark.scores().toArray());
            assertThat(own.n()).isEqualTo(row.n());
            assertThat(own.rho()).isEqualTo(row.rho());
            assertThat(own.interval()).isEqualTo(row.interval());
        }
        assertThat(group.correlations()).hasSize(15);
    }
}
