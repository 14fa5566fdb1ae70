package org.disentangle.ui.model;

import java.util.function.Consumer;
import org.disentangle.job.JobListener;

/** Receives the outcome of a job and reports a failure in the window. */
public final class SaidInPlace<T> implements JobListener<T> {
    private final Workspace workspace;
    private final Consumer<? super T> receiver;

    public SaidInPlace(Workspace workspace, Consumer<? super T> receiver) {
        this.workspace = workspace;
        this.receiver = receiver;
    }

    @Override
    public void succeeded(T result) {
        receiver.accept(result);
    }

    @Override
    public void failed(Throwable cause) {
        workspace.fail(cause);
    }
}
