package org.disentangle.state.slot;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.disentangle.state.LockFile;
import org.disentangle.state.SetAside;

/** The folder of kept documents. It may be used by several processes at once. */
public final class Slots {
    /** How many closed documents with unsaved work are kept. */
    public static final int MOST_UNSAVED = 30;

    /** How many other closed documents are kept; those can also be opened from their files. */
    public static final int MOST_SAVED = 10;

    private static final Logger LOG = System.getLogger(Slots.class.getName());
    private static final String OPEN = ".open";
    private static final String KEPT = ".kept";
    private static final Duration UNFINISHED_FOR = Duration.ofMinutes(5);

    private final Path folder;

    public Slots(Path stateFolder) {
        this.folder = stateFolder.toAbsolutePath().resolve("documents");
    }

    /**
     * What was found of work whose process has ended.
     *
     * @param documents the documents, most recent first, with their slots, which this process now holds
     * @param sentences about damaged files that were set aside
     */
    public record Lost(List<LostDocument> documents, List<String> sentences) {
        public Lost {
            documents = List.copyOf(documents);
            sentences = List.copyOf(sentences);
        }
    }

    /** A document whose process has ended, and its slot. */
    public record LostDocument(KeptDocument document, Slot slot) {}

    /**
     * Makes a slot for a document just opened.
     *
     * @throws IOException if that is not possible
     */
    public Slot take() throws IOException {
        makeFolder();
        while (true) {
            String id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 60), 36);
            Optional<LockFile> lock = Files.exists(file(id, OPEN)) || Files.exists(file(id, KEPT))
                    ? Optional.empty()
                    : LockFile.take(file(id, ".lock"));
            if (lock.isPresent()) {
                return slot(id, lock.get());
            }
        }
    }

    /** Takes the slot of a kept document, to continue it; empty if another window has it or it no longer exists. */
    public Optional<Slot> hold(String id) throws IOException {
        if (find(id).isEmpty()) {
            return Optional.empty();
        }
        Optional<LockFile> lock = LockFile.take(file(id, ".lock"));
        if (lock.isPresent() && find(id).isEmpty()) {
            lock.get().close();
            return Optional.empty();
        }
        return lock.map(held -> slot(id, held));
    }

    private Slot slot(String id, LockFile lock) {
        return new Slot(id, file(id, OPEN), file(id, KEPT), lock);
    }

    /** Takes the slots whose process has ended, sets damaged files aside and deletes partly written ones. */
    public Lost findLost() {
        List<LostDocument> lost = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (Path file : files(OPEN)) {
            try {
                Optional<Slot> slot = hold(id(file));
                if (slot.isPresent()) {
                    Optional<SlotNote> note = noteOrAside(file, sentences);
                    if (note.isPresent()) {
                        lost.add(new LostDocument(new KeptDocument(slot.get().id(), note.get()), slot.get()));
                    } else {
                        slot.get().release();
                    }
                }
            } catch (IOException e) {
                LOG.log(Logger.Level.WARNING, "a kept document cannot be examined", e);
            }
        }
        lost.sort(Comparator.comparing(
                        (LostDocument each) -> each.document().note().written())
                .reversed());
        for (Path file : files(KEPT)) {
            noteOrAside(file, sentences);
        }
        clearUnfinished();
        return new Lost(lost, sentences);
    }

    private static Optional<SlotNote> noteOrAside(Path file, List<String> sentences) {
        try {
            return Optional.of(SlotFile.note(file, Files.size(file)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException damaged) {
            sentences.add(SetAside.damaged(file, "An autosaved document", "it is not offered", damaged));
            return Optional.empty();
        }
    }

    /** The kept documents, most recent first. */
    public List<KeptDocument> kept() {
        List<KeptDocument> documents = new ArrayList<>();
        for (Path file : files(KEPT)) {
            try {
                documents.add(new KeptDocument(id(file), SlotFile.note(file, Files.size(file))));
            } catch (IOException unreadable) {
                LOG.log(Logger.Level.DEBUG, "a kept document is passed over", unreadable);
            }
        }
        documents.sort(Comparator.comparing((KeptDocument each) -> each.note().written())
                .reversed());
        return documents;
    }

    /** Deletes kept documents beyond the latest ones, and earlier ones of the same origin. */
    public void prune() {
        int unsaved = 0;
        int saved = 0;
        Set<String> origins = new HashSet<>();
        for (KeptDocument document : kept()) {
            SlotNote note = document.note();
            boolean again =
                    !note.unsaved() && note.origin().filter(origins::contains).isPresent();
            note.origin().ifPresent(origins::add);
            boolean tooMany = note.unsaved() ? ++unsaved > MOST_UNSAVED : !again && ++saved > MOST_SAVED;
            if (again || tooMany) {
                delete(document.id());
            }
        }
    }

    private void delete(String id) {
        try {
            hold(id).ifPresent(Slot::discardQuietly);
        } catch (IOException left) {
            LOG.log(Logger.Level.WARNING, "a kept document cannot be deleted", left);
        }
    }

    /** Whether a kept or open document contains a text, such as the name of a file it needs. */
    public boolean anyHolds(String text) {
        return Stream.of(OPEN, KEPT).flatMap(ending -> files(ending).stream()).anyMatch(file -> new Content(file)
                .holds(text));
    }

    /** Deletes everything that no window holds, including what was set aside. */
    public void forget() {
        Stream.of(OPEN, KEPT)
                .flatMap(ending -> files(ending).stream())
                .map(Slots::id)
                .forEach(this::delete);
        for (Path file : files("")) {
            String name = String.valueOf(file.getFileName());
            if (name.contains(SetAside.MARK)) {
                deleteFile(file);
            }
        }
        clearUnfinished();
    }

    /** Deletes what a process killed while writing has left, but not what another is just writing. */
    private void clearUnfinished() {
        Instant latest = Instant.now().minus(UNFINISHED_FOR);
        for (Path file : files(".part")) {
            try {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(latest)) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException left) {
                LOG.log(Logger.Level.DEBUG, "half a file is left", left);
            }
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.log(Logger.Level.WARNING, "a damaged file cannot be deleted", left);
        }
    }

    private Optional<Path> find(String id) {
        return Stream.of(OPEN, KEPT)
                .map(ending -> file(id, ending))
                .filter(Files::exists)
                .findFirst();
    }

    private Path file(String id, String ending) {
        return folder.resolve(id + ending);
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private List<Path> files(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> String.valueOf(file.getFileName()).endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.log(Logger.Level.WARNING, "the folder of kept documents cannot be read", unreadable);
            return List.of();
        }
    }

    /** Makes the folder, readable by this user only. */
    private void makeFolder() throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectories(folder, ownOnly);
        }
    }

    /** The contents of a file that may disappear before it is read. */
    private record Content(Path file) {
        boolean holds(String text) {
            try {
                String content = new String(SlotFile.read(file).content(), java.nio.charset.StandardCharsets.UTF_8);
                return content.contains(text);
            } catch (IOException gone) {
                return false;
            }
        }
    }
}
