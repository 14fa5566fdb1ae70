package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.disentangle.job.DirectRunner;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.ProgressSnapshot;
import org.disentangle.job.Work;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {
    private final Workspace workspace =
            new Workspace(new DirectRunner(), new WindowFixture.ImmediateReader(), new Notices());
    private final Held held = new Held();
    private int looks;

    @TempDir
    Path folder;

    /** Jobs that wait until they are told to run; a cancelled one never does. */
    private static final class Held implements JobRunner {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
            Runnable run = () -> new DirectRunner().start(title, delay, work, listener);
            waiting.add(run);
            return new Job() {
                @Override
                public void cancel() {
                    waiting.remove(run);
                }

                @Override
                public String title() {
                    return title;
                }

                @Override
                public boolean isFinished() {
                    return !waiting.contains(run);
                }

                @Override
                public ProgressSnapshot progress() {
                    return new ProgressSnapshot(title, 0, 0);
                }
            };
        }

        boolean runNext() {
            Runnable next = waiting.poll();
            if (next != null) {
                next.run();
            }
            return next != null;
        }

        @Override
        public void close() {}
    }

    private void warmUp(Work<?> look) {
        new WarmUp(workspace, held, look).follow();
    }

    private int lookOnce() {
        return ++looks;
    }

    @Test
    void looksSomeTimesWhileOnlyTheReferenceTableIsOpen() {
        warmUp(progress -> lookOnce());
        assertThat(held.waiting).as("before anything is open").isEmpty();
        workspace.openReference();
        while (held.runNext()) {
            assertThat(looks).isLessThanOrEqualTo(10);
        }
        assertThat(looks).isEqualTo(10);
        workspace.openReference();
        assertThat(held.waiting).as("only once").isEmpty();
    }

    @Test
    void stopsWhenAFileIsOpened() throws Exception {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, "model,mmlu,gsm8k,mine\na,1,2,3\nb,2,1,4\nc,3,3,1\n");
        warmUp(progress -> lookOnce());
        workspace.openReference();
        held.runNext();
        workspace.open(List.of(file), workspace.reader().defaults());
        assertThat(held.waiting).isEmpty();
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void endsWhereLookingFails() {
        warmUp(progress -> {
            lookOnce();
            throw new IOException("no such table");
        });
        workspace.openReference();
        held.runNext();
        assertThat(held.waiting).isEmpty();
        assertThat(looks).isEqualTo(1);
    }
}
