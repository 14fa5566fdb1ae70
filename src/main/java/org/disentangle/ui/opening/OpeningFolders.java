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

/** Keeps pasted tables, the list of recent files, and the choices made for them. */
public final class OpeningFolders {
    private static final int MOST_PASTED = 20;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Path pasted;
    private final OpenedTables opened;
    private final RecentFiles recent;
    private final Slots slots;
    private final Privacy privacy;
    private final PrivateFolder temporary;

    /** Keeps everything in a folder. */
    public OpeningFolders(Path stateFolder) {
        this(
                stateFolder,
                new RecentFiles(stateFolder),
                new Slots(stateFolder),
                new Privacy(false),
                new PrivateFolder());
    }

    /**
     * Makes it.
     *
     * @param recent the list of recent files
     * @param privacy whether the window is private and keeps nothing
     * @param temporary the folder for pasted tables of a private window
     */
    public OpeningFolders(Path stateFolder, RecentFiles recent, Slots slots, Privacy privacy, PrivateFolder temporary) {
        this.pasted = stateFolder.resolve("pasted");
        this.opened = new OpenedTables(stateFolder);
        this.recent = recent;
        this.slots = slots;
        this.privacy = privacy;
        this.temporary = temporary;
    }

    /** The choices made for tables opened before. */
    OpenedTables opened() {
        return opened;
    }

    /**
     * Remembers the choices for a table, to propose them for the next one like it; does nothing in a private window.
     */
    void remember(List<PreviewColumn> knownBy, ChosenColumns chosen, Reading reading, List<String> accepted) {
        if (!privacy.isOn()) {
            opened.remember(knownBy, chosen, reading, accepted);
        }
    }

    /** Puts files at the top of the recent files; does nothing in a private window. */
    void addRecent(List<Path> files) {
        if (!privacy.isOn()) {
            recent.add(files);
        }
    }

    /** The list of recent files. */
    RecentFiles recent() {
        return recent;
    }

    /**
     * Saves pasted text as a file; of older ones it keeps only the latest and those that a kept document uses.
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

    /** A sentence about a table; for a pasted one, without the folder the program keeps it in. */
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
