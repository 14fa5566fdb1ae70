package org.disentangle.ui.model;

import java.nio.file.Path;
import java.util.List;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.ScoreTable;

/**
 * Opens the reference table and nothing else.
 *
 * @param starting what a document begins with
 */
record ReferenceReader(Plan starting) implements DocumentReader {
    @Override
    public Opening opening() {
        return new Opening(file -> Source.file(Path.of(file)));
    }

    @Override
    public ScoreTable read(List<Path> files, ImportOptions options, Progress progress) {
        throw new UnsupportedOperationException("nothing is added here");
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
