package org.disentangle.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {
    @TempDir
    private Path parent;

    @Test
    void whatIsKeptThereIsGoneWithTheWindow() throws IOException {
        Path file;
        try (PrivateFolder folder = new PrivateFolder(parent)) {
            assertThat(parent).as("nothing is made before it is needed").isEmptyDirectory();
            file = folder.keep("pasted.txt", "model,a\n");
            assertThat(file).hasContent("model,a\n");
            new PrivateFolder(parent).clearLeft();
            assertThat(file).as("a living window keeps it").exists();
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void whatAKilledProcessHasLeftIsDeletedByTheNext() throws IOException {
        Path left = Files.createDirectory(parent.resolve("disentangle-private-123"));
        Files.writeString(left.resolve("pasted.txt"), "model,a\n");
        Files.writeString(left.resolve("in-use.lock"), "");
        Path other = Files.createDirectory(parent.resolve("another"));
        new PrivateFolder(parent).clearLeft();

        assertThat(left).doesNotExist();
        assertThat(other).exists();
    }
}
