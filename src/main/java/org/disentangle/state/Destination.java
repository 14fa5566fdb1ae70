package org.disentangle.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A place to write a file to, with links followed: free, or taken by a file that is replaced. */
final class Destination {
    private static final int MOST_LINKS = 40;

    private final Path path;
    private final boolean taken;
    private final Optional<PosixFileAttributes> before;

    private Destination(Path path, boolean taken, Optional<PosixFileAttributes> before) {
        this.path = path;
        this.taken = taken;
        this.before = before;
    }

    /**
     * Checks a place.
     *
     * @throws FileSystemException if no file can be there, or the one there may not be written to
     */
    static Destination of(Path file) throws IOException {
        Path path = followed(file);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return new Destination(path, false, Optional.empty());
        }
        if (Files.isDirectory(path)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
        if (!Files.isRegularFile(path)) {
            throw notAFile(file);
        }
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(file.toString());
        }
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return new Destination(path, true, view == null ? Optional.empty() : Optional.of(view.readAttributes()));
    }

    private static Path followed(Path file) throws IOException {
        Path next = file.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS; links++) {
            @Nullable Path parent = next.getParent();
            if (parent == null) {
                return next;
            }
            Path place = parent.toRealPath().resolve(next.getFileName());
            if (place.startsWith("/proc")) {
                throw notAFile(file);
            }
            if (!Files.isSymbolicLink(place)) {
                return place;
            }
            next = place.resolveSibling(Files.readSymbolicLink(place));
        }
        throw new FileSystemException(file.toString(), null, "its links form a loop");
    }

    private static FileSystemException notAFile(Path file) {
        return new FileSystemException(file.toString(), null, "it is a pipe or a device, not a file");
    }

    /**
     * Makes an empty file beside the place, with the permissions of the file to be replaced; or elsewhere, if nothing
     * can be created beside it but the file itself is writable.
     */
    Path newSibling() throws IOException {
        while (true) {
            Path sibling = path.resolveSibling(
                    ".disentangle-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), 36) + ".part");
            try {
                FileChannel.open(
                                sibling, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), permissions())
                        .close();
            } catch (FileAlreadyExistsException e) {
                continue;
            } catch (AccessDeniedException e) {
                if (!taken) {
                    throw e;
                }
                return Files.createTempFile("disentangle", ".part");
            }
            keepAttributes(sibling);
            return sibling;
        }
    }

    private FileAttribute<?>[] permissions() {
        return before.map(attributes ->
                        new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(attributes.permissions())})
                .orElse(new FileAttribute<?>[0]);
    }

    /** Keeps owner and group, as far as the system lets this user change them. */
    private void keepAttributes(Path sibling) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(sibling, PosixFileAttributeView.class);
        if (view == null || before.isEmpty()) {
            return;
        }
        try {
            PosixFileAttributes own = view.readAttributes();
            if (!own.group().equals(before.get().group())) {
                view.setGroup(before.get().group());
            }
            if (!own.owner().equals(before.get().owner())) {
                view.setOwner(before.get().owner());
            }
        } catch (FileSystemException e) {
            // another's file in a folder that is open to both: the new one belongs to whoever wrote it
        }
        view.setPermissions(before.get().permissions());
    }

    /** Moves a finished file here. It is removed even on failure, unless it is then the only complete copy. */
    void take(Path finished) throws IOException {
        try {
            move(finished);
        } catch (FileSystemException e) {
            if (!taken) {
                Files.deleteIfExists(finished);
                throw e;
            }
            copy(finished);
        }
        SafeWriter.flush(path.resolveSibling(""));
    }

    private void move(Path finished) throws IOException {
        if (!finished.resolveSibling("").equals(path.resolveSibling(""))) {
            throw new FileSystemException(finished.toString(), path.toString(), "no file can be created beside it");
        }
        try {
            Files.move(finished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Copies into a file that cannot be replaced but may be written to, because its folder is read-only or it is a
     * mount point.
     */
    private void copy(Path finished) throws IOException {
        try (FileChannel in = FileChannel.open(finished, StandardOpenOption.READ);
                FileChannel out =
                        FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            long size = in.size();
            for (long done = 0; done < size; ) {
                done += in.transferTo(done, size - done, out);
            }
            out.force(true);
        } catch (IOException e) {
            FileSystemException cutShort =
                    new FileSystemException(path.toString(), null, "it may be cut short; all of it is in " + finished);
            cutShort.initCause(e);
            throw cutShort;
        }
        Files.delete(finished);
    }
}
