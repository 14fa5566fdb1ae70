package org.disentangle.importing;

import java.util.List;
import java.util.Optional;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.ReferenceFiles;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;

/** The table of 53 models that comes with the program: the scores that Ren et al. (2024, arXiv 2407.21792) released. */
public final class ReferenceTable {
    /** Its name in options. */
    public static final String NAME = "safetywashing-2024";

    private ReferenceTable() {}

    /** Reads the table with its catalogue. */
    public static ScoreTable read(Progress progress) throws ImportException {
        ImportOptions options = new ImportOptions(Optional.of(ReferenceFiles.catalogue()), List.of(), List.of(), false);
        return TableImporter.read(ReferenceFiles.tables(), options, progress);
    }
}
