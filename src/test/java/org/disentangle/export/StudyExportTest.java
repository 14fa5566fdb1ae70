package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.disentangle.export.ResultFolder.assertCell;
import static org.disentangle.export.ResultFolder.assertCount;
import static org.disentangle.export.ResultFolder.assertNumber;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.coefficient.Coefficient;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.partial.PartialCorrelation;
import org.disentangle.analysis.planning.DesignEffect;
import org.disentangle.analysis.planning.ModelsNeeded;
import org.disentangle.analysis.planning.PlannedInterval;
import org.disentangle.analysis.planning.SamplePlan;
import org.disentangle.analysis.reliability.Reliability;
import org.disentangle.analysis.sensitivity.LeaveOneOut;
import org.disentangle.analysis.sensitivity.MissingDataComparison;
import org.disentangle.analysis.sensitivity.Sensitivity;
import org.disentangle.analysis.sensitivity.SensitivityAnalysis;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.analysis.trends.FamilyResidual;
import org.disentangle.analysis.trends.ModelResidual;
import org.disentangle.analysis.trends.Residuals;
import org.disentangle.analysis.trends.RobustTrend;
import org.disentangle.analysis.trends.Saturation;
import org.disentangle.analysis.window.MovingWindow;
import org.disentangle.analysis.window.Window;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.job.Progress;
import org.disentangle.session.studies.Studies;
import org.disentangle.session.studies.StudiesOf;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of every benchmark, against what the analysis itself says of one benchmark at a time. */
class StudyExportTest {
    private static final Progress PROGRESS = Progress.unwatched();
    private static final AnalysisOptions OPTIONS = AnalysisOptions.defaults()
            .withPartial(Optional.of("flop"))
            .withInterval(interval -> interval.withResamples(200));

    @TempDir
    Path folder;

    private Analysis analysis(long seed) {
        return Samples.analysis(Samples.rich(seed), OPTIONS);
    }

    private ResultFolder written(Analysis analysis) throws ExportException {
        Studies studies = StudiesOf.compute(analysis, StudyChoices.none(), List.of(), List.of(), PROGRESS);
        return ResultFolder.write(analysis, studies, folder.resolve("out"));
    }

