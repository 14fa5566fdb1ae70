package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.export.ResultFolder.assertCell;
import static org.disentangle.export.ResultFolder.assertCount;
import static org.disentangle.export.ResultFolder.assertNumber;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.MissingPolicy;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.pairs.BeforeAfter;
import org.disentangle.analysis.pairs.PairChange;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.resampling.CorrelationDifference;
import org.disentangle.analysis.resampling.RefinedAnalysis;
import org.disentangle.analysis.resampling.ResampledInterval;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.analysis.subdomains.SubdomainAnalysis;
import org.disentangle.job.Progress;
import org.disentangle.session.studies.Studies;
import org.disentangle.session.studies.StudiesOf;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.session.studies.StudyChoices.Comparison;
import org.disentangle.table.ModelPair;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables that are written only where they are asked for. */
class AskedStudyExportTest {
    private static final Progress PROGRESS = Progress.unwatched();
    private static final AnalysisOptions RESAMPLED = AnalysisOptions.defaults()
            .withInterval(interval -> interval.withResampling(Resampling.MODELS)
                    .withResamples(300)
                    .withSeed(7));
    private static final List<ModelPair> PAIRS = List.of(
            new ModelPair("model-0", "model-2", "tuning"),
            new ModelPair("model-4", "model-6", "tuning"),
            new ModelPair("model-10", "model-12", "steering"),
            new ModelPair("model-14", "nobody", "steering"),
            new ModelPair("model-1", "model-3", "steering"));
    private static final List<Subdomain> SUBDOMAINS = List.of(
            new Subdomain("knowledge", List.of("mmlu", "arc", "gaps")), new Subdomain("mathematics", List.of("gsm8k")));

    @TempDir
    Path folder;

    private ResultFolder written(
            Analysis analysis, List<Comparison> comparisons, List<ModelPair> pairs, List<Subdomain> subdomains)
            throws ExportException {
        StudyChoices choices = StudyChoices.none().withComparisons(comparisons);
        Studies studies = StudiesOf.compute(analysis, choices, pairs, subdomains, PROGRESS);
        return ResultFolder.write(analysis, studies, folder.resolve("out"));
    }

    @ParameterizedTest
    @CsvSource({
        "differences, 'first_group,first_benchmark,first_n,first_rho,second_group,second_benchmark,second_n,second_rho,"
                + "difference,ci_low,ci_high,ci_method,clear,resamples,degenerate_resamples,note,ci_low_error,ci_high_error,at_edge'",
        "pairs, 'group,benchmark,before,after,technique,before_x,after_x,before_score,after_score,change_x,change_score,"
                + "predicted,excess,ci_low,ci_high,ci_method,verdict,note,x_scale'",
        "pairs_summary, 'group,benchmark,technique,pairs,mean_change_x,mean_change_score,mean_excess,ci_low,ci_high,"
                + "ci_method,above,below,sign_p,verdict,trend_models,trend_slope,trend_intercept,trend_residual_sd,note,trend_model_names,x_scale'",
        "subdomains, 'group,subdomain,benchmark,n,rho,p_value,p_method,q_value,ci_low,ci_high,ci_method,level,verdict,note,log10_p,log10_q'",
        "subdomain_scores, 'group,subdomain,model,score,note'"
    })
    void writesTheColumnsThatOtherProgramsRelyOn(String table, String header) throws Exception {
        Analysis analysis = Samples.analysis(Samples.rich(1), RESAMPLED);
        ResultFolder out = written(analysis, List.of(new Comparison("truth", Optional.of("power"))), PAIRS, SUBDOMAINS);
        assertThat(out.header(table)).isEqualTo(header);
    }

