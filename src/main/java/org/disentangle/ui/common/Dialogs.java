package org.disentangle.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the window asks of the desktop. Tests answer in its place. */
public interface Dialogs {
    /** Asks for tables to open; empty when the user changes their mind. */
    List<Path> chooseTables();

    /**
     * Asks where to write a file.
     *
     * @param suggestedName with its ending
     * @param kind what it is, for people ("PDF document")
     * @param ending without the dot
     */
    Optional<Path> chooseSave(String suggestedName, String kind, String ending);
}
