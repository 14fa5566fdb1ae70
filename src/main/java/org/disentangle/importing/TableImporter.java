package org.disentangle.importing;

import java.util.List;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;

/** Reads files into one table of scores. */
public final class TableImporter {
    private TableImporter() {}

    /**
     * Reads tables and joins them by model name.
     *
     * @param tables the files, at least one
     * @param options how they are read and what the columns are
     * @param progress counts the bytes of each file, then columns
     * @return the joined table; its provenance holds a note for everything left out, guessed or doubtful
     * @throws ImportException if a file cannot be read, there are no scores, or the options do not fit the columns
     * @throws java.util.concurrent.CancellationException if the progress is cancelled
     */
    public static ScoreTable read(List<Source> tables, ImportOptions options, Progress progress)
            throws ImportException {
        Notes notes = new Notes();
        return FilesRead.of(tables, options, notes, progress).assemble(options, notes, progress);
    }
}