    @Test
    void comparesTwoBenchmarksInEveryGroupAndOneBetweenGroups() throws Exception {
        Analysis analysis = Samples.analysis(Samples.rich(2), RESAMPLED);
        ResultFolder out = written(
                analysis,
                List.of(
                        new Comparison("truth", Optional.of("power")),
                        new Comparison("noise", Optional.empty()),
                        new Comparison("truth", Optional.of("constant")),
                        new Comparison("absent", Optional.of("truth"))),
                List.of(),
                List.of());
        List<CSVRecord> rows = out.rows("differences");
        assertThat(rows).hasSize(7);
        for (int g = 0; g < 2; g++) {
            GroupAnalysis group = analysis.groups().get(g);
            Bootstrap resamples =
                    Bootstrap.of(analysis.table(), group, RESAMPLED, PROGRESS).extendedTo(300, PROGRESS);
            assertDifference(rows.get(g), CorrelationDifference.within(group, resamples, "truth", "power", PROGRESS));
        }
        assertDifference(
                rows.get(2),
                CorrelationDifference.between(
                        analysis.table(),
                        analysis.groups().get(0),
                        "noise",
                        analysis.groups().get(1),
                        "noise",
                        RESAMPLED,
                        PROGRESS));
        assertThat(rows.get(3).get("difference")).isEmpty();
        assertThat(rows.get(3).get("note")).contains("the same");
        assertThat(rows.get(5).get("note")).contains("the group has no benchmark absent");
    }

    private static void assertDifference(CSVRecord row, CorrelationDifference expected) {
        assertThat(row.get("first_group")).isEqualTo(expected.first().group());
        assertThat(row.get("second_group")).isEqualTo(expected.second().group());
        assertThat(row.get("first_benchmark")).isEqualTo(expected.first().benchmark());
        assertThat(row.get("second_benchmark")).isEqualTo(expected.second().benchmark());
        assertCell(row, "first_rho", expected.first().rho(), "note");
        assertCell(row, "second_rho", expected.second().rho(), "note");
        assertCell(row, "difference", expected.difference(), "note");
        assertCell(row, "ci_low", expected.interval().interval().low(), "note");
        assertCell(row, "ci_high", expected.interval().interval().high(), "note");
        assertThat(row.get("clear")).isEqualTo(expected.isClear() ? "yes" : "no");
        assertCount(row, "resamples", expected.interval().resamples());
        assertCount(row, "degenerate_resamples", expected.interval().degenerate());
    }

    @Test
    void resamplesModelsForADifferenceAlsoWhereNothingIsResampledAndSaysSo() throws Exception {
        ScoreTable table = Samples.rich(3);
        Analysis analysis = Samples.analysis(table, AnalysisOptions.defaults().withGroupBy(Optional.empty()));
        ResultFolder out = written(
                analysis,
                List.of(new Comparison("truth", Optional.of("power")), new Comparison("noise", Optional.empty())),
                List.of(),
                List.of());
        assertThat(out.rows("differences")).singleElement().satisfies(row -> {
            assertCount(row, "resamples", 10_000);
            assertThat(row.get("ci_method")).startsWith("bootstrap_");
        });
        assertThat(field(out.json(), "method", "notes").toString())
                .contains("10,000 resamples of the models")
                .contains("“noise” alone is compared between groups, and there is only one");
    }

    @Test
    void saysHowManyResamplesIntervalsRestOn() throws Exception {
        Analysis analysis = Samples.analysis(Samples.rich(4), RESAMPLED);
        Map<String, Bootstrap> bootstraps = new HashMap<>();
        for (GroupAnalysis group : analysis.groups()) {
            bootstraps.put(
                    group.name(),
                    Bootstrap.of(analysis.table(), group, RESAMPLED, PROGRESS).extendedTo(300, PROGRESS));
        }
        Analysis refined = RefinedAnalysis.of(analysis, bootstraps);
        Studies studies = StudiesOf.compute(refined, StudyChoices.none(), List.of(), List.of(), bootstraps, PROGRESS);
        ResultFolder out = ResultFolder.write(refined, studies, folder.resolve("out"));
        for (GroupAnalysis group : refined.groups()) {
            for (BenchmarkCorrelation correlation : group.correlations()) {
                String column = correlation.benchmark().column();
                CSVRecord row = out.rows("correlations", Map.of("group", group.name(), "benchmark", column))
                        .get(0);
                ResampledInterval expected = bootstraps.get(group.name()).interval(column);
                assertCount(row, "resamples", expected.resamples());
                assertCount(row, "degenerate_resamples", expected.degenerate());
                if (correlation.rho().isPresent()) {
                    assertCell(row, "ci_low", expected.interval().low(), "note");
                }
            }
        }
        Map<?, ?> interval = (Map<?, ?>) field(out.json(), "method", "interval");
        assertThat(interval.get("resampling")).isEqualTo("models");
        assertThat(interval.get("resamples")).isEqualTo(300.0);
        assertThat(interval.get("seed")).isEqualTo(7.0);
        assertThat(interval.get("fixed_score")).isEqualTo(false);
    }

