package org.disentangle.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    @TempDir
    private Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "model,a\n");
    }

    @Test
    void theListOfEarlierVersionsIsRead() throws IOException {
        Path a = file("a.csv");
        Path b = file("b.csv");
        Files.writeString(
                folder.resolve("recent.txt"), b + "\t" + a + "\n" + a + "\n" + folder.resolve("gone.csv") + "\n");
        RecentFiles recent = new RecentFiles(folder);

        assertThat(recent.list()).containsExactly(List.of(b, a), List.of(a));
        recent.add(List.of(a));
        assertThat(new RecentFiles(folder).list()).containsExactly(List.of(a), List.of(b, a));
    }

    @Test
    void aDamagedListIsSetAsideWithASentence() throws IOException {
        Path list = folder.resolve("recent.txt");
        Files.write(list, new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        RecentFiles recent = new RecentFiles(folder);

        assertThat(recent.list()).isEmpty();
        assertThat(recent.damage().orElse(""))
                .isEqualTo(
                        "The list of recent files could not be read, so it starts empty; the damaged file was set aside"
                                + " as " + list + ".damaged-1.");
        assertThat(list).doesNotExist();
    }
}
