package org.disentangle.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeWriterTest {
    @TempDir
    Path folder;

    @Test
    void writesAndReplacesAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("a ü 数.json");
        assertThat(SafeWriter.write(file, "first")).isEqualTo(file);
        SafeWriter.write(file, "second, ρ");
        assertThat(Files.readString(file)).isEqualTo("second, ρ");
        assertThat(names()).containsExactly("a ü 数.json");
    }

    @Test
    void givesANewFileTheUsualPermissionsAndKeepsThoseOfAnOldOne() throws IOException {
        assumePosix();
        Path usual = Files.writeString(folder.resolve("usual"), "made by the system");
        Path file = SafeWriter.write(folder.resolve("new"), "x");
        assertThat(permissions(file)).isEqualTo(permissions(usual));
        for (String kept : List.of("rw-------", "rw-rw-r--", "rwxr-xr-x", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(kept));
            SafeWriter.write(file, kept);
            assertThat(permissions(file)).isEqualTo(kept);
            assertThat(Files.readString(file)).isEqualTo(kept);
        }
    }

    @Test
    void followsLinksAndLeavesThemLinks() throws IOException {
        assumePosix();
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path target = Files.writeString(inner.resolve("target"), "old");
        Path second = Files.createSymbolicLink(inner.resolve("second"), Path.of("target"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("inner", "second"));
        SafeWriter.write(first, "new");
        assertThat(first).isSymbolicLink().hasContent("new");
        assertThat(second).isSymbolicLink();
        assertThat(target).isRegularFile().hasContent("new");

        Path toNothing = Files.createSymbolicLink(folder.resolve("toNothing"), inner.resolve("made"));
        SafeWriter.write(toNothing, "there now");
        assertThat(toNothing).isSymbolicLink();
        assertThat(inner.resolve("made")).hasContent("there now");

        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        assertRefused(circle, "its links form a loop");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesEverythingAsItWasWhenTheContentsFail(boolean there) throws IOException {
        Path file = folder.resolve("file");
        if (there) {
            Files.writeString(file, "precious");
        }
        assertThatThrownBy(() -> SafeWriter.write(file, stream -> {
                    stream.write("half".getBytes(StandardCharsets.UTF_8));
                    stream.flush();
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");
        assertThatThrownBy(() -> SafeWriter.write(file, stream -> {
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        assertThat(names()).isEqualTo(there ? List.of("file") : List.of());
        if (there) {
            assertThat(file).hasContent("precious");
        }
    }

    @Test
    void letsTheContentsCloseTheStream() throws IOException {
        Path file = SafeWriter.write(folder.resolve("file"), stream -> {
            try (stream) {
                stream.write('x');
            }
        });
        assertThat(file).hasContent("x");
    }

    @Test
    void refusesWhatIsNoFile() throws IOException, InterruptedException {
        assertRefused(folder, "it is a folder");
        assertThatThrownBy(() -> SafeWriter.check(folder.resolve("missing/file")))
                .isInstanceOf(NoSuchFileException.class)
                .satisfies(e -> assertThat(FileFailure.because((IOException) e)).contains("folder in its path"));
        assumePosix();
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertRefused(pipe, "it is a pipe or a device, not a file");
        assumeTrue(Files.exists(Path.of("/dev/null")));
        assertRefused(Path.of("/dev/null"), "it is a pipe or a device, not a file");
    }

    /** Where the shell sends it to a file, replacing that file would lose all that the shell is still to write to it. */
    @ParameterizedTest
    @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
    void refusesTheStreamsOfAProcess(String stream) {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
        assertRefused(Path.of(stream), "it is a pipe or a device, not a file");
    }

    @Test
    void canBeAskedBeforehandAndThenChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        SafeWriter.check(file);
        SafeWriter.check(folder.resolve("other"));
        assertThat(names()).containsExactly("file");
        assertThat(file).hasContent("precious");
    }

    @Test
    void doesNotReplaceAFileThatMayNotBeWrittenTo() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("file"), "precious");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "root may write to every file");
        assertThatThrownBy(() -> SafeWriter.write(file, "new")).isInstanceOf(FileSystemException.class);
        assertThat(file).hasContent("precious");
    }

    @Test
    void writesOverAFileWhoseFolderIsClosed() throws IOException {
        assumePosix();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = Files.writeString(closed.resolve("file"), "old and longer than the new");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            SafeWriter.write(file, "new");
            assertThat(file).hasContent("new");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> SafeWriter.write(file, "x")).isInstanceOfSatisfying(FileSystemException.class, e -> {
            assertThat(Optional.ofNullable(e.getReason())).hasValue(reason);
            assertThat(FileFailure.because(e)).isEqualTo(" (" + reason + ")");
        });
        assertThatThrownBy(() -> SafeWriter.check(file)).isInstanceOf(FileSystemException.class);
    }

    private void assumePosix() {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
