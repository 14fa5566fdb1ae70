package org.disentangle.ui.common;

import java.nio.file.Path;
import java.util.List;
import org.disentangle.importing.ImportException;
import org.disentangle.job.Progress;
import org.disentangle.session.Document;

/** How files become a document. */
@FunctionalInterface
public interface DocumentReader {
    /**
     * Reads files as one table.
     *
     * @param files the shipped reference table when empty
     * @throws ImportException with a sentence for the user
     */
    Document read(List<Path> files, Progress progress) throws ImportException;
}
