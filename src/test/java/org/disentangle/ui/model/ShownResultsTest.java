package org.disentangle.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Work;
import org.disentangle.session.Results;
import org.disentangle.session.filter.FilterChoice;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.session.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown between a change and the end of the analysis that it needs; every job waits until it is told to run. */
class ShownResultsTest {
    private static final FilterChoice QWEN = FilterChoice.none().withTicked("family", Set.of("Qwen"));

    private final SteppedRunner runner = new SteppedRunner();
    private final Notices notices = new Notices();
    private final Workspace workspace = new Workspace(runner, new ReferenceReader(Plan.defaults()), notices);

    @BeforeEach
    void open() {
        workspace.openReference();
        runner.finish();
    }

    private Results shown() {
        return workspace.results().get().orElseThrow();
    }

    private Plan chosen() {
        return workspace.session().get().orElseThrow().plan();
    }

    private void filter(FilterChoice filter) {
        workspace.change("filter", plan -> plan.withFilter(plan.filter().withPassing(filter.toFilter())));
    }

    private void mode(FilterMode mode) {
        workspace.change("mode", plan -> plan.withFilter(plan.filter().withMode(mode)));
    }

    @Test
    void hidingPointsWaitsForNoAnalysis() {
        Results before = shown();
        filter(QWEN);
        assertThat(runner.waiting()).isEqualTo(1);
        assertThat(shown().visible())
                .isEqualTo(QWEN.toFilter().evaluate(before.document().table()));
        assertThat(shown().document().plan()).isEqualTo(chosen());
        assertThat(shown().shown()).isSameAs(before.all());
        assertThat(shown().refitted()).isEmpty();
        assertThat(workspace.comparing().get()).isTrue();
        assertThat(workspace.updating().get()).isFalse();
        runner.finish();
        assertThat(shown().refitted().orElseThrow().models()).isEqualTo(shown().visible());
        assertThat(workspace.comparing().get()).isFalse();
    }

    @Test
    void showingEveryModelAgainNeedsNoAnalysisInEitherMode() {
        for (FilterMode mode : FilterMode.values()) {
            mode(mode);
            filter(QWEN);
            runner.finish();
            filter(FilterChoice.none());
            assertThat(runner.waiting()).as(mode.toString()).isZero();
            assertThat(shown().isFiltered()).isFalse();
            assertThat(shown().shown()).isSameAs(shown().all());
        }
    }

    @Test
    void whatIsComputedAlreadyIsShownAtOnceWhereTheMeaningOfTheFilterChanges() {
        filter(QWEN);
        runner.finish();
        mode(FilterMode.REFIT);
        assertThat(runner.waiting()).isZero();
        assertThat(shown().shown().models()).isEqualTo(shown().visible());
        workspace.undo();
        assertThat(shown().shown()).isSameAs(shown().all());
    }

    @Test
    void numbersOfAnEarlierChoiceAreMarkedAndNotWrittenUntilTheNewOnesCome() {
        mode(FilterMode.REFIT);
        Results before = shown();
        filter(QWEN);
        assertThat(shown()).isSameAs(before);
        assertThat(workspace.updating().get()).isTrue();
        assertThat(workspace.whyNotWritten()).isPresent();
        runner.finish();
        assertThat(workspace.whyNotWritten()).isEmpty();
        assertThat(shown().shown().models())
                .isEqualTo(QWEN.toFilter().evaluate(before.document().table()));
    }

    @Test
    void cancellingAComparisonKeepsThePointsHiddenAndCancellingARefitReturns() {
        filter(QWEN);
        workspace.cancel();
        assertThat(chosen().filter().passing()).isEqualTo(QWEN.toFilter());
        assertThat(shown().visible().size()).isEqualTo(8 + 8);
        assertThat(shown().isComplete()).isFalse();
        assertThat(workspace.comparing().get()).isFalse();
        filter(FilterChoice.none());
        mode(FilterMode.REFIT);
        filter(QWEN);
        workspace.cancel();
        assertThat(chosen().filter().isEverything()).isTrue();
        assertThat(shown().document().plan()).isEqualTo(chosen());
        assertThat(workspace.updating().get()).isFalse();
    }

    @Test
    void aFileThatCannotBeOpenedLeavesARunningAnalysisAlone() {
        mode(FilterMode.REFIT);
        filter(QWEN);
        workspace.open(List.of(Path.of("broken.csv")), ImportOptions.literal());
        runner.finish();
        assertThat(notices.current().get().map(Notices.Notice::sentence))
                .contains("broken.csv: there is no such file; check its name and folder");
        assertThat(chosen().filter().passing()).isEqualTo(QWEN.toFilter());
        assertThat(shown().document().plan()).isEqualTo(chosen());
        assertThat(shown().shown().models()).isEqualTo(shown().visible());
    }

    @Test
    void aChangeWhileAnAnalysisRunsIsFollowedByNumbersOfTheLatestChoice() {
        workspace.change("threshold", plan -> plan.withAnalysis(plan.analysis().withThreshold(0.2)));
        filter(QWEN);
        assertThat(workspace.updating().get()).isTrue();
        runner.finish();
        assertThat(shown().document().plan()).isEqualTo(chosen());
        assertThat(shown().all().options().threshold()).isEqualTo(0.2);
        assertThat(shown().isComplete()).isTrue();
    }

    @Test
    void whatCanBeShownAtOnceIsPaintedBeforeAnythingIsAnalysed() {
        List<Duration> delays = new ArrayList<>();
        JobRunner recording = new JobRunner() {
            @Override
            public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
                delays.add(delay);
                return runner.start(title, delay, work, listener);
            }

            @Override
            public void close() {
                runner.close();
            }
        };
        Workspace observed = new Workspace(recording, new ReferenceReader(Plan.defaults()), notices);
        observed.openReference();
        runner.finish();
        delays.clear();
        observed.change("hide", plan -> plan.withFilter(plan.filter().withPassing(QWEN.toFilter())));
        assertThat(delays).singleElement().satisfies(delay -> assertThat(delay).isPositive());
        runner.finish();
        delays.clear();
        observed.change(
                "refit to others",
                plan -> plan.withFilter(plan.filter()
                        .withMode(FilterMode.REFIT)
                        .withPassing(FilterChoice.none()
                                .withTicked("family", Set.of("Qwen", "Yi"))
                                .toFilter())));
        assertThat(delays).containsExactly(Duration.ZERO);
    }
}
