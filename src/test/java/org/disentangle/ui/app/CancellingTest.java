package org.disentangle.ui.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.disentangle.importing.source.Source;
import org.disentangle.session.opening.Opening;
import org.disentangle.ui.model.DocumentReader;
import org.junit.jupiter.api.Test;

class CancellingTest extends WindowFixture {
    @Override
    protected boolean isKept() {
        return false;
    }

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Any file has no end. */
    @Override
    DocumentReader reader() {
        return new ImmediateReader() {
            @Override
            public Opening opening() {
                return new Opening(file -> new EndlessSource());
            }
        };
    }

    /** Rows without end, of which the reader sees one at a time. */
    private final class EndlessSource implements Source {
        @Override
        public String name() {
            return "endless.csv";
        }

        @Override
        public long size() {
            return 1_000_000_000L;
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private long rows;

                @Override
                public int read() {
                    throw new UnsupportedOperationException("bytes are asked for in pieces");
                }

                @Override
                public int read(byte[] bytes, int from, int length) {
                    begun.countDown();
                    for (int i = 0; i < 10_000; i++) {
                        Thread.onSpinWait();
                    }
                    byte[] row = (rows++ == 0 ? "model,mmlu,mine\n" : "m" + rows + ",1,2\n").getBytes(UTF_8);
                    int given = Math.min(length, row.length);
                    System.arraycopy(row, 0, bytes, from, given);
                    return given;
                }

                @Override
                public void close() {
                    ended.countDown();
                }
            };
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
        await("the step to be named", () -> text("#progress-step").contains("Reading endless.csv"));
        assertThat(text("#progress-step"))
                .startsWith("Opening endless.csv: Reading endless.csv  ")
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
