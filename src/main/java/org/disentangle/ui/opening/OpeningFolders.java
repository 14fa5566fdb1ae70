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
import org.disentangle.importing.options.Reading;
import org.disentangle.importing.preview.ChosenColumns;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.session.OpenedTables;
import org.disentangle.state.Privacy;
import org.disentangle.state.PrivateFolder;
import org.disentangle.state.RecentFiles;
import org.disentangle.state.SafeWriter;
import org.disentangle.state.slot.Slots;

/** Where tables that were pasted are kept, which files were opened last, and what was chosen for them. */
public final class OpeningFolders {
    private static final int MOST_PASTED = 20;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Path pasted;
    private final OpenedTables opened;
    private final RecentFiles recent;
    private final Slots slots;
    private final Privacy privacy;
    private final PrivateFolder temporary;

    /** In a folder where everything may be kept. */
    public OpeningFolders(Path stateFolder) {
        this(
                stateFolder,
                new RecentFiles(stateFolder),
                new Slots(stateFolder),
                new Privacy(false),
                new PrivateFolder());
    }

    /**
     * Keeps them.
     *
     * @param recent which files were opened last
     * @param privacy whether nothing may be kept
     * @param temporary where a pasted table is then
     */
    public OpeningFolders(Path stateFolder, RecentFiles recent, Slots slots, Privacy privacy, PrivateFolder temporary) {
        this.pasted = stateFolder.resolve("pasted");
        this.opened = new OpenedTables(stateFolder);
        this.recent = recent;
        this.slots = slots;
        this.privacy = privacy;
        this.temporary = temporary;
    }

    /** What was chosen for tables opened before. */
    OpenedTables opened() {
        return opened;
    }

    /** Remembers what was chosen for a table, so that the next like it proposes it; not in a private window. */
    void remember(List<PreviewColumn> knownBy, ChosenColumns chosen, Reading reading, List<String> accepted) {
        if (!privacy.isOn()) {
            opened.remember(knownBy, chosen, reading, accepted);
        }
    }

    /** Puts files at the top of those that were opened last; not in a private window. */
    void addRecent(List<Path> files) {
        if (!privacy.isOn()) {
            recent.add(files);
        }
    }

    /** Which files were opened last. */
    RecentFiles recent() {
        return recent;
    }

    /**
     * Keeps pasted text as a file; of older ones only the last are kept, and those that a kept document is made of.
     *
     * @throws ImportException if it cannot be written
     */
    Path keep(String text) throws ImportException {
        Path file = pasted.resolve("pasted-" + LocalDateTime.now().format(STAMP) + ".txt");
        try {
            if (privacy.isOn()) {
                return temporary.keep(String.valueOf(file.getFileName()), text);
            }
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
            if (!slots.anyHolds(String.valueOf(old.getFileName()))) {
                Files.deleteIfExists(old);
            }
        }
    }
}