    @Test
    void listsPairsAndSumsThemUp() throws Exception {
        Analysis analysis = Samples.analysis(Samples.rich(5), AnalysisOptions.defaults());
        ResultFolder out = written(analysis, List.of(), PAIRS, List.of());
        for (GroupAnalysis group : analysis.groups()) {
            for (BenchmarkCorrelation correlation : group.correlations()) {
                String column = correlation.benchmark().column();
                Map<String, String> where = Map.of("group", group.name(), "benchmark", column);
                BeforeAfter expected = BeforeAfter.of(analysis.table(), group, column, PAIRS, 0.95, PROGRESS);
                List<CSVRecord> rows = out.rows("pairs", where);
                assertThat(rows).hasSameSizeAs(PAIRS);
                for (int i = 0; i < rows.size(); i++) {
                    PairChange change = expected.changes().get(i);
                    assertThat(rows.get(i).get("after")).isEqualTo(PAIRS.get(i).after());
                    assertCell(rows.get(i), "change_x", change.changeOfX(), "note");
                    assertCell(rows.get(i), "change_score", change.changeOfScore(), "note");
                    assertCell(rows.get(i), "predicted", change.predicted(), "note");
                    assertCell(rows.get(i), "excess", change.excess().estimate(), "note");
                    assertCell(rows.get(i), "ci_low", change.excess().interval().low(), "note");
                    assertThat(rows.get(i).get("verdict"))
                            .isEqualTo(change.excess().verdict().word());
                }
                List<CSVRecord> summaries = out.rows("pairs_summary", where);
                assertThat(summaries.stream().map(row -> row.get("technique")))
                        .containsExactly("", "tuning", "steering");
                assertCell(
                        summaries.get(0),
                        "mean_excess",
                        expected.overall().meanExcess().estimate(),
                        "note");
                assertCell(
                        summaries.get(0), "sign_p", expected.overall().signs().p(), "note");
                assertCell(
                        summaries.get(1),
                        "mean_excess",
                        expected.techniques().get(0).meanExcess().estimate(),
                        "note");
                assertCell(summaries.get(0), "trend_slope", expected.trend().slope(), "note");
                assertCount(
                        summaries.get(0),
                        "trend_models",
                        expected.trend().models().size());
            }
        }
    }

    @Test
    void comparesPairsThatSpanGroupsOverAllModels() throws Exception {
        Analysis analysis = Samples.analysis(Samples.rich(5), AnalysisOptions.defaults());
        List<ModelPair> across = List.of(
                new ModelPair("model-0", "model-1", ""),
                new ModelPair("model-4", "model-5", ""),
                new ModelPair("model-6", "model-10", ""));
        ResultFolder out = written(analysis, List.of(), across, List.of());
        Analysis all =
                Samples.analysis(Samples.rich(5), AnalysisOptions.defaults().withGroupBy(Optional.empty()));
        BeforeAfter expected = BeforeAfter.of(all.table(), all.groups().get(0), "truth", across, 0.95, PROGRESS);
        Map<String, String> where = Map.of("group", "all", "benchmark", "truth");
        assertThat(out.rows("pairs", Map.of("group", "base"))).isEmpty();
        List<CSVRecord> rows = out.rows("pairs", where);
        assertThat(rows).hasSize(3);
        for (int i = 0; i < rows.size(); i++) {
            assertNumber(
                    rows.get(i),
                    "excess",
                    expected.changes().get(i).excess().estimate().value());
        }
        CSVRecord summary = out.rows("pairs_summary", where).get(0);
        assertThat(summary.get("note")).contains("The pairs span groups (base and chat)");
        assertThat(List.of(summary.get("trend_model_names").split("; ")))
                .hasSize(expected.trend().models().size())
                .contains("model-0", "model-7")
                .doesNotContain("model-1", "model-5", "model-10");
        assertThat(field(out.json(), "method", "notes").toString()).contains("all models were analysed as one group");
    }

