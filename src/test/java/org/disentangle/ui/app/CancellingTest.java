package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.job.Progress;
import org.disentangle.session.Document;
import org.disentangle.ui.common.DocumentReader;
import org.junit.jupiter.api.Test;

class CancellingTest extends WindowFixture {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Reads the reference table; any file is work without end that counts. */
    @Override
    DocumentReader reader() {
        return new ImmediateReader() {
            @Override
            public Document read(List<Path> files, ImportOptions options, Progress progress) throws ImportException {
                return files.isEmpty() ? super.read(files, options, progress) : endless(progress);
            }
        };
    }

    private Document endless(Progress progress) {
        progress.begin("Reading rows", 1_000_000_000L);
        begun.countDown();
        try {
            while (true) {
                progress.advance(1);
                Thread.onSpinWait();
            }
        } finally {
            ended.countDown();
        }
    }

    @Test
    void cancellingStopsTheWorkAndKeepsWhatWasOpen() throws InterruptedException {
        settle();
        String before = text("#status");
        dialogs.tables = List.of(table("endless.csv", 20));
        clickOn("#open");
        await("the preview", this::isPreviewed);
        clickOn("#preview-open");
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        await(
                "the progress to be shown",
                () -> lookup("#cancel").query().getParent().isVisible());
        await("the step to be named", () -> text("#progress-step").contains("Reading rows"));
        assertThat(text("#progress-step"))
                .startsWith("Opening endless.csv: Reading rows  ")
                .endsWith(" %");
        assertThat(text("#status")).isEqualTo(before);
        clickOn("#cancel");
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        settle();
        assertThat(text("#notice")).isEqualTo("Opening endless.csv was cancelled.");
        assertThat(text("#status")).isEqualTo(before);
        assertThat(rankingSize()).isEqualTo(55);
    }
}
