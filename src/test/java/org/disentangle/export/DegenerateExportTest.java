package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.RandomTables;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.subdomains.Subdomain;
import org.disentangle.job.Progress;
import org.disentangle.session.studies.Studies;
import org.disentangle.session.studies.StudiesOf;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.session.studies.StudyChoices.Comparison;
import org.disentangle.table.Attribute;
import org.disentangle.table.ModelPair;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that say little or nothing: empty cells and reasons in every file. */
class DegenerateExportTest {
    /** The number that each table is about, of which an empty cell has its reason in the note. */
    private static final Map<String, String> MAIN = Map.ofEntries(
            Map.entry("correlations", "rho"),
            Map.entry("residuals", "residual"),
            Map.entry("families", "shift"),
            Map.entry("windows", "rho"),
            Map.entry("sensitivity", "rho_min"),
            Map.entry("planning", "width"),
            Map.entry("differences", "difference"),
            Map.entry("pairs", "excess"),
            Map.entry("pairs_summary", "mean_excess"),
            Map.entry("subdomains", "rho"),
            Map.entry("subdomain_scores", "score"),
            Map.entry("missing_data", "rho"),
            Map.entry("scores", "score"));

    @TempDir
    Path folder;

    static Stream<Arguments> tables() {
        double nan = Double.NaN;
        return Stream.of(
                Arguments.of(
                        "two models",
                        table(RandomTables.family("A", "B"), new double[][] {{1, 2}, {3, 5}, {2, 1}, {4, 9}})),
                Arguments.of("constant columns", table(RandomTables.family("A", "A", "B", "B", "C"), new double[][] {
                    {1, 1, 1, 1, 1}, {2, 2, 2, 2, 2}, {3, 3, 3, 3, 3}, {4, 4, 4, 4, 4}
                })),
                Arguments.of("one family", table(RandomTables.family("A", "A", "A", "A", "A", "A"), new double[][] {
                    {1, 2, 3, 4, 5, 7}, {2, 1, 3, 5, 4, 9}, {3, 1, 2, 6, 4, 5}, {6, 5, 4, 3, 2, 1}
                })),
                Arguments.of("collinear", table(RandomTables.family("A", "B", "C", "A", "B"), new double[][] {
                    {1, 2, 3, 4, 5}, {2, 4, 6, 8, 10}, {3, 6, 9, 12, 15}, {10, 20, 30, 40, 50}
                })),
                Arguments.of("no scores in common", table(RandomTables.family("", "", "", ""), new double[][] {
                    {1, 2, nan, nan}, {nan, nan, 6, 8}, {3, nan, 9, nan}, {nan, 2, nan, 4}
                })),
                Arguments.of("infinite", table(RandomTables.family("A", "B", "C", "A", "B"), new double[][] {
                    {1, 2, 3, 4, 6},
                    {2, 1, 6, 5, 9},
                    {3, 6, 9, 1, 2},
                    {Double.POSITIVE_INFINITY, 20, 30, 1, 50}
                })),
                Arguments.of("huge", table(RandomTables.family("A", "B", "C", "A", "B"), new double[][] {
                    {1e308, -1e308, 3, 4, 6}, {2, 1, 6, 5, 9}, {3, 6, 9, 1, 2}, {1e308, -1e308, 1e308, 1, 50}
                })));
    }

    private static ScoreTable table(Attribute family, double[][] scores) {
        return RandomTables.table(
                List.of(family),
                RandomTables.capability("c0", scores[0]),
                RandomTables.capability("c1", scores[1]),
                RandomTables.capability("c2", scores[2]),
                RandomTables.safety("s0", scores[3]),
                RandomTables.safety("s1", scores[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void leavesCellsEmptyAndSaysWhy(String name, ScoreTable table) throws Exception {
        Analysis analysis = Samples.analysis(
                table, AnalysisOptions.defaults().withInterval(interval -> interval.withResamples(50)));
        StudyChoices choices = StudyChoices.none()
                .withComparisons(List.of(
                        new Comparison("s0", Optional.of("s1")),
                        new Comparison("c0", Optional.of("s0")),
                        new Comparison("s0", Optional.empty())));
        Studies studies = StudiesOf.compute(
                analysis,
                choices,
                List.of(new ModelPair("model 0", "model 1", ""), new ModelPair("model 1", "model 1", "")),
                List.of(new Subdomain("first", List.of("c0", "c1")), new Subdomain("last", List.of("c2"))),
                Progress.unwatched());
        ResultFolder out = ResultFolder.write(analysis, studies, folder.resolve("out"));
        for (String file : out.tables()) {
            String text = Files.readString(out.path().resolve(file + ".csv"));
            assertThat(text).as(file).doesNotContain("NaN").doesNotContain("Infinity");
            for (CSVRecord row : out.rows(file)) {
                String main = MAIN.getOrDefault(file, "");
                if (!main.isEmpty() && row.get(main).isEmpty()) {
                    assertThat(row.get("note")).as(file + ": " + row).isNotEmpty();
                }
            }
        }
        assertThat(Files.readString(out.path().resolve("analysis.json"))).doesNotContain("NaN");
        assertThat(out.tables())
                .containsAll(MAIN.keySet().stream()
                        .filter(each -> !each.equals("missing_data") && !each.equals("families"))
                        .toList());
    }
}
