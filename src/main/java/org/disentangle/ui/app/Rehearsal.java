package org.disentangle.ui.app;

import java.time.Duration;
import org.disentangle.importing.ImportOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.TablePreview;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Progress;
import org.disentangle.ui.common.Workspace;

/**
 * Looks at the reference table a few times as at a file to be opened, once nothing else is to be done. The Java machine is
 * slow at what it does for the first time; without this, the first file that is opened would have to wait for it.
 */
final class Rehearsal {
    private static final int TIMES = 10;
    private static final Duration DELAY = Duration.ofSeconds(1);

    private final Workspace workspace;
    private final LatestOnly line;
    private boolean over;

    Rehearsal(Workspace workspace, JobRunner runner) {
        this.workspace = workspace;
        this.line = new LatestOnly(runner);
        workspace.activity().busy().addListener((property, old, busy) -> follow());
        workspace.results().addListener((property, old, results) -> follow());
        follow();
    }

    private void follow() {
        if (workspace.activity().busy().get()) {
            line.cancel();
        } else if (!over && workspace.results().get().isPresent()) {
            line.start("Getting ready", DELAY, Rehearsal::look, new JobListener<Integer>() {
                @Override
                public void succeeded(Integer times) {
                    over = true;
                }

                @Override
                public void failed(Throwable cause) {
                    over = true;
                }
            });
        }
    }

    private static int look(Progress progress) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            TablePreview.of(ReferenceTable.tables(), ImportOptions.literal(), progress);
        }
        return TIMES;
    }
}