    @ParameterizedTest
    @CsvSource({
        "areas, 'group,scope,area,benchmarks,level_high,level_low,level_negative,level_none,verdict_high,"
                + "verdict_high_or_low,verdict_low,verdict_low_or_negative,verdict_negative,verdict_undecided,verdict_none,threshold,note'",
        "residuals, 'group,benchmark,model,family,x,residual,studentised,predicted,leverage,note,x_scale'",
        "families, 'group,benchmark,family,n,mean_residual,shift,shift_low,shift_high,t,note,x_scale'",
        "windows, 'group,benchmark,kind,first,n,lowest_x,median_x,highest_x,rho,ci_low,ci_high,ci_method,note,x_scale'",
        "sensitivity, 'group,benchmark,left_out_kind,rho,tried,rho_min,rho_min_without,rho_max,rho_max_without,rho_moved,"
                + "moved_most_by,undefined_without,note'",
        "planning, 'group,benchmark,n,present,ci_low,ci_high,width,verdict,note,decision,share_deciding'",
        "missing_data, 'group,benchmark,policy,n,rho,ci_low,ci_high,ci_method,models_scored,models_filled,note'",
        "missing_costs, 'group,benchmark,models_lacking,lacking_only_it'"
    })
    void writesTheColumnsThatOtherProgramsRelyOn(String table, String header) throws Exception {
        assertThat(written(analysis(1)).header(table)).isEqualTo(header);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void addsToEveryCorrelationWhatTheAnalysisSaysOfIt(long seed) throws Exception {
        Analysis analysis = analysis(seed);
        List<CSVRecord> rows = written(analysis).rows("correlations");
        int next = 0;
        for (GroupAnalysis group : analysis.groups()) {
            for (BenchmarkCorrelation correlation : group.correlations()) {
                CSVRecord row = rows.get(next++);
                assertThat(row.get("benchmark"))
                        .isEqualTo(correlation.benchmark().column());
                assertTrend(row, analysis, group, correlation);
                assertSensitivity(
                        row,
                        SensitivityAnalysis.of(
                                analysis, group, correlation.benchmark().column(), PROGRESS));
                assertReliability(row, analysis, group, correlation);
                ModelsNeeded needed = SamplePlan.of(analysis.table(), group, correlation, OPTIONS)
                        .towardsLevel();
                assertCell(row, "models_for_decision", needed.models(), "detail_note");
                assertThat(row.get("decision"))
                        .isEqualTo(
                                needed.models().isPresent() ? needed.decision().word() : "");
                assertCell(row, "models_for_decision_if_independent", needed.independent(), "detail_note");
                assertThat(row.get("design_effect"))
                        .isEqualTo(
                                DesignEffect.of(analysis.table(), group, correlation)
                                                .effect()
                                                .isPresent()
                                        ? String.valueOf(DesignEffect.of(analysis.table(), group, correlation)
                                                .effect()
                                                .value())
                                        : "");
                assertThat(row.get("resamples")).isEmpty();
            }
        }
        assertThat(rows).hasSize(next);
    }

    private static void assertTrend(
            CSVRecord row, Analysis analysis, GroupAnalysis group, BenchmarkCorrelation correlation) {
        RobustTrend trend = RobustTrend.of(group, correlation, OPTIONS, PROGRESS);
        assertCell(row, "theil_sen", trend.slope(), "detail_note");
        assertCell(row, "theil_sen_low", trend.interval().low(), "detail_note");
        assertCell(row, "theil_sen_high", trend.interval().high(), "detail_note");
        Saturation saturation = Saturation.of(group, correlation.benchmark());
        assertCell(row, "saturation_share", saturation.share(), "detail_note");
        assertThat(row.get("saturated"))
                .isEqualTo(saturation.share().isPresent() ? saturation.isSaturated() ? "yes" : "no" : "");
        PartialCorrelation partial = PartialCorrelation.of(analysis.table(), group, correlation, OPTIONS);
        assertCell(row, "partial_rho", partial.rho(), "detail_note");
        assertCell(row, "partial_p", partial.p(), "detail_note");
        assertCount(row, "partial_n", partial.n());
        if (correlation.withoutItself().isPresent()) {
            assertNumber(row, "rho_without_itself", correlation.withoutItself().value());
        } else {
            assertThat(row.get("rho_without_itself")).isEmpty();
        }
    }

    private static void assertSensitivity(CSVRecord row, Sensitivity expected) {
        Map<String, LeaveOneOut> ranges = Map.of(
                "capability", expected.capabilities(), "model", expected.models(), "family", expected.families());
        ranges.forEach((kind, range) -> {
            assertCell(row, "rho_min_without_" + kind, range.low().rho(), "detail_note");
            assertCell(row, "rho_max_without_" + kind, range.high().rho(), "detail_note");
            assertThat(row.get("moved_most_by_" + kind)).isEqualTo(range.moved().leftOut());
        });
        assertCell(row, "rho_spearman_matrix", expected.alternatives().withMatrix(Coefficient.SPEARMAN), "detail_note");
        assertCell(row, "rho_pearson_matrix", expected.alternatives().withMatrix(Coefficient.PEARSON), "detail_note");
        assertCell(row, "rho_mean_z", expected.alternatives().meanOfZScores(), "detail_note");
    }

    private static void assertReliability(
            CSVRecord row, Analysis analysis, GroupAnalysis group, BenchmarkCorrelation correlation) {
        if (correlation.benchmark().standardErrors().isEmpty()) {
            assertThat(row.get("reliability")).isEmpty();
            assertThat(row.get("corrected_r")).isEmpty();
            return;
        }
        Reliability expected = Reliability.of(analysis.table(), group, correlation, OPTIONS, PROGRESS);
        assertCell(row, "reliability", expected.ofBenchmark(), "detail_note");
        assertCell(row, "score_reliability", expected.ofX().reliability(), "detail_note");
        assertCell(row, "corrected_r", expected.corrected(), "detail_note");
        assertCell(row, "corrected_low", expected.interval().low(), "detail_note");
        assertCell(row, "corrected_high", expected.interval().high(), "detail_note");
        expected.notes().forEach(note -> assertThat(row.get("detail_note")).contains(note));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void listsResidualsFamiliesAndWindows(long seed) throws Exception {
        Analysis analysis = analysis(seed);
        ResultFolder out = written(analysis);
        int residualRows = 0;
        for (GroupAnalysis group : analysis.groups()) {
            for (BenchmarkCorrelation correlation : group.correlations()) {
                Map<String, String> where = Map.of(
                        "group",
                        group.name(),
                        "benchmark",
                        correlation.benchmark().column());
                Residuals residuals = Residuals.of(analysis.table(), group, correlation, OPTIONS, PROGRESS);
                List<CSVRecord> rows = out.rows("residuals", where);
                residualRows += rows.size();
                assertResiduals(rows, residuals, correlation);
                assertFamilies(out.rows("families", where), residuals);
                assertWindows(
                        out.rows("windows", where),
                        MovingWindow.of(analysis.table(), group, correlation, OPTIONS, PROGRESS));
            }
        }
        assertThat(out.rows("residuals")).hasSize(residualRows);
    }

    private static void assertResiduals(List<CSVRecord> rows, Residuals expected, BenchmarkCorrelation correlation) {
        if (!expected.deviation().isPresent()) {
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).get("model")).isEmpty();
            assertCell(rows.get(0), "residual", expected.deviation(), "note");
            return;
        }
        assertThat(rows).hasSameSizeAs(expected.models());
        for (int i = 0; i < rows.size(); i++) {
            ModelResidual model = expected.models().get(i);
            assertThat(rows.get(i).get("model")).isEqualTo(model.model());
            assertNumber(rows.get(i), "residual", model.residual());
            assertNumber(rows.get(i), "x", model.x());
            assertNumber(rows.get(i), "leverage", model.leverage());
            assertCell(rows.get(i), "studentised", model.studentised(), "note");
            double predicted =
                    correlation.line().intercept() + correlation.line().slope() * model.x();
            assertThat(Double.parseDouble(rows.get(i).get("predicted"))).isCloseTo(predicted, within(1e-9));
        }
    }

