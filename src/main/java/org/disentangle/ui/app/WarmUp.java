package org.disentangle.ui.app;

import java.time.Duration;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.source.ReferenceFiles;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Progress;
import org.disentangle.job.Work;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;

/**
 * Previews the reference table a few times, as if opening a file, while the status bar shows no work. The Java virtual
 * machine is slow at what it does for the first time; without this, the first file opened would have to wait for it.
 * Once a file is open there is nothing left to warm up.
 */
final class WarmUp {
    private static final int TIMES = 10;
    private static final Duration DELAY = Duration.ofSeconds(1);

    private final Workspace workspace;
    private final LatestOnly line;
    /** Ended when there is nothing left to warm up. */
    private final Subscriptions subscriptions = new Subscriptions();

    private final Work<?> look;
    private int left = TIMES;

    WarmUp(Workspace workspace, JobRunner runner, Work<?> look) {
        this.workspace = workspace;
        this.line = new LatestOnly(runner);
        this.look = look;
    }

    /** Starts warming up whenever the window is idle. */
    static void follow(Workspace workspace, JobRunner runner) {
        new WarmUp(workspace, runner, WarmUp::look).follow();
    }

    void follow() {
        subscriptions.follow(() -> goOn(DELAY), workspace.activity().busy(), workspace.results());
    }

    private void goOn(Duration delay) {
        line.cancel();
        boolean onlyTheReference = workspace
                .results()
                .get()
                .filter(results -> results.document().plan().input().isReference())
                .isPresent();
        if (left > 0 && onlyTheReference && !workspace.activity().busy().get()) {
            line.start("Getting ready", delay, look, new JobListener<Object>() {
                @Override
                public void succeeded(Object seen) {
                    left--;
                    if (left == 0) {
                        subscriptions.close();
                    }
                    goOn(Duration.ZERO);
                }

                @Override
                public void failed(Throwable cause) {
                    left = 0;
                }
            });
        }
    }

    private static Preview look(Progress progress) throws Exception {
        return TablePreview.of(ReferenceFiles.tables(), ImportOptions.literal(), progress);
    }
}
