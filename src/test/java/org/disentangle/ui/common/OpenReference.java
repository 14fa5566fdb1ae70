package org.disentangle.ui.common;

import java.nio.file.Path;
import java.util.List;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.job.JobRunner;
import org.disentangle.job.Progress;
import org.disentangle.session.Document;

/** A workspace without a window that opens nothing but the reference table. */
public final class OpenReference implements DocumentReader {
    private OpenReference() {}

    public static Workspace workspace(JobRunner runner) {
        return new Workspace(runner, new OpenReference(), new Notices());
    }

    @Override
    public Document read(List<Path> files, ImportOptions options, Progress progress) throws ImportException {
        return new Document("Reference", List.of(), ReferenceTable.read(progress), Choices.defaults());
    }

    @Override
    public Preview preview(List<Path> files, ImportOptions options, Progress progress) {
        throw new UnsupportedOperationException("nothing is previewed here");
    }

    @Override
    public ImportOptions defaults() {
        return ImportOptions.literal();
    }
}
