package org.disentangle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disentangle.export.ResultFolder.assertNumber;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.scale.FrozenScales;
import org.disentangle.analysis.scale.ScaledModel;
import org.disentangle.analysis.scale.ScaledModels;
import org.disentangle.job.Progress;
import org.disentangle.session.studies.Studies;
import org.disentangle.session.studies.StudiesOf;
import org.disentangle.session.studies.StudyChoices;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of models on a scale that was saved before. */
class FrozenScaleExportTest {
    private static final Progress PROGRESS = Progress.unwatched();
    private static final AnalysisOptions OPTIONS = AnalysisOptions.defaults();
    private static final StudyChoices ON_SCALE = StudyChoices.none().withScale(Optional.of("scale.json"));

    @TempDir
    Path folder;

    private final FrozenScales scales = FrozenScales.of(Samples.analysis(Samples.rich(1), OPTIONS), "Reference")
            .orElseThrow();
    private final ScoreTable table = Samples.rich(2);

    private Analysis onScale(AnalysisOptions options) {
        return Analyser.analyse(table, table.allModels(), options, scales, PROGRESS);
    }

    private ResultFolder written(Analysis analysis) throws ExportException {
        Studies studies = StudiesOf.compute(analysis, ON_SCALE, List.of(), List.of(), PROGRESS)
                .onScale(scales);
        return ResultFolder.write(analysis, studies, folder.resolve("out"));
    }

    @Test
    void ranksModelsByTheScaleAndMarksWhatTheyLack() throws Exception {
        Analysis analysis = onScale(OPTIONS);
        ResultFolder out = written(analysis);
        Set<String> lacking = new HashSet<>();
        for (GroupAnalysis group : analysis.groups()) {
            ScaledModels expected = scales.score(table, group.name(), group.models());
            List<CSVRecord> rows = out.rows("scores", Map.of("group", group.name()));
            assertThat(rows).hasSameSizeAs(expected.models());
            for (ScaledModel model : expected.models()) {
                CSVRecord row = rows.stream()
                        .filter(each -> each.get("model").equals(table.model(model.row())))
                        .findFirst()
                        .orElseThrow();
                assertNumber(row, "score", model.score().value());
                assertNumber(row, "scale_coverage", model.coverage());
                assertThat(row.get("scale_lacks")).isEqualTo(String.join("; ", model.lacks()));
                assertThat(row.get("note")).isEmpty();
                if (!model.isComplete()) {
                    lacking.add(row.get("model"));
                }
            }
            assertThat(rows.stream().map(row -> row.get("rank")))
                    .startsWith("1", "2")
                    .doesNotContain("");
        }
        assertThat(lacking).containsExactlyInAnyOrder("model-3", "model-8", "model-9");
    }

    @Test
    void tellsInJsonWhereTheScaleComesFromAndThatNothingFailed() throws Exception {
        String json = written(onScale(OPTIONS)).json().toString();
        assertThat(json)
                .contains("given_score=No score was fitted to these models: they are scored on the frozen scale")
                .doesNotContain("no_score=")
                .contains("title=Reference, group=base, matrix=spearman")
                .contains("sources=[{name=scores.csv, sha256=" + "ab".repeat(32) + "}]");
    }

    @Test
    void doesNotLeaveOutWhatWouldNeedAFittedScore() throws Exception {
        ResultFolder out = written(onScale(OPTIONS));
        assertThat(out.rows("sensitivity")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("rho_min")).isEmpty();
            assertThat(row.get("note")).contains("scored on a frozen scale");
        });
        assertThat(out.tables()).doesNotContain("missing_data", "missing_costs", "loadings.csv");
        assertThat(out.rows("residuals")).isNotEmpty();
    }

    @Test
    void saysOfAScaleThatDoesNotFitThatThereIsNoScore() throws Exception {
        ScoreTable other =
                Samples.table(1).withInfo(old -> old.withInfo(old.info().withRole(Role.IGNORED)));
        Analysis analysis = Analyser.analyse(other, other.allModels(), OPTIONS, scales, PROGRESS);
        Studies studies = StudiesOf.compute(analysis, ON_SCALE, List.of(), List.of(), PROGRESS)
                .onScale(scales);
        ResultFolder out = ResultFolder.write(analysis, studies, folder.resolve("out"));
        assertThat(out.json().toString())
                .contains("no_score=No model is scored")
                .doesNotContain("given_score=");
        assertThat(out.rows("scores", Map.of("group", "base"))).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("score")).isEmpty();
            assertThat(row.get("note")).contains("the table has none of the");
        });
    }

    @Test
    void resamplesModelsWithTheirScoresHeld() {
        AnalysisOptions resampled = OPTIONS.withInterval(
                interval -> interval.withResampling(Resampling.MODELS).withResamples(400));
        AnalysisOptions held = resampled.withInterval(interval -> interval.withFixedScore(true));
        GroupAnalysis group = onScale(resampled).groups().get(0);
        Bootstrap bootstrap = Bootstrap.of(table, group, resampled, PROGRESS).extendedTo(400, PROGRESS);
        Bootstrap fixed = Bootstrap.of(table, group, held, PROGRESS).extendedTo(400, PROGRESS);
        assertThat(bootstrap.interval("truth").interval().isPresent()).isTrue();
        assertThat(bootstrap.interval("truth")).isEqualTo(fixed.interval("truth"));
    }
}
