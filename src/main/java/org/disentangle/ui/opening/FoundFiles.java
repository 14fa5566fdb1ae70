package org.disentangle.ui.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.disentangle.importing.format.TableFormats;
import org.disentangle.importing.note.ImportException;

/** Finds the tables in folders. */
final class FoundFiles {
    private static final int DEPTH = 4;
    private static final int MOST = 2000;
    private static final Set<String> ENDINGS = Set.copyOf(TableFormats.endings());

    private FoundFiles() {}

    /**
     * The files, with each folder replaced by the tables in it, sorted by name.
     *
     * @throws ImportException if a folder holds none, or too many
     */
    static List<Path> of(List<Path> dropped) throws ImportException {
        List<Path> files = new ArrayList<>();
        for (Path path : dropped) {
            if (Files.isDirectory(path)) {
                files.addAll(in(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> in(Path folder) throws ImportException {
        List<Path> files;
        // a folder may be given by a link, which a walk does not enter unless the path goes on behind it
        Path inside = folder.resolve(".");
        try (Stream<Path> walk = Files.walk(inside, DEPTH)) {
            files = walk.map(path -> folder.resolve(inside.relativize(path)))
                    .filter(path -> Files.isRegularFile(path) && ENDINGS.contains(ending(path)))
                    .sorted()
                    .limit(MOST + 1L)
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    folder + ": the folder cannot be read; check its permissions",
                    unreadable);
        }
        if (files.isEmpty()) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE, folder + ": the folder holds no tables; drop one that does");
        }
        if (files.size() > MOST) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    folder + ": the folder holds more than " + MOST + " tables; drop a smaller one");
        }
        return files;
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
