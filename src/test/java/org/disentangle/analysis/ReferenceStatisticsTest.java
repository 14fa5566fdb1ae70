package org.disentangle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.job.Progress;
import org.disentangle.table.Benchmark;
import org.disentangle.table.BenchmarkInfo;
import org.disentangle.table.Provenance;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.disentangle.table.Values;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of two small tables, one of five models and one of twelve with ties and holes, against SciPy's. */
class ReferenceStatisticsTest {
    private static ScoreTable read(String name) {
        List<String[]> lines = Reference.lines("small_tables.tsv");
        List<String[]> rows =
                lines.stream().filter(line -> line[0].equals(name)).toList();
        List<Benchmark> benchmarks = new ArrayList<>();
        for (int j = 2; j < lines.get(0).length; j++) {
            String column = lines.get(0)[j];
            double[] scores = new double[rows.size()];
            for (int i = 0; i < scores.length; i++) {
                String cell = rows.get(i)[j];
                scores[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
            }
            Role role = "abc".contains(column) ? Role.CAPABILITIES : Role.SAFETY;
            benchmarks.add(new Benchmark(column, BenchmarkInfo.unknown(column).withRole(role), Values.of(scores)));
        }
        return new ScoreTable(rows.stream().map(row -> row[1]).toList(), List.of(), benchmarks, Provenance.none());
    }

    @ParameterizedTest
    @CsvSource({
        "tiny_n5, SPEARMAN, tiny_n5",
        "tiny_n5, PEARSON, tiny_n5_pearson",
        "small_n12_ties, SPEARMAN, small_n12_ties",
        "small_n12_ties, PEARSON, small_n12_ties_pearson"
    })
    void agreesWithSciPy(String name, Coefficient matrix, String expected) {
        ScoreTable table = read(name);
        AnalysisOptions options = AnalysisOptions.defaults().withMatrix(matrix);
        Map<Coefficient, GroupAnalysis> results = new HashMap<>();
        for (Coefficient coefficient : Coefficient.values()) {
            Analysis analysis = Analyser.analyse(
                    table, table.allModels(), options.withCoefficient(coefficient), Progress.unwatched());
            results.put(coefficient, analysis.groups().get(0));
        }
        ExpectedStatistics.checkScore(
                "reference_small_components.tsv",
                expected,
                table,
                results.get(Coefficient.SPEARMAN).score().orElseThrow());
        assertThat(ExpectedStatistics.checkCorrelations("reference_small.tsv", expected, results))
                .isEqualTo(5);
    }
}
