package org.disentangle.ui.opening;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disentangle.importing.note.ImportException;
import org.disentangle.session.OpenedTables;
import org.disentangle.state.SafeWriter;
import org.disentangle.state.SmallFile;

/** Where tables that were pasted are kept, which files were opened last, and what was chosen for them. */
public final class OpeningFolders {
    private static final Logger LOG = System.getLogger(OpeningFolders.class.getName());
    private static final int MOST_RECENT = 10;
    private static final int MOST_PASTED = 20;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Path pasted;
    private final Path recentFile;
    private final OpenedTables opened;
    private volatile List<List<Path>> recent;

    public OpeningFolders(Path stateFolder) {
        this.pasted = stateFolder.resolve("pasted");
        this.recentFile = stateFolder.resolve("recent.txt");
        this.opened = new OpenedTables(stateFolder);
        this.recent = read();
    }

    /** What was chosen for tables opened before. */
    OpenedTables opened() {
        return opened;
    }

    /** What was opened last, the latest first; files that are gone are not in it. */
    List<List<Path>> recent() {
        return recent.stream()
                .filter(files -> files.stream().allMatch(Files::exists))
                .toList();
    }

    private List<List<Path>> read() {
        if (!Files.exists(recentFile)) {
            return List.of();
        }
        try {
            return SmallFile.text(recentFile)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Stream.of(line.split("\t")).map(Path::of).toList())
                    .toList();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Logger.Level.WARNING, "the list of recent files cannot be read", unreadable);
            return List.of();
        }
    }

    /** Puts files at the top of the list. */
    synchronized void addRecent(List<Path> files) {
        List<Path> absolute = files.stream().map(Path::toAbsolutePath).toList();
        boolean writable = absolute.stream().noneMatch(path -> path.toString().matches("(?s).*[\t\n\r].*"));
        if (!writable) {
            return;
        }
        List<List<Path>> all = new ArrayList<>();
        all.add(absolute);
        recent.stream()
                .filter(before -> !before.equals(absolute))
                .limit(MOST_RECENT - 1L)
                .forEach(all::add);
        recent = List.copyOf(all);
        try {
            Files.createDirectories(recentFile.toAbsolutePath().getParent());
            SafeWriter.write(
                    recentFile,
                    recent.stream()
                            .map(each -> String.join(
                                            "\t",
                                            each.stream().map(Path::toString).toList())
                                    + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException unwritable) {
            LOG.log(Logger.Level.WARNING, "the list of recent files cannot be kept", unwritable);
        }
    }

    /**
     * Keeps pasted text as a file; of older ones only the last are kept.
     *
     * @throws ImportException if it cannot be written
     */
    Path keep(String text) throws ImportException {
        Path file = pasted.resolve("pasted-" + LocalDateTime.now().format(STAMP) + ".txt");
        try {
            Files.createDirectories(pasted);
            forgetOld();
            return SafeWriter.write(file, text);
        } catch (IOException unwritable) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    "The pasted table cannot be kept in " + pasted + "; save it as a file and open that.",
                    unwritable);
        }
    }

    /** A sentence about a table; where it was pasted, without the place where the program keeps it. */
    String inWords(String sentence) {
        String file = pasted + pasted.getFileSystem().getSeparator();
        int end = sentence.startsWith(file) ? sentence.indexOf(": ", file.length()) : -1;
        return end < 0
                ? sentence
                : "The pasted text cannot be read as a table: "
                        + sentence.substring(end + 2).replace("the file ", "it ") + ".";
    }

    private void forgetOld() throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(pasted)) {
            files = list.sorted().toList();
        }
        for (Path old : files.subList(0, Math.max(0, files.size() - MOST_PASTED + 1))) {
            Files.deleteIfExists(old);
        }
    }
}