    private static void assertFamilies(List<CSVRecord> rows, Residuals expected) {
        assertThat(rows).hasSameSizeAs(expected.families());
        for (int i = 0; i < rows.size(); i++) {
            FamilyResidual family = expected.families().get(i);
            assertThat(rows.get(i).get("family")).isEqualTo(family.family());
            assertCount(rows.get(i), "n", family.n());
            assertNumber(rows.get(i), "mean_residual", family.meanResidual());
            assertCell(rows.get(i), "shift", family.shift(), "note");
            assertCell(rows.get(i), "shift_low", family.interval().low(), "note");
            assertCell(rows.get(i), "shift_high", family.interval().high(), "note");
            assertCell(rows.get(i), "t", family.t(), "note");
        }
    }

    private static void assertWindows(List<CSVRecord> rows, MovingWindow expected) {
        if (!expected.reason().isEmpty()) {
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).get("rho")).isEmpty();
            assertThat(rows.get(0).get("note")).contains(expected.reason());
            return;
        }
        assertThat(rows).hasSameSizeAs(expected.windows());
        for (int i = 0; i < rows.size(); i++) {
            Window window = expected.windows().get(i);
            assertCount(rows.get(i), "first", window.first() + 1L);
            assertCount(rows.get(i), "n", window.n());
            assertNumber(rows.get(i), "lowest_x", window.lowestX());
            assertNumber(rows.get(i), "median_x", window.medianX());
            assertNumber(rows.get(i), "highest_x", window.highestX());
            assertCell(rows.get(i), "rho", window.rho(), "note");
            assertCell(rows.get(i), "ci_low", window.interval().low(), "note");
            assertCell(rows.get(i), "ci_high", window.interval().high(), "note");
        }
    }

    @Test
    void listsWhatIsLeftOutPlannedAndMissing() throws Exception {
        Analysis analysis = analysis(6);
        ResultFolder out = written(analysis);
        for (GroupAnalysis group : analysis.groups()) {
            for (BenchmarkCorrelation correlation : group.correlations()) {
                String column = correlation.benchmark().column();
                Map<String, String> where = Map.of("group", group.name(), "benchmark", column);
                Sensitivity sensitivity = SensitivityAnalysis.of(analysis, group, column, PROGRESS);
                List<CSVRecord> rows = out.rows("sensitivity", where);
                assertThat(rows.stream().map(row -> row.get("left_out_kind")))
                        .containsExactly("model", "family", "capability");
                assertRange(rows.get(0), sensitivity.models());
                assertRange(rows.get(1), sensitivity.families());
                assertRange(rows.get(2), sensitivity.capabilities());
                assertPlan(out.rows("planning", where), SamplePlan.of(analysis.table(), group, correlation, OPTIONS));
                assertMissing(
                        out.rows("missing_data", where), MissingDataComparison.of(analysis, group, column, PROGRESS));
            }
        }
        assertThat(out.rows("missing_costs", Map.of("group", "base", "benchmark", "gaps"))
                        .get(0)
                        .get("models_lacking"))
                .isEqualTo("1");
        assertThat(out.rows("missing_costs", Map.of("group", "chat", "benchmark", "gaps"))
                        .get(0)
                        .get("lacking_only_it"))
                .isEqualTo("2");
    }

    private static void assertRange(CSVRecord row, LeaveOneOut expected) {
        assertCell(row, "rho_min", expected.low().rho(), "note");
        assertCell(row, "rho_max", expected.high().rho(), "note");
        assertCell(row, "rho_moved", expected.moved().rho(), "note");
        assertThat(row.get("rho_min_without")).isEqualTo(expected.low().leftOut());
        assertThat(row.get("rho_max_without")).isEqualTo(expected.high().leftOut());
        assertThat(row.get("moved_most_by")).isEqualTo(expected.moved().leftOut());
        assertCount(row, "tried", expected.tried());
    }

    private static void assertPlan(List<CSVRecord> rows, SamplePlan expected) {
        if (!expected.rho().isPresent()) {
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.get("n")).isEmpty();
                assertThat(row.get("note")).contains(expected.rho().reason());
            });
            return;
        }
        assertThat(rows).hasSameSizeAs(expected.intervals());
        for (int i = 0; i < rows.size(); i++) {
            PlannedInterval interval = expected.intervals().get(i);
            assertCount(rows.get(i), "n", interval.models());
            assertNumber(rows.get(i), "ci_low", interval.interval().low().value());
            assertNumber(rows.get(i), "ci_high", interval.interval().high().value());
            assertNumber(rows.get(i), "width", interval.width());
            assertThat(rows.get(i).get("verdict")).isEqualTo(interval.verdict().word());
            assertThat(rows.get(i).get("decision"))
                    .isEqualTo(expected.towardsLevel().decision().word());
            assertNumber(rows.get(i), "share_deciding", interval.deciding());
        }
        assertThat(rows.stream().filter(row -> row.get("present").equals("yes")))
                .singleElement()
                .satisfies(row -> assertCount(row, "n", expected.n()));
    }

    private static void assertMissing(List<CSVRecord> rows, MissingDataComparison expected) {
        List<MissingDataComparison.Result> results =
                List.of(expected.complete(), expected.withoutCostliest(), expected.impute());
        assertThat(rows).hasSameSizeAs(results);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).get("policy"))
                    .isEqualTo(results.get(i).policy().word());
            assertCell(rows.get(i), "rho", results.get(i).rho(), "note");
            assertCell(rows.get(i), "ci_low", results.get(i).interval().low(), "note");
            assertCount(rows.get(i), "n", results.get(i).n());
            assertCount(rows.get(i), "models_scored", results.get(i).scored());
            assertCount(rows.get(i), "models_filled", results.get(i).filledModels());
        }
    }

    @Test
    void sumsUpAreasSoThatLevelsAndVerdictsAddUp() throws Exception {
        Analysis analysis = analysis(7);
        ResultFolder out = written(analysis);
        for (GroupAnalysis group : analysis.groups()) {
            List<CSVRecord> rows = out.rows("areas", Map.of("group", group.name()));
            assertThat(rows.stream().map(row -> row.get("area")))
                    .containsExactly("machine ethics", "truthfulness", "", "");
            assertThat(rows.stream().map(row -> row.get("scope"))).containsExactly("area", "area", "area", "all");
            CSVRecord all = rows.get(3);
            assertCount(all, "benchmarks", 4);
            for (Level level : Level.values()) {
                assertCount(
                        all,
                        "level_" + (level == Level.NONE ? "none" : level.word()),
                        count(group, each -> each.level() == level));
            }
            for (Verdict verdict : Verdict.values()) {
                assertCount(
                        all,
                        "verdict_"
                                + (verdict == Verdict.NONE
                                        ? "none"
                                        : verdict.word().replace(' ', '_')),
                        count(group, each -> each.verdict() == verdict));
            }
        }
    }

    private static long count(GroupAnalysis group, Predicate<BenchmarkCorrelation> which) {
        return group.correlations().stream()
                .filter(BenchmarkCorrelation::isPrimary)
                .filter(which)
                .count();
    }

    @Test
    void writesNoFileWithoutRowsAndSaysWhatWasNotComputed() throws Exception {
        ResultFolder out = ResultFolder.write(analysis(1), Studies.none(), folder.resolve("out"));
        assertThat(out.tables())
                .containsExactly("capabilities_matrix", "components", "correlations", "loadings", "scores");
        assertThat(out.rows("correlations"))
                .allSatisfy(row -> assertThat(row.get("detail_note")).contains("only the correlations were computed"));
        assertThat(written(analysis(1)).tables())
                .doesNotContain("differences", "pairs", "pairs_summary", "subdomains", "subdomain_scores");
    }

    @Test
    void keepsOnlyFamiliesOfMoreResidualsThanCanBeListed() throws Exception {
        int models = 26_000;
        Random random = new Random(8);
        ScoreTable table = RandomTables.with(
                RandomTables.random(8, models, 3, 5, 0),
                RandomTables.family(
                        random.ints(models, 0, 3).mapToObj(i -> "family " + i).toArray(String[]::new)));
        Analysis analysis = Samples.analysis(table, AnalysisOptions.defaults());
        Studies unasked = StudiesOf.compute(analysis, StudyChoices.none(), List.of(), List.of(), PROGRESS);
        assertThat(unasked.groups()).isEmpty();
        assertThat(unasked.notes()).anySatisfy(note -> assertThat(note).contains("more than 200000 scores"));

        List<String> capabilities = table.benchmarks(Role.CAPABILITIES).stream()
                .map(Benchmark::column)
                .toList();
        Studies asked = StudiesOf.compute(
                analysis, StudyChoices.none(), List.of(), List.of(new Subdomain("everything", capabilities)), PROGRESS);
        ResultFolder out = ResultFolder.write(analysis, asked, folder.resolve("out"));
        assertThat(out.rows("residuals")).hasSize(8).allSatisfy(row -> {
            assertThat(row.get("residual")).isEmpty();
            assertThat(row.get("note")).contains("more than 200,000");
        });
        assertThat(out.rows("families")).hasSize(24);
        assertThat(out.rows("sensitivity", Map.of("left_out_kind", "model")))
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.get("note")).contains("not offered above 1000"));
    }

    @Test
    void writesTheReferenceTableAsTheAnalysisSeesIt() throws Exception {
        ScoreTable table = ReferenceTable.read(PROGRESS);
        Analysis analysis = Samples.analysis(table, AnalysisOptions.defaults());
        ResultFolder out = written(analysis);
        for (GroupAnalysis group : analysis.groups()) {
            List<BenchmarkCorrelation> correlations = group.correlations();
            List<CSVRecord> rows = out.rows("correlations", Map.of("group", group.name()));
            assertThat(rows).hasSameSizeAs(correlations);
            for (int i = 0; i < rows.size(); i += 25) {
                BenchmarkCorrelation correlation = correlations.get(i);
                String column = correlation.benchmark().column();
                assertSensitivity(rows.get(i), SensitivityAnalysis.of(analysis, group, column, PROGRESS));
                assertResiduals(
                        out.rows("residuals", Map.of("group", group.name(), "benchmark", column)),
                        Residuals.of(table, group, correlation, AnalysisOptions.defaults(), PROGRESS),
                        correlation);
            }
            assertThat(rows)
                    .filteredOn(row -> row.get("role").equals("capabilities"))
                    .hasSize(table.benchmarks(Role.CAPABILITIES).size())
                    .allSatisfy(row -> assertThat(row.get("rho_without_itself")).isNotEmpty());
        }
    }

    @Test
    void putsEveryTableIntoTheJsonFileCellByCell() throws Exception {
        ResultFolder out = written(analysis(9));
        Map<?, ?> tables = (Map<?, ?>) out.json().get("tables");
        assertThat(tables.keySet().stream().map(Object::toString).sorted()).isEqualTo(out.tables());
        for (String table : out.tables()) {
            List<CSVRecord> rows = out.rows(table);
            List<?> objects = (List<?>) tables.get(table);
            assertThat(objects).as(table).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                Map<?, ?> object = (Map<?, ?>) objects.get(i);
                for (Map.Entry<String, String> cell : rows.get(i).toMap().entrySet()) {
                    Object value = object.get(cell.getKey());
                    if (value instanceof Double number) {
                        assertThat(Double.parseDouble(cell.getValue())).isEqualTo(number);
                    } else {
                        assertThat(value.equals("null") ? "" : value).isEqualTo(cell.getValue());
                    }
                }
            }
        }
    }
}
