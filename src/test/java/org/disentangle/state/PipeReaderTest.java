package org.disentangle.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipeReaderTest {
    @TempDir
    Path folder;

    private Path pipe;
    private final AtomicInteger silences = new AtomicInteger();

    @BeforeEach
    void makePipe() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
    }

    @Test
    void tellsAPipeFromAFile() throws IOException {
        assertThat(InputFile.isPipe(pipe)).isTrue();
        assertThat(InputFile.isPipe(Files.createSymbolicLink(folder.resolve("link"), pipe)))
                .isTrue();
        assertThat(InputFile.isPipe(Files.createFile(folder.resolve("file")))).isFalse();
        assertThat(InputFile.isPipe(folder)).isFalse();
        assertThat(InputFile.isPipe(folder.resolve("missing"))).isFalse();
        assertThat(InputFile.isPipe(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void givesUpOnAPipeThatNobodyWritesTo() {
        assertThatThrownBy(() -> PipeReader.read(pipe, Duration.ZERO, silences::incrementAndGet))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("nothing came through this pipe");
        assertThat(silences).hasValue(1);
    }

    /** More than a pipe holds, so that it is written while it is read. */
    @Test
    void readsToTheEndHoweverMuchComes() throws Exception {
        Process writer = new ProcessBuilder("sh", "-c", "yes scores | head -n 100000 > '" + pipe + "'").start();
        byte[] all = PipeReader.read(pipe, Duration.ofMinutes(1), silences::incrementAndGet);
        assertThat(writer.waitFor()).isZero();
        assertThat(new String(all, StandardCharsets.US_ASCII)).isEqualTo("scores\n".repeat(100000));
        assertThat(silences).hasValue(0);
    }

    /** Says so and goes on waiting; the writer writes only when that was said. */
    @Test
    void waitsForASlowWriterAndSaysSo() throws Exception {
        Process writer = new ProcessBuilder(
                        "sh", "-c", "exec 3> '" + pipe + "'; echo opened; read -r go; echo late >&3")
                .start();
        byte[] all = PipeReader.read(pipe, Duration.ofMillis(1), () -> {
            silences.incrementAndGet();
            try {
                assertThat(writer.getInputStream().read()).isEqualTo('o');
                writer.getOutputStream().write('\n');
                writer.getOutputStream().flush();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(new String(all, StandardCharsets.US_ASCII)).isEqualTo("late\n");
        assertThat(silences).hasValue(1);
        assertThat(writer.waitFor()).isZero();
    }
}
