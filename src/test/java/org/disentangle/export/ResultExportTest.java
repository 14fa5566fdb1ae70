package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.analysis.score.CapabilitiesScore;
import org.disentangle.figure.layout.FigureSize;
import org.disentangle.job.Progress;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.json.RecipeException;
import org.disentangle.session.plan.FigureChoices;
import org.disentangle.session.plan.Plan;
import org.disentangle.session.plan.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultExportTest {
    private static final Plan RECIPE = Plan.defaults()
            .withInput(Sources.of(List.of("scores.csv")))
            .withFigures(new FigureChoices(List.of(), FigureSize.millimetres(100, 80), 300));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "correlations, 'group,benchmark,name,area,role,direction,x,n,rho,p_value,p_method,q_value,ci_low,ci_high,ci_method,"
                + "slope,slope_low,slope_high,compute_rho,compute_n,level,verdict,note,resamples,degenerate_resamples,"
                + "rho_without_itself,theil_sen,theil_sen_low,theil_sen_high,saturated,saturation_share,partial_rho,"
                + "partial_n,partial_p,rho_min_without_capability,rho_max_without_capability,moved_most_by_capability,"
                + "rho_min_without_model,rho_max_without_model,moved_most_by_model,rho_min_without_family,"
                + "rho_max_without_family,moved_most_by_family,rho_spearman_matrix,rho_pearson_matrix,rho_mean_z,"
                + "reliability,score_reliability,corrected_r,corrected_low,corrected_high,decision,models_for_decision,"
                + "detail_note,"
                + "ci_low_error,ci_high_error,at_edge,corrected_low_error,corrected_high_error,models_for_decision_if_independent,"
                + "design_effect,icc_x,icc_residual,"
                + "x_scale,slope_unit,log10_p,log10_q,log10_partial_p,threshold'",
        "scores, 'group,model,name,family,type,score,rank,note,filled,scale_lacks,scale_coverage'",
        "components, 'group,component,eigenvalue,explained'",
        "loadings, 'group,benchmark,loading,correlation'",
        "capabilities_matrix, 'group,benchmark_a,benchmark_b,correlation,n'"
    })
    void writesTheColumnsThatOtherProgramsRelyOn(String table, String header) throws Exception {
        Path out = folder.resolve("out");
        ResultExport.write(Samples.analysis(1), RECIPE, out, Progress.unwatched());
        String text = Files.readString(out.resolve(table + ".csv"));
        assertThat(text.lines().findFirst()).contains(header);
        assertThat(text).endsWith("\n").doesNotStartWith("\uFEFF");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void writesNumbersThatReadBackExactly(long seed) throws Exception {
        Path out = folder.resolve("out");
        Analysis analysis = Samples.analysis(seed);
        ResultExport.write(analysis, RECIPE, out, Progress.unwatched());
        List<CSVRecord> correlations = read(out.resolve("correlations.csv"));
        List<CSVRecord> loadings = read(out.resolve("loadings.csv"));
        List<CSVRecord> matrix = read(out.resolve("capabilities_matrix.csv"));
        List<CSVRecord> components = read(out.resolve("components.csv"));
        int c = 0;
        int l = 0;
        int m = 0;
        for (GroupAnalysis group : analysis.groups()) {
            for (BenchmarkCorrelation expected : group.correlations()) {
                assertRow(correlations.get(c++), group, expected, seed);
            }
            CapabilitiesScore score = group.score().orElseThrow();
            int b = score.benchmarks().size();
            for (int i = 0; i < b; i++) {
                assertThat(number(loadings.get(l), "loading"))
                        .isEqualTo(score.pca().loadings().get(i));
                assertThat(number(loadings.get(l), "correlation"))
                        .isEqualTo(score.pca().loadingCorrelations().get(i));
                assertThat(number(components.get(l), "eigenvalue"))
                        .isEqualTo(score.pca().eigenvalues().get(i));
                assertThat(components.get(l).get("component")).isEqualTo(Integer.toString(i + 1));
                l++;
                for (int j = 0; j < b; j++) {
                    assertThat(number(matrix.get(m++), "correlation"))
                            .isEqualTo(score.pca().correlation(i, j));
                }
            }
        }
        assertThat(correlations).hasSize(c);
        assertThat(loadings).hasSize(l);
        assertThat(components).hasSize(l);
        assertThat(matrix).hasSize(m);
    }

    private static void assertRow(CSVRecord row, GroupAnalysis group, BenchmarkCorrelation expected, long seed) {
        assertThat(row.get("group")).isEqualTo(group.name());
        assertThat(row.get("n")).isEqualTo(Integer.toString(expected.n()));
        Map<String, Estimate> estimates = Map.of(
                "rho", expected.rho(),
                "p_value", expected.pValue(),
                "q_value", expected.qValue(),
                "ci_low", expected.interval().low(),
                "ci_high", expected.interval().high(),
                "slope", expected.slope(),
                "slope_low", expected.slopeInterval().low(),
                "slope_high", expected.slopeInterval().high(),
                "compute_rho", expected.compute());
        estimates.forEach((column, estimate) -> {
            if (estimate.isPresent()) {
                assertThat(number(row, column)).as("seed %d, %s", seed, column).isEqualTo(estimate.value());
            } else {
                assertThat(row.get(column)).as("seed %d, %s", seed, column).isEmpty();
                assertThat(row.get("note")).contains(estimate.reason());
            }
        });
        assertThat(row.get("verdict")).isEqualTo(expected.verdict().word());
        assertThat(row.get("level")).isEqualTo(expected.level().word());
    }

    @Test
    void ranksModelsAndSaysWhyOthersHaveNoScore() throws Exception {
        Path out = folder.resolve("out");
        Analysis analysis = Samples.analysis(7);
        ResultExport.write(analysis, RECIPE, out, Progress.unwatched());
        List<CSVRecord> scores = read(out.resolve("scores.csv"));
        assertThat(scores).hasSize(analysis.table().modelCount());
        double previous = Double.POSITIVE_INFINITY;
        int rank = 0;
        for (CSVRecord row :
                scores.stream().filter(r -> r.get("group").equals("base")).toList()) {
            assertThat(row.get("rank")).isEqualTo(Integer.toString(++rank));
            assertThat(number(row, "score")).isLessThan(previous);
            previous = number(row, "score");
        }
        assertThat(scores)
                .filteredOn(row -> row.get("model").equals("model-3"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("score")).isEmpty();
                    assertThat(row.get("rank")).isEmpty();
                    assertThat(row.get("note")).isEqualTo("lacks arc");
                });
        assertThat(scores)
                .filteredOn(row -> row.get("model").equals("model-13"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("group")).isEmpty();
                    assertThat(row.get("note")).isEqualTo("no type, so in no group");
                });
    }

    @Test
    void sharesARankAmongModelsOfTheSameScore() {
        Analysis analysis = Samples.analysis(1);
        for (RankedModels.Entry entry : RankedModels.of(analysis.groups().get(0), analysis.table())) {
            long better = analysis.groups()
                    .get(0)
                    .models()
                    .rows()
                    .filter(row -> analysis.groups()
                                    .get(0)
                                    .score()
                                    .orElseThrow()
                                    .scores()
                                    .get(row)
                            > entry.score())
                    .count();
            if (entry.rank() > 0) {
                assertThat(entry.rank()).isEqualTo((int) better + 1);
            }
        }
    }

    @Test
    void saysHowManyCellsGotAnApostrophe() throws Exception {
        Path out = folder.resolve("out");
        ResultExport.Written written = ResultExport.write(Samples.analysis(1), RECIPE, out, Progress.unwatched());
        String all = Files.readString(out.resolve("correlations.csv")) + Files.readString(out.resolve("scores.csv"));
        assertThat(all).contains(",\"'=power.Σ\",").contains(",\"'+plus, Ünïcode\",");
        assertThat(written.guardedCells()).isEqualTo(all.split("\"'", -1).length - 1);
        assertThat(written.guardedCells()).isPositive();
    }

    @Test
    void writesEverythingInOneJsonFile() throws Exception {
        Path out = folder.resolve("out");
        Analysis analysis = Samples.analysis(3);
        ResultExport.write(analysis, RECIPE, out, Progress.unwatched());
        String json = Files.readString(out.resolve("analysis.json"));
        assertThat(json)
                .startsWith("{\n  \"format\": \"disentangle-analysis\",\n  \"version\": 1,\n  \"files\": [")
                .contains("\"version\": \"" + ProgramVersion.text() + "\"")
                .contains("\"sha256\": \"" + "ab".repeat(32) + "\"")
                .contains("A \\\"quoted\\\" remark.")
                .contains("\"=power.Σ\"")
                .contains("\"models_in_no_group\": [")
                .contains("\"direction\": \"lower\"");
        List<Double> rhos = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            boolean inTables = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                inTables |=
                        token == JsonToken.FIELD_NAME && parser.currentName().equals("tables");
                if (inTables && token == JsonToken.VALUE_NUMBER_FLOAT && "rho".equals(parser.currentName())) {
                    rhos.add(parser.getDoubleValue());
                }
            }
        }
        List<Double> expected = analysis.groups().stream()
                .flatMap(group -> group.correlations().stream())
                .map(BenchmarkCorrelation::rho)
                .filter(Estimate::isPresent)
                .map(Estimate::value)
                .toList();
        assertThat(rhos).isEqualTo(expected);
    }

    @Test
    void writesARecipeThatReadsBack() throws IOException, ExportException, RecipeException {
        Path out = folder.resolve("out");
        ResultExport.write(Samples.analysis(1), RECIPE, out, Progress.unwatched());
        assertThat(PlanJson.read(Files.readString(out.resolve("recipe.json"))).plan())
                .isEqualTo(RECIPE);
    }

    @Test
    void writesTheSameBytesTwice() throws Exception {
        ResultExport.write(Samples.analysis(5), RECIPE, folder.resolve("one"), Progress.unwatched());
        ResultExport.write(Samples.analysis(5), RECIPE, folder.resolve("two"), Progress.unwatched());
        assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("two")));
    }

    @Test
    void makesFoldersOnTheWay() throws Exception {
        Path out = folder.resolve("a/b/c");
        ResultExport.write(Samples.analysis(1), RECIPE, out, Progress.unwatched());
        assertThat(contents(out)).containsKey("analysis.json");
        assertThat(names(folder.resolve("a/b"))).containsExactly("c");
    }

    @Test
    void fillsAnEmptyFolderAndReplacesAnEarlierResultAsAWhole() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        ResultExport.write(Samples.analysis(1), RECIPE, out, Progress.unwatched());
        Map<String, String> first = contents(out);
        String marker = Files.readString(out.resolve("analysis.json"))
                .replace("\"files\": [\n", "\"files\": [\n    \"figures/old.pdf\",\n");
        Files.writeString(out.resolve("analysis.json"), marker);
        Files.createDirectory(out.resolve("figures"));
        Files.writeString(out.resolve("figures/old.pdf"), "old");
        Files.writeString(out.resolve(".DS_Store"), "desktop");
        Files.createDirectory(out.resolve(".disentangle-killed"));
        ResultExport.write(Samples.analysis(2), RECIPE, out, Progress.unwatched());
        Map<String, String> second = contents(out);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second.get("scores.csv")).isNotEqualTo(first.get("scores.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "correlations.csv", "figures/mine.pdf", "sub/deep/file"})
    void refusesAFolderWithSomethingElseAndTouchesNothing(String foreign) throws Exception {
        Path out = folder.resolve("out");
        Files.createDirectories(out.resolve(foreign).getParent());
        Files.writeString(out.resolve(foreign), "precious");
        Map<String, String> before = contents(folder);
        assertThatThrownBy(() -> ResultExport.write(Samples.analysis(1), RECIPE, out, Progress.unwatched()))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("holds " + foreign)
                .hasMessageContaining("Nothing was written");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void refusesAnEarlierResultThatHoldsSomethingElseToo() throws Exception {
        Path out = folder.resolve("out");
        ResultExport.write(Samples.analysis(1), RECIPE, out, Progress.unwatched());
        Files.writeString(out.resolve("thoughts.md"), "precious");
        Map<String, String> before = contents(folder);
        assertThatThrownBy(() -> ResultExport.claim(out))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("holds thoughts.md");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void refusesAFolderWhoseAnalysisJsonIsAnotherPrograms() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("analysis.json"), "{\"files\": [\"analysis.json\"], \"format\": \"x\"}");
        assertThatThrownBy(() -> ResultExport.claim(out)).isInstanceOf(ExportException.class);
        Files.writeString(out.resolve("analysis.json"), "not json");
        assertThatThrownBy(() -> ResultExport.claim(out)).isInstanceOf(ExportException.class);
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> ResultExport.claim(file))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("is a file, not a folder");
        assertThatThrownBy(() ->
                        ResultExport.write(Samples.analysis(1), RECIPE, file.resolve("below"), Progress.unwatched()))
                .isInstanceOf(ExportException.class);
        assertThat(names(folder)).containsExactly("file");
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws Exception {
        Path existing = folder.resolve("existing");
        ResultExport.write(Samples.analysis(1), RECIPE, existing, Progress.unwatched());
        Map<String, String> before = contents(folder);
        for (int checks = 0; checks < 6; checks++) {
            Progress progress = new CancelledAfter(checks);
            for (Path out : List.of(existing, folder.resolve("new/deep"))) {
                assertThatThrownBy(() -> ResultExport.write(Samples.analysis(2), RECIPE, out, progress))
                        .isInstanceOf(CancellationException.class);
                assertThat(contents(folder)).isEqualTo(before);
                assertThat(folder.resolve("new")).doesNotExist();
            }
        }
    }

    /** Cancelled when it has been asked so often. */
    private static final class CancelledAfter implements Progress {
        private int left;

        CancelledAfter(int checks) {
            left = checks;
        }

        @Override
        public void begin(String step, long units) {}

        @Override
        public void advance(long units) {
            check();
        }

        @Override
        public synchronized boolean isCancelled() {
            return left-- <= 0;
        }
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static List<CSVRecord> read(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
