package org.disentangle.ui.model;

import java.nio.file.Path;
import java.util.List;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.ScoreTable;

/** Turns files into documents. */
public interface DocumentReader {
    /** Makes a fresh pipeline from plans to tables; every document has its own. */
    Opening opening();

    /** The initial plan of a new document, without files. */
    Plan starting();

    /**
     * Reads files as one table to be added to another.
     *
     * @throws ImportException with a sentence for the user
     */
    ScoreTable read(List<Path> files, ImportOptions options, Progress progress) throws ImportException;

    /**
     * Previews files: what they hold and how they would be read.
     *
     * @throws ImportException with a sentence for the user
     */
    Preview preview(List<Path> files, ImportOptions options, Progress progress) throws ImportException;

    /** The default options of the window: known directions are proposed. */
    ImportOptions defaults();
}
