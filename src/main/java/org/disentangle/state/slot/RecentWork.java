package org.disentangle.state.slot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disentangle.state.LogFiles;
import org.disentangle.state.RecentFiles;
import org.disentangle.state.SetAside;

/**
 * Everything the program keeps of a user's work without being asked: documents, recent files, pasted tables, choices
 * for tables opened before, and the log. The look of the window is not work and is kept.
 */
public final class RecentWork {
    /** The folder of sessions named by copied commands. */
    public static final String COMMANDS = "commands";

    private static final Logger LOG = System.getLogger(RecentWork.class.getName());

    private final Path folder;
    private final Slots slots;
    private final RecentFiles files;

    public RecentWork(Path stateFolder, Slots slots, RecentFiles files) {
        this.folder = stateFolder.toAbsolutePath();
        this.slots = slots;
        this.files = files;
    }

    /**
     * Deletes all of it except what other windows have open.
     *
     * @param needed the pasted tables that the open document uses
     * @return the number of files that could not be deleted
     */
    public int forget(Set<Path> needed) {
        slots.forget();
        files.forget();
        int left = deleteIn(folder.resolve("tables"), Set.of())
                + deleteIn(folder.resolve(COMMANDS), Set.of())
                + deleteIn(folder.resolve("pasted"), needed);
        left += delete(folder.resolve("recent.txt")) ? 0 : 1;
        for (Path file : list(folder)) {
            if (String.valueOf(file.getFileName()).contains(SetAside.MARK)) {
                left += delete(file) ? 0 : 1;
            }
        }
        for (Path log : LogFiles.all()) {
            left += delete(log) ? 0 : 1;
        }
        return left;
    }

    private static int deleteIn(Path folder, Set<Path> except) {
        int left = 0;
        List<Path> all;
        try (Stream<Path> walk = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            all = walk.filter(Files::isRegularFile)
                    .filter(file -> !except.contains(file))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.log(Logger.Level.WARNING, folder + " cannot be read", unreadable);
            return 1;
        }
        for (Path file : all) {
            left += delete(file) ? 0 : 1;
        }
        return left;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> list = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return list.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            LOG.log(Logger.Level.WARNING, folder + " cannot be read", unreadable);
            return List.of();
        }
    }

    private static boolean delete(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException left) {
            LOG.log(Logger.Level.WARNING, file + " cannot be deleted", left);
            return false;
        }
    }
}
