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
    /** A way from plans to tables that has read nothing yet; every document has its own. */
    Opening opening();

    /** What a new document begins with, but for its files. */
    Plan starting();

    /**
     * Reads files as one table that is to be added to another.
     *
     * @throws ImportException with a sentence for the user
     */
    ScoreTable read(List<Path> files, ImportOptions options, Progress progress) throws ImportException;

    /**
     * What files are understood to be.
     *
     * @throws ImportException with a sentence for the user
     */
    Preview preview(List<Path> files, ImportOptions options, Progress progress) throws ImportException;

    /** The options of a window: known directions are proposed. */
    ImportOptions defaults();
}
