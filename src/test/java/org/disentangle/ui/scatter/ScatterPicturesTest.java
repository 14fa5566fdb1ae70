package org.disentangle.ui.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Work;
import org.disentangle.session.filter.FilterChoice;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.OpenReference;
import org.disentangle.ui.model.SteppedRunner;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** How often a scatter is laid out and painted for a change; no window is shown. */
class ScatterPicturesTest {
    private static final FilterChoice QWEN = FilterChoice.none().withTicked("family", Set.of("Qwen"));

    private final SteppedRunner analysing = new SteppedRunner();
    private final SteppedRunner painting = new SteppedRunner();
    private final Workspace workspace = OpenReference.workspace(analysing);
    private int paintings;

    @BeforeAll
    static void begin() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Counts what is painted. */
    private final class Counting implements JobRunner {
        @Override
        public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
            paintings++;
            return painting.start(title, delay, work, listener);
        }

        @Override
        public void close() {
            painting.close();
        }
    }

    private FigurePane pane() {
        workspace.openReference();
        analysing.finish();
        FigurePane pane = new FigurePane(new Counting(), new Appearance(), new SimpleObjectProperty<>(true));
        new Scene(pane, 640, 480);
        pane.resize(640, 480);
        pane.request().bind(new ScatterViewModel(workspace).figure());
        painting.finish();
        paintings = 0;
        return pane;
    }

    private void filter(FilterChoice filter) {
        workspace.change("filter", plan -> plan.withFilter(plan.filter().withPassing(filter.toFilter())));
    }

    private static void assertExact(FigurePane pane) {
        FigurePane.Shown shown = pane.shown().get().orElseThrow();
        assertThat(shown.request()).isSameAs(pane.request().get().orElseThrow());
        assertThat(shown.figure()).isEqualTo(shown.request().make());
    }

    private interface Steps {
        void run();
    }

    private static void onWindow(Steps steps) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            steps.run();
            return true;
        });
    }

    @Test
    void hidingModelsPaintsOnceAlthoughTheirNumbersAreComputedMeanwhile() {
        onWindow(() -> {
            FigurePane pane = pane();
            filter(QWEN);
            assertThat(painting.waiting()).as("before anything is analysed").isEqualTo(1);
            analysing.step();
            assertThat(workspace.results().get().orElseThrow().isComplete()).isTrue();
            assertThat(paintings).as("while it is painted").isEqualTo(1);
            painting.finish();
            assertExact(pane);
            analysing.finish();
            assertThat(paintings).as("with the intervals of the visible ones").isEqualTo(1);
            assertExact(pane);

            filter(FilterChoice.none());
            analysing.finish();
            painting.finish();
            assertThat(paintings).as("all models again").isEqualTo(2);
            assertExact(pane);
            pane.close();
        });
    }

    @Test
    void whatLooksDifferentIsPainted() {
        onWindow(() -> {
            FigurePane pane = pane();
            filter(QWEN);
            analysing.finish();
            painting.finish();
            workspace.change("mode", plan -> plan.withFilter(plan.filter().withMode(FilterMode.REFIT)));
            analysing.finish();
            painting.finish();
            assertThat(paintings).as("with other numbers").isEqualTo(2);
            assertExact(pane);
            workspace.selection().step(1);
            painting.finish();
            assertThat(paintings).as("another benchmark").isEqualTo(3);
            assertExact(pane);
            pane.resize(500, 480);
            painting.finish();
            assertThat(paintings).as("another size").isEqualTo(4);
            pane.close();
        });
    }
}
