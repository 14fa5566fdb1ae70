package org.disentangle.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.resampling.RefinedAnalysis;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.Document;
import org.disentangle.session.opening.Documents;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Benchmark;
import org.disentangle.table.Role;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The recipe of results says what their intervals rest on now, also while resamples are being drawn. */
class DrawnIntervalsTest {
    private static final Progress PROGRESS = Progress.unwatched();

    private static final int OTHERS = 8;
    /** With it some verdicts are at the edge of it, but of none the doubling goes on to its end. */
    private static final double THRESHOLD = 0.3;

    /** The models and the capabilities of the reference table, and a few of its other benchmarks. */
    private static ScoreTable table() throws ImportException {
        ScoreTable all = ReferenceTable.read(PROGRESS);
        List<Benchmark> few = Stream.concat(
                        all.benchmarks(Role.CAPABILITIES).stream(),
                        all.benchmarks(Role.SAFETY).stream().limit(OTHERS))
                .toList();
        return new ScoreTable(all.models(), all.attributes(), few, all.provenance());
    }

    private static Results results(Resampling resampling) throws ImportException {
        return results(resampling, table(), THRESHOLD);
    }

    private static Results results(Resampling resampling, ScoreTable table, double threshold) {
        Plan plan = Plan.defaults();
        Document document = Documents.of(
                plan.withAnalysis(
                        plan.analysis().withThreshold(threshold).withInterval(interval -> interval.withResampling(
                                        resampling)
                                .withResamples(1_500))),
                table);
        return ResultsOf.document(document, PROGRESS);
    }

    private static List<Interval> intervals(Analysis analysis) {
        return analysis.groups().stream()
                .map(GroupAnalysis::correlations)
                .flatMap(List::stream)
                .map(BenchmarkCorrelation::interval)
                .toList();
    }

    /** What the command line makes of a recipe. */
    private static List<Interval> repeated(Plan recipe, ScoreTable table) {
        Analysis immediate = Analyser.analyse(table, table.allModels(), recipe.analysis(), PROGRESS);
        return intervals(RefinedAnalysis.of(immediate, RefinedAnalysis.draw(immediate, PROGRESS)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Resampling.class,
            names = {"MODELS", "FAMILIES"})
    void theRecipeOfEachStepRepeatsItsIntervals(Resampling resampling) throws Exception {
        repeatEachStep(results(resampling), resampling == Resampling.MODELS);
    }

    /** With the usual threshold some of its verdicts stay at the edge until doubling has come to its end. */
    @Tag("sweep")
    @ParameterizedTest
    @EnumSource(
            value = Resampling.class,
            names = {"MODELS", "FAMILIES"})
    void theRecipeOfEachStepRepeatsTheIntervalsOfTheReferenceTable(Resampling resampling) throws Exception {
        double usual = Plan.defaults().analysis().threshold();
        repeatEachStep(results(resampling, ReferenceTable.read(PROGRESS), usual), false);
    }

    private static void repeatEachStep(Results begun, boolean doubles) throws Exception {
        ScoreTable table = begun.document().table();
        assertThat(begun.settled().analysis().interval().resampling()).isEqualTo(Resampling.NONE);
        assertThat(repeated(begun.settled(), table)).isEqualTo(intervals(begun.shown()));

        IntervalRefinement coarse = IntervalRefinement.of(begun).extendedTo(500, PROGRESS);
        Results step = coarse.results();
        assertThat(step.settled().analysis().interval().resamples()).isEqualTo(500);
        assertThat(repeated(step.settled(), table)).isEqualTo(intervals(step.shown()));
        assertThat(intervals(step.drawn())).isEqualTo(intervals(step.shown()));

        IntervalRefinement asked = coarse.step(PROGRESS);
        Results drawn = asked.results();
        assertThat(asked.next()).isEmpty();
        if (!asked.isFinished()) {
            assertThat(drawn.settled().analysis().interval().resamples()).isEqualTo(1_500);
            assertThat(repeated(drawn.settled(), table)).isEqualTo(intervals(drawn.shown()));
        }

        Results last = (asked.isFinished() ? asked : asked.step(PROGRESS)).results();
        assertThat(last.intervalsAreFinal()).isTrue();
        assertThat(last.settled()).isEqualTo(last.document().settled());
        if (doubles) {
            assertThat(intervals(last.shown()))
                    .anyMatch(interval -> interval.basis().resamples() > 2 * 1_500);
        }
        assertThat(repeated(last.settled(), table)).isEqualTo(intervals(last.shown()));
    }

    @Test
    void withoutResamplingTheRecipeIsThatOfTheDocument() throws Exception {
        Results results = results(Resampling.NONE);
        assertThat(results.settled()).isEqualTo(results.document().settled());
        assertThat(results.drawn()).isSameAs(results.shown());
    }
}
