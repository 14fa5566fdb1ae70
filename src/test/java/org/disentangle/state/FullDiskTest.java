package org.disentangle.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.disentangle.state.slot.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that may write no byte, as on a full disk. */
class FullDiskTest {
    @TempDir
    Path folder;

    /** What that process does. */
    static final class Attempts {
        private Attempts() {}

        /** Tries to take slots in a folder. */
        public static void main(String[] folder) {
            for (int i = 0; i < 3; i++) {
                try {
                    new Slots(Path.of(folder[0])).take();
                } catch (IOException noRoom) {
                    System.out.println("refused");
                }
            }
        }
    }

    @Test
    void slotsThatCannotBeMadeLeaveNoFile() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell that can limit the size of files");
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -f 0; exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Attempts.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said.lines()).containsExactly("refused", "refused", "refused");
        Optional<Path> documents;
        try (Stream<Path> made = Files.list(folder)) {
            documents = made.findFirst();
        }
        assertThat(documents).isPresent();
        assertThat(documents.get()).isEmptyDirectory();
    }
}
