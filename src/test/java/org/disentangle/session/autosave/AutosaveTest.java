package org.disentangle.session.autosave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.disentangle.job.DirectRunner;
import org.disentangle.job.Job;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Work;
import org.disentangle.state.slot.KeptDocument;
import org.disentangle.state.slot.Slots;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final Waiting runner = new Waiting();
    private Slots slots;
    private Autosave autosave;

    @BeforeEach
    void begin() {
        slots = new Slots(folder);
        autosave = new Autosave(runner, slots, told::add);
    }

    /** Holds work back until its turn. */
    private static final class Waiting implements JobRunner {
        private final Deque<Runnable> line = new ArrayDeque<>();
        private final List<Duration> delays = new ArrayList<>();

        @Override
        public <T> Job start(String title, Duration delay, Work<T> work, JobListener<? super T> listener) {
            delays.add(delay);
            line.add(() -> new DirectRunner().start(title, delay, work, listener));
            return new DirectRunner().start("", progress -> "", new JobListener<String>() {
                @Override
                public void succeeded(String nothing) {}

                @Override
                public void failed(Throwable cause) {}
            });
        }

        void one() {
            line.remove().run();
        }

        void all() {
            while (!line.isEmpty()) {
                one();
            }
        }

        @Override
        public void close() {}
    }

    private static DocumentSnapshot work(String content) {
        return new DocumentSnapshot(
                "table.csv", NOON, Optional.empty(), true, () -> content.getBytes(StandardCharsets.UTF_8));
    }

    private String offered() throws IOException {
        Slots.Lost lost = slots.findLost();
        assertThat(lost.documents()).hasSize(1);
        return new String(lost.documents().get(0).slot().resume(), StandardCharsets.UTF_8);
    }

    private String left(KeptDocument document) throws IOException {
        return new String(slots.hold(document.id()).orElseThrow().resume(), StandardCharsets.UTF_8);
    }

    @Test
    void theFirstChangeIsWrittenSoonWithThoseThatFollowIt() throws IOException {
        autosave.changed(work("one"));
        autosave.changed(work("two"));
        autosave.changed(work("three"));

        assertThat(runner.delays).as("one writing for all").singleElement().satisfies(delay -> assertThat(delay)
                .isLessThan(Duration.ofMillis(900)));
        runner.all();
        autosave.close(Parting.OFFER);
        assertThat(offered()).isEqualTo("three");
    }

    @Test
    void aChangeThatComesWhileItWritesIsWrittenNext() throws IOException {
        autosave.changed(new DocumentSnapshot("t", NOON, Optional.empty(), true, () -> {
            autosave.changed(work("meanwhile"));
            return new byte[] {1};
        }));
        runner.one();

        assertThat(runner.line).hasSize(1);
        runner.one();
        autosave.close(Parting.OFFER);
        assertThat(offered()).isEqualTo("meanwhile");
    }

    @Test
    void whatIsNotYetWrittenIsWrittenAtTheEnd() throws IOException {
        autosave.changed(work("last"));
        autosave.close(Parting.OFFER);
        runner.all();

        assertThat(offered()).isEqualTo("last");
    }

    @Test
    void theDocumentThatIsLeftStaysWholeWhateverIsWrittenAfterwards() throws IOException {
        autosave.changed(work("left"));
        autosave.begin(Parting.LEAVE, () -> {});
        autosave.changed(work("new"));
        runner.all();
        autosave.close(Parting.OFFER);

        assertThat(slots.kept()).hasSize(1);
        assertThat(left(slots.kept().get(0))).isEqualTo("left");
        assertThat(offered()).isEqualTo("new");
    }

    @Test
    void aDocumentGoesOnInItsSlot() throws IOException {
        autosave.changed(work("before"));
        autosave.close(Parting.LEAVE);
        KeptDocument document = slots.kept().get(0);
        Autosave next = new Autosave(runner, slots, told::add);
        next.adopt(slots.hold(document.id()).orElseThrow());
        next.changed(work("after"));
        runner.all();
        next.close(Parting.LEAVE);

        assertThat(slots.kept()).extracting(KeptDocument::id).containsExactly(document.id());
        assertThat(left(document)).isEqualTo("after");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidOnceTriedAgainAndSaidToWorkAgain() throws IOException {
        Path documents = folder.resolve("documents");
        Files.writeString(documents, "a file where the folder should be");
        autosave.changed(work("one"));
        runner.one();
        autosave.changed(work("two"));
        runner.one();

        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("Your work cannot be autosaved")
                .contains("it stays open, and autosave tries again");
        Files.delete(documents);
        runner.one();
        assertThat(told).hasSize(2).last().isEqualTo("Your work is being autosaved again.");
        autosave.close(Parting.OFFER);
        assertThat(offered()).isEqualTo("two");
    }

    @Test
    void aPrivateWindowKeepsNothing() throws IOException {
        autosave.changed(work("before it was private"));
        runner.all();
        autosave.keep(false);
        autosave.changed(work("private"));
        runner.all();
        autosave.begin(Parting.LEAVE, () -> {});
        autosave.changed(work("private too"));
        runner.all();
        autosave.close(Parting.OFFER);

        assertThat(slots.kept()).isEmpty();
        assertThat(slots.findLost().documents()).isEmpty();
        assertThat(folder.resolve("documents")).isEmptyDirectory();
    }

    @Test
    void aForgottenDocumentIsKeptAgainWhenItChanges() throws IOException {
        autosave.changed(work("before"));
        runner.all();
        autosave.forget();
        runner.all();
        assertThat(folder.resolve("documents")).isEmptyDirectory();
        autosave.changed(work("after"));
        runner.all();
        autosave.close(Parting.OFFER);

        assertThat(offered()).isEqualTo("after");
    }
}
