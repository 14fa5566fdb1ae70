package org.disentangle.state.slot;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.disentangle.state.LockFile;

/** The slot of one open document, held by this process until released. Not thread-safe. */
public final class Slot {
    private static final Logger LOG = System.getLogger(Slot.class.getName());

    private final String id;
    private final Path open;
    private final Path kept;
    private final LockFile lock;

    Slot(String id, Path open, Path kept, LockFile lock) {
        this.id = id;
        this.open = open;
        this.kept = kept;
        this.lock = lock;
    }

    /** The document's identifier for {@link Slots}. */
    public String id() {
        return id;
    }

    /**
     * Keeps the document as it is now, replacing what was kept before.
     *
     * @throws IOException if it cannot be written; what was kept before stays
     */
    public void write(SlotNote note, byte[] content) throws IOException {
        Files.createDirectories(open.toAbsolutePath().getParent());
        SlotFile.write(open, note, content);
        Files.deleteIfExists(kept);
    }

    /**
     * Reads the document again; from now on it counts as open.
     *
     * @return its kept contents
     * @throws DamagedSlotException if it is incomplete
     * @throws IOException if it cannot be read
     */
    public byte[] resume() throws IOException {
        byte[] content = SlotFile.read(Files.exists(open) ? open : kept).content();
        if (!Files.exists(open)) {
            Files.move(kept, open, StandardCopyOption.ATOMIC_MOVE);
        }
        return content;
    }

    /** Closes the document: it stays among the kept ones. */
    public void leave() throws IOException {
        try {
            if (Files.exists(open)) {
                Files.move(open, kept, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            release();
        }
    }

    /** Releases the document as if the process had ended: it is offered when the program next starts. */
    public void release() throws IOException {
        lock.close();
    }

    /** Deletes what is kept and releases the slot. */
    public void discard() throws IOException {
        try {
            Files.deleteIfExists(open);
            Files.deleteIfExists(kept);
        } finally {
            release();
        }
    }

    /** The same; a failure is only logged. */
    void discardQuietly() {
        try {
            discard();
        } catch (IOException left) {
            LOG.log(Logger.Level.WARNING, "a kept document cannot be deleted", left);
        }
    }
}
