package org.disentangle.state.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disentangle.state.LogFiles;
import org.disentangle.state.RecentFiles;
import org.disentangle.state.StateFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentWorkTest {
    @TempDir
    private Path folder;

    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void putTheLogInTheFolder() {
        for (String property : List.of(StateFolder.PROPERTY, "java.io.tmpdir")) {
            before.put(property, System.getProperty(property, ""));
            System.setProperty(property, folder.toString());
        }
    }

    @AfterEach
    void putItBack() {
        before.forEach(System::setProperty);
    }

    private Path make(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "scores");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allOfItIsForgottenButForTheLookAndWhatIsOpen() throws IOException {
        Slots slots = new Slots(folder);
        Slot left = slots.take();
        left.write(new SlotNote("left", Instant.EPOCH, Optional.empty(), true), new byte[3]);
        left.leave();
        Slot open = slots.take();
        open.write(new SlotNote("in another window", Instant.EPOCH, Optional.empty(), true), new byte[3]);
        RecentFiles recent = new RecentFiles(folder);
        recent.add(List.of(make("scores.csv")));
        Path needed = make("pasted/pasted-2.txt");
        make("pasted/pasted-1.txt");
        make("tables/0123.csv");
        make("tables/0123.properties");
        make("commands/command-1.disentangle");
        make("disentangle.log");
        make("disentangle.log.1");
        make("recent.txt.damaged-1");
        make("settings.json");

        int undeleted = new RecentWork(folder, slots, recent).forget(Set.of(needed));

        assertThat(undeleted).isZero();
        assertThat(files())
                .containsExactly(
                        "documents/" + open.id() + ".lock",
                        "documents/" + open.id() + ".open",
                        "pasted/pasted-2.txt",
                        "scores.csv",
                        "settings.json");
        assertThat(recent.list()).isEmpty();
        assertThat(LogFiles.all()).contains(folder.resolve("disentangle.log"), folder.resolve("disentangle.log.1"));
    }
}
