package org.disentangle.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disentangle.state.FileFailure;

/** A folder that results are to be written to, and what may be done with it. */
final class OutputFolder {
    /** What names of unfinished things begin with; such entries are left over from a run that was killed. */
    static final String UNFINISHED = ".disentangle-";

    private static final Set<String> OF_THE_DESKTOP = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path path;
    private final boolean exists;
    private final List<String> replaceable;

    private OutputFolder(Path path, boolean exists, List<String> replaceable) {
        this.path = path;
        this.exists = exists;
        this.replaceable = replaceable;
    }

    /**
     * Looks at a folder: it must be absent, empty, or hold nothing but an earlier result.
     *
     * @throws ExportException with a sentence if it holds something else or cannot be looked at
     */
    static OutputFolder check(Path wanted) throws ExportException {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            if (!Files.exists(path)) {
                if (Files.isSymbolicLink(path)) {
                    throw refused(wanted, "is a link to something that is not there");
                }
                return new OutputFolder(path, false, List.of());
            }
            if (!Files.isDirectory(path)) {
                throw refused(wanted, "is a file, not a folder");
            }
            return new OutputFolder(path, true, replaceable(path, wanted));
        } catch (IOException e) {
            throw new ExportException(
                    "The folder " + wanted + " cannot be looked at" + FileFailure.because(e)
                            + "; choose another for the results.",
                    e);
        }
    }

    private static ExportException refused(Path wanted, String why) {
        return new ExportException("Nothing was written: " + wanted + " " + why
                + "; choose a folder that is new, empty, or holds an earlier result.");
    }

    /** The names in the folder, all of which may be deleted. */
    private static List<String> replaceable(Path folder, Path wanted) throws IOException, ExportException {
        Set<String> known = EarlierResult.files(folder).orElse(Set.of());
        List<String> names = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String name = entry.getFileName().toString();
                if (!name.startsWith(UNFINISHED)) {
                    checkBelow(entry, folder, known, wanted);
                }
                names.add(name);
            }
        }
        Collections.sort(names);
        return names;
    }

    /** Stops at the first file that is not known, so that a large foreign folder is not walked through. */
    private static void checkBelow(Path entry, Path folder, Set<String> known, Path wanted)
            throws IOException, ExportException {
        try (Stream<Path> paths = Files.walk(entry)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String file = folder.relativize(path).toString().replace('\\', '/');
                boolean harmless = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        || known.contains(file)
                        || OF_THE_DESKTOP.contains(String.valueOf(path.getFileName()));
                if (!harmless) {
                    throw refused(wanted, "holds " + file + ", which is not part of a result of this program");
                }
            }
        }
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return exists;
    }

    /** The names of the entries that are there and will be replaced. */
    List<String> replaceable() {
        return replaceable;
    }
}
