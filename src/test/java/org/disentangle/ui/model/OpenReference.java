package org.disentangle.ui.model;

import org.disentangle.job.JobRunner;

/** A workspace without a window, for the reference table. */
public final class OpenReference {
    private OpenReference() {}

    public static Workspace workspace(JobRunner runner) {
        return new Workspace(runner, new TableReader(), new Notices());
    }
}
