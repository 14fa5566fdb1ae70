package org.disentangle.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file inside a session, whose path follows the session's after a mark: {@code study.disentangle!/data/1-scores.csv}.
 * So it can be read like any other file.
 *
 * @param archive the session
 * @param entry its name inside, with {@code /} between folders
 */
public record ArchivedFile(Path archive, String entry) {
    private static final String MARK = "!";

    /** The file inside a session that a path names; empty if the path names an ordinary file. */
    public static Optional<ArchivedFile> of(Path path) {
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            if (path.getName(i).toString().endsWith(MARK) && Files.isRegularFile(upTo(path, i))) {
                Path archive = upTo(path, i);
                String entry = path.subpath(i + 1, path.getNameCount()).toString();
                return Optional.of(new ArchivedFile(archive, entry.replace('\\', '/')));
            }
        }
        return Optional.empty();
    }

    private static Path upTo(Path path, int last) {
        String name = path.getName(last).toString();
        Path parent = path;
        for (int i = path.getNameCount(); i > last; i--) {
            @Nullable Path above = parent.getParent();
            parent = above == null ? Path.of("") : above;
        }
        return parent.resolve(name.substring(0, name.length() - 1));
    }

    /** The path that names it. */
    public Path path() {
        Path marked = archive.resolveSibling(archive.getFileName() + "!");
        return marked.resolve(entry);
    }

    /** Its size in bytes. */
    public long size() throws IOException {
        try (ZipFile zip = zip()) {
            return entry(zip).getSize();
        }
    }

    /** Opens it; at most the stated number of bytes is read. */
    public InputStream open() throws IOException {
        ZipFile zip = zip();
        boolean opened = false;
        try {
            ZipEntry found = entry(zip);
            InputStream bytes = new Bounded(zip, zip.getInputStream(found), found.getSize());
            opened = true;
            return bytes;
        } catch (ZipException damaged) {
            throw damaged(damaged);
        } finally {
            if (!opened) {
                zip.close();
            }
        }
    }

    private ZipFile zip() throws IOException {
        InputFile.open(archive).close();
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException damaged) {
            throw damaged(damaged);
        }
    }

    private ZipEntry entry(ZipFile zip) throws IOException {
        @Nullable ZipEntry found = zip.getEntry(entry);
        if (found == null || found.isDirectory() || found.getSize() < 0) {
            throw new NoSuchFileException(path().toString());
        }
        return found;
    }

    private FileSystemException damaged(ZipException cause) {
        FileSystemException damaged = new FileSystemException(archive.toString(), null, "it is damaged or cut short");
        damaged.initCause(cause);
        return damaged;
    }

    /** The bytes of an entry; closing it closes the archive. */
    private static final class Bounded extends PassingStream {
        private final ZipFile zip;
        private long left;

        Bounded(ZipFile zip, InputStream bytes, long most) {
            super(bytes);
            this.zip = zip;
            this.left = most;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return length == 0 ? 0 : -1;
            }
            int read = in.read(buffer, offset, (int) Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
