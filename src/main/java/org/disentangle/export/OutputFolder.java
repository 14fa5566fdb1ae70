package org.disentangle.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.disentangle.session.file.FileKind;
import org.disentangle.session.studies.ScaleJson;
import org.disentangle.state.FileFailure;

/** A folder to write results to, and what may be done with it. */
final class OutputFolder {
    /** The prefix of unfinished entries, left over from a killed run. */
    static final String UNFINISHED = ".disentangle-";

    private static final Set<String> OF_THE_DESKTOP = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path wanted;
    private final Path path;
    private final boolean exists;
    private final List<String> saved;

    private OutputFolder(Path wanted, Path path, boolean exists, List<String> saved) {
        this.wanted = wanted;
        this.path = path;
        this.exists = exists;
        this.saved = saved;
    }

    /**
     * Checks a folder: it must not exist, be empty, or hold only an earlier result and saved scales and sessions.
     *
     * @throws ExportException with a sentence for the user if it holds something else or cannot be examined
     */
    static OutputFolder check(Path wanted) throws ExportException {
        try {
            Path path = place(wanted);
            if (!Files.exists(path)) {
                return new OutputFolder(wanted, path, false, List.of());
            }
            Content content = new Content(path, wanted);
            content.check("", EarlierResult.files(path).orElse(Set.of()));
            return new OutputFolder(wanted, path, true, List.copyOf(content.saved));
        } catch (IOException e) {
            throw new ExportException(
                    "The folder " + wanted + " cannot be examined" + FileFailure.because(e)
                            + "; choose another for the results.",
                    e);
        }
    }

    /**
     * Checks a folder in which a run was killed while replacing the result: what the next run moves and deletes must
     * include nothing else.
     *
     * @throws ExportException with a sentence for the user if it does
     */
    static void checkUnfinished(Path path, Path wanted) throws IOException, ExportException {
        Set<String> before = EarlierResult.files(path.resolve(FolderSwap.OLD)).orElse(Set.of());
        Set<String> known = new HashSet<>(before);
        known.addAll(EarlierResult.files(path).orElse(Set.of()));
        Content content = new Content(path, wanted);
        if (Files.exists(path.resolve(FolderSwap.NEW))) {
            content.check("", known);
        }
        if (Files.exists(path.resolve(FolderSwap.OLD))) {
            content.check(FolderSwap.OLD + "/", known);
        }
    }

    /**
     * The actual path of a folder that the user names.
     *
     * @throws ExportException if something else is there
     */
    static Path place(Path wanted) throws IOException, ExportException {
        Path path = wanted.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            if (Files.isSymbolicLink(path)) {
                throw refused(wanted, "is a link to something that does not exist");
            }
            Path parent = path.resolveSibling("");
            return Files.exists(parent) ? parent.toRealPath().resolve(path.getFileName()) : path;
        }
        if (!Files.isDirectory(path)) {
            throw refused(wanted, "is a file, not a folder");
        }
        if (path.getParent() == null) {
            throw refused(wanted, "is the root of the file system");
        }
        return path.toRealPath();
    }

    private static ExportException refused(Path wanted, String why) {
        return new ExportException("Nothing was written: " + wanted + " " + why
                + "; choose a folder that is new, empty, or holds an earlier result.");
    }

    /** The contents of a folder. */
    private static final class Content {
        private final Path folder;
        private final Path wanted;
        private final List<String> saved = new ArrayList<>();

        Content(Path folder, Path wanted) {
            this.folder = folder;
            this.wanted = wanted;
        }

        /**
         * Checks the contents of the folder, or of one inside it.
         *
         * @param within empty, or the name of the inner folder and a slash
         * @param known the files that are part of a result there
         */
        void check(String within, Set<String> known) throws IOException, ExportException {
            try (Stream<Path> entries = Files.list(folder.resolve(within))) {
                for (Path entry : (Iterable<Path>) entries::iterator) {
                    String name = entry.getFileName().toString();
                    if (!name.startsWith(UNFINISHED) && !name.equals(FolderSwap.OLD) && !name.equals(FolderSwap.NEW)) {
                        checkBelow(entry, within, known);
                    }
                }
            }
        }

        private static boolean isKept(Path file) {
            return ScaleJson.isScale(file) || FileKind.of(file) == FileKind.SESSION;
        }

        /** Stops at the first unknown file, so that a large foreign folder is not traversed. */
        private void checkBelow(Path entry, String within, Set<String> known) throws IOException, ExportException {
            try (Stream<Path> paths = Files.walk(entry)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    String file =
                            folder.resolve(within).relativize(path).toString().replace('\\', '/');
                    boolean harmless = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                            || known.contains(file)
                            || OF_THE_DESKTOP.contains(String.valueOf(path.getFileName()));
                    if (harmless) {
                        continue;
                    }
                    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || !isKept(path)) {
                        throw refused(
                                wanted, "holds " + within + file + ", which is not part of a result of this program");
                    }
                    saved.add(within + file);
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

    /** The saved scales and sessions in it, as relative paths; they are not part of a result and are kept. */
    List<String> saved() {
        return saved;
    }

    /** Checks the folder again as it is now. */
    OutputFolder again() throws ExportException {
        return check(wanted);
    }
}
