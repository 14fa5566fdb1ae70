package org.disentangle.state.slot;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file among the kept documents is not a document, or is incomplete. */
public final class DamagedSlotException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    DamagedSlotException(Path file) {
        super(file.toString(), null, "it is damaged");
    }
}
