package org.disentangle.ui.opening;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.preview.Preview;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Work;
import org.disentangle.state.FaultLog;

/** Reads the files of a preview again in the background; only the latest request counts. */
final class LookingAgain {
    private final LatestOnly looking;
    private final Consumer<Preview> found;
    private final Consumer<String> problem;
    private final BooleanProperty busy = new SimpleBooleanProperty(false);

    /**
     * Starts idle.
     *
     * @param found receives the new preview
     * @param problem receives a sentence saying why there is none
     */
    LookingAgain(JobRunner runner, Consumer<Preview> found, Consumer<String> problem) {
        this.looking = new LatestOnly(runner);
        this.found = found;
        this.problem = problem;
    }

    /** Whether the preview is older than the choices. */
    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** Forgets the preview being made, if any: its files are no longer the ones shown. */
    void cancel() {
        looking.cancel();
        busy.set(false);
    }

    /** Makes a new preview; the present one is outdated. */
    void anew(Work<Preview> work) {
        busy.set(true);
        look(work);
    }

    /** Makes a new preview; the present one remains valid. */
    void look(Work<Preview> work) {
        looking.start("Reading again", Duration.ZERO, work, new JobListener<Preview>() {
            @Override
            public void succeeded(Preview result) {
                busy.set(false);
                found.accept(result);
            }

            @Override
            public void failed(Throwable cause) {
                busy.set(false);
                problem.accept(
                        cause instanceof ImportException
                                ? String.valueOf(cause.getMessage())
                                : "This did not work because of an internal error; " + FaultLog.where(cause) + ".");
            }
        });
    }
}