    @Test
    void listsSubdomainsWithScoresAndCorrelations() throws Exception {
        Analysis analysis = Samples.analysis(Samples.rich(6), AnalysisOptions.defaults());
        ResultFolder out = written(analysis, List.of(), List.of(), SUBDOMAINS);
        for (GroupAnalysis group : analysis.groups()) {
            for (SubdomainAnalysis expected : SubdomainAnalysis.of(analysis, group, SUBDOMAINS, PROGRESS)) {
                Map<String, String> where = Map.of(
                        "group", group.name(), "subdomain", expected.subdomain().name());
                List<CSVRecord> rows = out.rows("subdomains", where);
                assertThat(rows).hasSameSizeAs(expected.correlations());
                for (int i = 0; i < rows.size(); i++) {
                    BenchmarkCorrelation correlation = expected.correlations().get(i);
                    assertThat(rows.get(i).get("benchmark"))
                            .isEqualTo(correlation.benchmark().column());
                    assertCell(rows.get(i), "rho", correlation.rho(), "note");
                    assertCell(rows.get(i), "p_value", correlation.pValue(), "note");
                    assertCell(rows.get(i), "q_value", correlation.qValue(), "note");
                    assertCell(rows.get(i), "ci_high", correlation.interval().high(), "note");
                }
                List<CSVRecord> scores = out.rows("subdomain_scores", where);
                assertThat(scores).hasSize(group.models().size());
                for (int i = 0; i < scores.size(); i++) {
                    double score = expected.scores().get(group.models().row(i));
                    if (Double.isNaN(score)) {
                        assertThat(scores.get(i).get("score")).isEmpty();
                        assertThat(scores.get(i).get("note")).isEqualTo("lacks gaps");
                    } else {
                        assertNumber(scores.get(i), "score", score);
                    }
                }
            }
        }
        assertThat(field(out.json(), "method", "subdomains").toString())
                .isEqualTo("[{name=knowledge, benchmarks=[mmlu, arc, gaps]}, {name=mathematics, benchmarks=[gsm8k]}]");
    }

    @Test
    void marksModelsWhoseScoresWereFilledIn() throws Exception {
        Analysis analysis =
                Samples.analysis(Samples.rich(7), AnalysisOptions.defaults().withMissing(MissingPolicy.IMPUTE));
        ResultFolder out = written(analysis, List.of(), List.of(), List.of());
        assertThat(out.rows("scores"))
                .filteredOn(row -> !row.get("filled").isEmpty())
                .allSatisfy(row -> {
                    assertThat(row.get("filled")).isEqualTo("gaps");
                    assertThat(row.get("score")).isNotEmpty();
                })
                .extracting(row -> row.get("model"))
                .containsExactlyInAnyOrder("model-3", "model-8", "model-9");
        assertThat(field(out.json(), "method", "missing_policy")).isEqualTo("impute");
        assertThat(out.json().get("groups").toString()).contains("models_filled=[{model=model-8, filled=[gaps]}]");
    }

    private static Object field(Map<?, ?> json, String object, String field) {
        Object value = ((Map<?, ?>) json.get(object)).get(field);
        assertThat(value).as(object + "." + field).isNotNull();
        return value;
    }
}
