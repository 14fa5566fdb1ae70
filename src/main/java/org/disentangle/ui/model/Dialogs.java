package org.disentangle.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The dialogs that the window asks the desktop for. Tests answer in its place. */
public interface Dialogs {
    /**
     * Asks for tables to read; empty when the user changes their mind.
     *
     * @param title what they are for ("Open tables of scores")
     */
    List<Path> chooseTables(String title);

    /**
     * Asks for tables or a session to open; empty when the user changes their mind.
     *
     * @param title what they are for
     */
    default List<Path> chooseDocuments(String title) {
        return chooseTables(title);
    }

    /**
     * Asks for one file to read; empty when the user changes their mind.
     *
     * @param title what it is for ("Choose a capabilities scale")
     * @param kind what it is, for people ("Capabilities scale")
     * @param endings without the dot
     */
    Optional<Path> chooseFile(String title, String kind, List<String> endings);

    /**
     * Asks where to write a file.
     *
     * @param suggestedName with its ending
     * @param kind what it is, for people ("PDF document")
     * @param ending without the dot
     */
    Optional<Path> chooseSave(String suggestedName, String kind, String ending);
}
