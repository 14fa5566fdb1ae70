package org.disentangle.ui.common;

import java.nio.file.Path;
import java.util.List;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.job.Progress;
import org.disentangle.session.Document;

/** How files become a document. */
public interface DocumentReader {
    /**
     * Reads files as one table.
     *
     * @param files the shipped reference table when empty
     * @throws ImportException with a sentence for the user
     */
    Document read(List<Path> files, ImportOptions options, Progress progress) throws ImportException;

    /**
     * What files are understood to be.
     *
     * @throws ImportException with a sentence for the user
     */
    Preview preview(List<Path> files, ImportOptions options, Progress progress) throws ImportException;

    /** The options of a window: known directions are proposed. */
    ImportOptions defaults();
}
