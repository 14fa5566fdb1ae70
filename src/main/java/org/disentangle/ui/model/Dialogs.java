package org.disentangle.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The dialogs that the window gets from the desktop. Tests answer in its place. */
public interface Dialogs {
    /**
     * Asks for tables to read; empty if the user cancels.
     *
     * @param title the title of the dialog ("Open tables of scores")
     */
    List<Path> chooseTables(String title);

    /**
     * Asks for tables or a session to open; empty if the user cancels.
     *
     * @param title the title of the dialog
     */
    default List<Path> chooseDocuments(String title) {
        return chooseTables(title);
    }

    /**
     * Asks for one file to read; empty if the user cancels.
     *
     * @param title the title of the dialog ("Choose a capabilities scale")
     * @param kind the kind of file as shown ("Capabilities scale")
     * @param endings the file name extensions, without the dot
     */
    Optional<Path> chooseFile(String title, String kind, List<String> endings);

    /**
     * Asks where to write a file.
     *
     * @param suggestedName the proposed file name, with its extension
     * @param kind the kind of file as shown ("PDF document")
     * @param ending the file name extension, without the dot
     */
    Optional<Path> chooseSave(String suggestedName, String kind, String ending);
}
