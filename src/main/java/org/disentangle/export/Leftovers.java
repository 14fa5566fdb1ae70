package org.disentangle.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What killed runs left behind. Only the holder of the folder's lock may touch it. */
final class Leftovers {
    private Leftovers() {}

    /**
     * Finishes what a killed run started in a folder, and deletes what is no longer needed.
     *
     * @param wanted the folder as the user named it
     * @throws ExportException with a sentence for the user if something else is there that would be lost
     */
    static void settle(Path folder, Path wanted) throws IOException, ExportException {
        if (FolderSwap.isUnfinished(folder)) {
            OutputFolder.checkUnfinished(folder, wanted);
            try {
                new FolderSwap(folder, Files::move).finish();
            } catch (IOException e) {
                throw new ExportException(
                        "Nothing was written: in " + wanted
                                + " a run was interrupted while replacing the results, and that cannot be "
                                + "completed now (" + e.getMessage() + "); move its contents elsewhere.",
                        e);
            }
        }
        discardIn(folder);
    }

    /** Deletes what is left after the results in a folder have been replaced. */
    static void discardIn(Path folder) throws IOException {
        Path old = folder.resolve(FolderSwap.OLD);
        if (Files.exists(old)) {
            Path hidden = Staging.unusedName(folder, OutputFolder.UNFINISHED);
            Files.move(old, hidden);
        }
        discard(folder, Pattern.compile(Pattern.quote(OutputFolder.UNFINISHED) + "[0-9a-z]+"));
    }

    /** Deletes what runs left beside a folder that they did not get to create. */
    static void discardBeside(Path folder) throws IOException {
        discard(folder.resolveSibling(""), Pattern.compile(Pattern.quote(Staging.prefixBeside(folder)) + "[0-9a-z]+"));
    }

    /**
     * Deletes leftovers; what cannot be deleted now (a file that another program holds open) is left to the next run.
     */
    private static void discard(Path folder, Pattern names) throws IOException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.filter(entry ->
                            names.matcher(entry.getFileName().toString()).matches())
                    .toList();
        }
        for (Path entry : entries) {
            try {
                delete(entry);
            } catch (IOException e) {
                Logger.getLogger(Leftovers.class.getName()).log(Level.INFO, e, () -> entry + " could not be deleted");
            }
        }
    }

    /** Deletes a folder and everything in it; links are deleted, not followed. */
    static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> entries;
            try (Stream<Path> list = Files.list(path)) {
                entries = list.toList();
            }
            for (Path entry : entries) {
                delete(entry);
            }
        }
        Files.deleteIfExists(path);
    }
}
