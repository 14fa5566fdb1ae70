package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disentangle.job.DirectRunner;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Work;
import org.disentangle.ui.common.Notices;
import org.disentangle.ui.common.Workspace;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private final List<String> begun = new ArrayList<>();
    private final List<Object> ends = new ArrayList<>();

    /** Runs jobs at once and remembers what became of them. */
    private final class Watched implements JobRunner {
        @Override
        public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
            begun.add(title);
            return new DirectRunner().start(title, delay, work, new JobListener<T>() {
                @Override
                public void succeeded(T result) {
                    ends.add(result);
                    listener.succeeded(result);
                }

                @Override
                public void failed(Throwable cause) {
                    ends.add(cause);
                    listener.failed(cause);
                }
            });
        }

        @Override
        public void close() {}
    }

    @Test
    void looksAtTheReferenceTableOnceThereIsNothingElseToDo() {
        Workspace workspace = new Workspace(new DirectRunner(), new FileReader(), new Notices());
        new Rehearsal(workspace, new Watched());
        assertThat(begun).as("before anything is open").isEmpty();
        workspace.openReference();
        assertThat(workspace.results().get()).isNotEqualTo(Optional.empty());
        assertThat(begun).containsExactly("Getting ready");
        assertThat(ends).as("how often it looked").containsExactly(10);
        workspace.openReference();
        assertThat(begun).as("only once").hasSize(1);
    }
}
