package org.disentangle.state;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files opened most recently: {@code recent.txt}, one line for each set of files opened together, separated by
 * tabs.
 */
public final class RecentFiles {
    private static final Logger LOG = System.getLogger(RecentFiles.class.getName());
    private static final int MOST = 10;

    private final Path file;
    private List<List<Path>> recent = List.of();
    private Optional<String> damage = Optional.empty();

    /** Reads the list; a damaged one is set aside. */
    public RecentFiles(Path stateFolder) {
        this.file = stateFolder.resolve("recent.txt");
        read();
    }

    /** A sentence about a damaged list that was set aside; empty if there was none. */
    public Optional<String> damage() {
        return damage;
    }

    /** The recent files, most recent first, without those that no longer exist. */
    public synchronized List<List<Path>> list() {
        return recent.stream()
                .filter(files -> files.stream().allMatch(Files::exists))
                .toList();
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            recent = SmallFile.text(file)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Stream.of(line.split("\t")).map(Path::of).toList())
                    .toList();
        } catch (IOException | IllegalArgumentException unreadable) {
            damage = Optional.of(SetAside.damaged(file, "The list of recent files", "it starts empty", unreadable));
        }
    }

    /** Puts files at the top of the list. A failure to save it is only logged. */
    public synchronized void add(List<Path> files) {
        List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
        boolean writable = absolute.stream().noneMatch(path -> path.toString().matches("(?s).*[\t\n\r].*"));
        if (!writable) {
            return;
        }
        List<List<Path>> all = new ArrayList<>();
        all.add(absolute);
        recent.stream()
                .filter(before -> !before.equals(absolute))
                .limit(MOST - 1L)
                .forEach(all::add);
        recent = List.copyOf(all);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SafeWriter.write(file, text());
        } catch (IOException unwritable) {
            LOG.log(Logger.Level.WARNING, "the list of recent files cannot be kept", unwritable);
        }
    }

    private String text() {
        return recent.stream()
                .map(each -> String.join("\t", each.stream().map(Path::toString).toList()) + "\n")
                .collect(Collectors.joining());
    }

    /** Empties the list. */
    public synchronized void forget() {
        recent = List.of();
    }
}
