package org.disentangle.state;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file by which one process locks others out. The lock ends with the process, however it ends; a file left behind by
 * a killed process is no obstacle.
 */
public final class LockFile implements AutoCloseable {
    private static final int LONGEST = 4096;

    /**
     * The locks of this process, between which the system does not distinguish: closing any handle of a locked file
     * would unlock it.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private LockFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes a lock; if the file system has no locks, every process gets it.
     *
     * @param path the file, in a folder that exists
     * @return empty if another holds it
     * @throws IOException if the file cannot be created
     */
    public static Optional<LockFile> take(Path path) throws IOException {
        Path own = path.toAbsolutePath();
        if (!OWN.add(own)) {
            return Optional.empty();
        }
        Optional<LockFile> taken = Optional.empty();
        try {
            taken = taken(own);
        } finally {
            if (taken.isEmpty()) {
                OWN.remove(own);
            }
        }
        return taken;
    }

    private static Optional<LockFile> taken(Path path) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                if (!lock(channel, path)) {
                    return Optional.empty();
                }
                taken = isStill(path, channel);
                if (taken) {
                    return Optional.of(new LockFile(path, channel));
                }
            } catch (IOException e) {
                deleteUnfinished(path, channel);
                throw e;
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        }
    }

    /** Where the disk is full, each attempt would leave a file; one that another process has put there stays. */
    private static void deleteUnfinished(Path path, FileChannel channel) throws IOException {
        if (Files.size(path) == channel.size()) {
            Files.deleteIfExists(path);
        }
    }

    private static boolean lock(FileChannel channel, Path path) {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (IOException e) {
            log().log(Logger.Level.INFO, path + " cannot be locked; another run would not be noticed", e);
            return true;
        }
    }

    /**
     * Whether the path still names the locked file, and not one created after the previous holder deleted it. It checks
     * a random length, because opening the file again would unlock it.
     */
    private static boolean isStill(Path path, FileChannel channel) throws IOException {
        channel.truncate(0);
        ByteBuffer filling = ByteBuffer.allocate(1 + ThreadLocalRandom.current().nextInt(LONGEST));
        while (filling.hasRemaining()) {
            channel.write(filling);
        }
        try {
            return Files.size(path) == channel.size();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Deletes the file and releases the lock. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            log().log(Logger.Level.DEBUG, "a lock is left, which is no obstacle", e);
        } finally {
            channel.close();
            OWN.remove(path);
        }
    }

    /** Looked for when needed: few runs log anything, and finding the logger takes long. */
    private static Logger log() {
        return System.getLogger(LockFile.class.getName());
    }
}
