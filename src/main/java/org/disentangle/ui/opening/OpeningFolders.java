package org.disentangle.ui.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disentangle.importing.note.ImportException;
import org.disentangle.session.OpenedTables;
import org.disentangle.state.RecentFiles;
import org.disentangle.state.SafeWriter;

/** Where tables that were pasted are kept, which files were opened last, and what was chosen for them. */
public final class OpeningFolders {
    private static final int MOST_PASTED = 20;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Path pasted;
    private final OpenedTables opened;
    private final RecentFiles recent;

    public OpeningFolders(Path stateFolder) {
        this.pasted = stateFolder.resolve("pasted");
        this.opened = new OpenedTables(stateFolder);
        this.recent = new RecentFiles(stateFolder);
    }

    /** What was chosen for tables opened before. */
    OpenedTables opened() {
        return opened;
    }

    /** Which files were opened last. */
    RecentFiles recent() {
        return recent;
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
