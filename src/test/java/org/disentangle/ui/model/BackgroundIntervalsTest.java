package org.disentangle.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disentangle.analysis.Analyser;
import org.disentangle.analysis.Analysis;
import org.disentangle.analysis.GroupAnalysis;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Interval;
import org.disentangle.analysis.estimate.IntervalBasis;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.analysis.options.AnalysisOptions;
import org.disentangle.analysis.options.Resampling;
import org.disentangle.analysis.resampling.Bootstrap;
import org.disentangle.analysis.resampling.RefinedAnalysis;
import org.disentangle.job.Progress;
import org.disentangle.session.Results;
import org.disentangle.session.filter.ModelFilter;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.Filter;
import org.disentangle.table.ScoreTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackgroundIntervalsTest {
    /** Two MACHIAVELLI scores of the chat models, nearly all of which are the same. */
    private static final String INSTEAD = "; Fisher z for the 2 that cannot be resampled";

    private static final int WANTED = 2_500;

    private final SteppedRunner runner = new SteppedRunner();
    private final Notices notices = new Notices();
    private final Workspace workspace = new Workspace(runner, new ReferenceReader(starting()), notices);
    private final List<Results> published = new ArrayList<>();

    private static Plan starting() {
        Plan plan = Plan.starting();
        return plan.withAnalysis(plan.analysis()
                .withInterval(interval -> interval.withResamples(WANTED).withDoubling(false)));
    }

    @BeforeEach
    void open() {
        workspace.results().addListener((property, old, results) -> results.ifPresent(published::add));
        workspace.openReference();
        runner.step();
    }

    private Results shown() {
        return workspace.results().get().orElseThrow();
    }

    private String words() {
        return IntervalWords.of(
                shown(),
                shown().group("chat").orElseThrow(),
                workspace.intervals().state().get());
    }

    private void set(java.util.function.UnaryOperator<AnalysisOptions> change) {
        workspace.change("an option", plan -> plan.withAnalysis(change.apply(plan.analysis())));
    }

    private static Map<String, Interval> intervals(Analysis analysis) {
        return analysis.group("chat").orElseThrow().correlations().stream()
                .collect(Collectors.toMap(found -> found.benchmark().column(), found -> found.interval()
                        .on(IntervalBasis.PLAIN)));
    }

    /** As the command line does it: all resamples at once. */
    private static Analysis atOnce(Results results, Analysis like) {
        AnalysisOptions options = results.document().plan().analysis();
        ScoreTable table = results.document().table();
        Analysis plain = Analyser.analyse(table, like.models(), options, Progress.unwatched());
        Map<String, Bootstrap> bootstraps = plain.groups().stream()
                .collect(Collectors.toMap(
                        GroupAnalysis::name, group -> Bootstrap.of(table, group, options, Progress.unwatched())
                                .extendedTo(options.interval().resamples(), Progress.unwatched())
                                .settled(Progress.unwatched())));
        return RefinedAnalysis.of(plain, bootstraps);
    }

    @Test
    void immediateIntervalsStandUntilFinerOnesAreDrawnStepByStep() {
        assertThat(words()).isEqualTo("95 % Fisher z, bootstrap running");
        assertThat(workspace.activity().shown().get().map(Activity.Shown::title))
                .contains("Bootstrap intervals");
        runner.step();
        assertThat(words()).isEqualTo("95 % bootstrap (BCa), 500 of 2,500 resamples, more are being drawn" + INSTEAD);
        runner.step();
        assertThat(words()).isEqualTo("95 % bootstrap (BCa), 2,000 of 2,500 resamples, more are being drawn" + INSTEAD);
        runner.step();
        assertThat(words()).isEqualTo("95 % bootstrap (BCa), 2,500 resamples" + INSTEAD);
        assertThat(runner.waiting()).isZero();
        assertThat(workspace.activity().busy().get()).isFalse();
        assertThat(published.stream().map(Results::document).distinct()).hasSize(1);
    }

    @Test
    void theDigitsAreThoseOfDrawingAllAtOnce() {
        runner.finish();
        assertThat(shown().all()).isEqualTo(atOnce(shown(), shown().all()));
    }

    @Test
    void theVisibleModelsAreResampledToo() {
        runner.finish();
        Analysis before = shown().all();
        workspace.change(
                "refit the chat models of some families",
                plan -> plan.withFilter(ModelFilter.refitting(someFamilies())));
        runner.step();
        assertThat(shown().all()).isSameAs(before);
        assertThat(words()).isEqualTo("95 % Fisher z, bootstrap running");
        runner.finish();
        Analysis visible = shown().refitted().orElseThrow();
        assertThat(intervals(visible)).isEqualTo(intervals(atOnce(shown(), visible)));
        assertThat(shown().all()).isSameAs(before);
    }

    private Filter someFamilies() {
        return new Filter.NameContains("7b");
    }

    @Test
    void aNewChoiceStopsWhatWasBeingDrawn() {
        runner.step();
        set(options -> options.withCoefficient(org.disentangle.analysis.coefficient.Coefficient.PEARSON));
        assertThat(runner.waiting()).isEqualTo(1);
        runner.step();
        assertThat(words()).isEqualTo("95 % Fisher z, bootstrap running");
        int before = published.size();
        runner.finish();
        assertThat(published.subList(before, published.size()))
                .allMatch(results -> results.document()
                        == workspace.session().get().orElseThrow().document());
        assertThat(words()).isEqualTo("95 % bootstrap (BCa), 2,500 resamples" + INSTEAD);
    }

    @Test
    void cancellingKeepsTheIntervalsAndTheBootstrapCanBeBegunAgain() {
        runner.step();
        Results before = shown();
        workspace.cancel();
        assertThat(runner.waiting()).isZero();
        assertThat(shown()).isSameAs(before);
        assertThat(words()).isEqualTo("95 % bootstrap (BCa), 500 of 2,500 resamples, cancelled" + INSTEAD);
        assertThat(notices.current().get().orElseThrow().sentence()).startsWith("Resampling was cancelled");
        workspace.intervals().start();
        runner.finish();
        assertThat(shown().all()).isEqualTo(atOnce(shown(), shown().all()));
        assertThat(words()).isEqualTo("95 % bootstrap (BCa), 2,500 resamples" + INSTEAD);
    }

    @Test
    void anotherThresholdChangesVerdictsAtOnceAndNoInterval() {
        runner.finish();
        Map<String, Interval> before = intervals(shown().all());
        set(options -> options.withThreshold(0.7));
        runner.step();
        assertThat(runner.waiting()).isZero();
        assertThat(intervals(shown().all())).isEqualTo(before);
        assertThat(words()).isEqualTo("95 % bootstrap (BCa), 2,500 resamples" + INSTEAD);
        List<BenchmarkCorrelation> safety = shown().all().group("chat").orElseThrow().correlations().stream()
                .filter(BenchmarkCorrelation::isPrimary)
                .toList();
        assertThat(safety).isNotEmpty().allMatch(found -> found.verdict() == Verdict.of(found.interval(), 0.7));
        assertThat(shown().all()).isEqualTo(atOnce(shown(), shown().all()));
    }

    @Test
    void moreAreDrawnNearTheThresholdAndAnewNearAnotherOne() {
        set(options ->
                options.withInterval(interval -> interval.withFixedScore(true).withDoubling(true)));
        runner.finish();
        assertThat(words()).matches("95 % bootstrap \\(BCa\\) with the score held, 2,500 to [0-9,]+ resamples; .*");
        assertThat(shown().all()).isEqualTo(atOnce(shown(), shown().all()));
        set(options -> options.withThreshold(0.7));
        runner.finish();
        assertThat(shown().all()).isEqualTo(atOnce(shown(), shown().all()));
    }

    @Test
    void nothingIsDrawnWhereTheImmediateIntervalsAreWanted() {
        set(options -> options.withInterval(interval -> interval.withResampling(Resampling.NONE)));
        runner.step();
        assertThat(runner.waiting()).isZero();
        assertThat(words()).isEqualTo("95 % Fisher z");
        workspace.undo();
        runner.finish();
        assertThat(words()).isEqualTo("95 % bootstrap (BCa), 2,500 resamples" + INSTEAD);
    }

    @Test
    void longWorkWaitsUntilItIsAskedFor() {
        set(options -> options.withInterval(interval -> interval.withResamples(1_000_000)));
        runner.step();
        assertThat(runner.waiting()).isZero();
        assertThat(words()).isEqualTo("95 % Fisher z, bootstrap not started because it takes long");
        assertThat(workspace.intervals().state().get().canStart()).isTrue();
        workspace.intervals().start();
        assertThat(runner.waiting()).isEqualTo(1);
        runner.step();
        assertThat(words())
                .isEqualTo("95 % bootstrap (BCa), 500 of 1,000,000 resamples, more are being drawn" + INSTEAD);
    }

    @Test
    void fewFamiliesAreLeftOutInTurn() {
        set(options -> options.withInterval(interval -> interval.withResampling(Resampling.FAMILIES)));
        runner.finish();
        assertThat(words()).isEqualTo("95 % jackknife over families" + INSTEAD);
        assertThat(Optional.of(shown().shownIntervals().isFinal())).contains(true);
    }
}
