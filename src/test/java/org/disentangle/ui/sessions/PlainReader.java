package org.disentangle.ui.sessions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.model.DocumentReader;

/** Reads files as the window does; intervals come from a formula, so that nothing is drawn in the background. */
final class PlainReader implements DocumentReader {
    @Override
    public Opening opening() {
        return new Opening(file -> Source.file(Path.of(file)));
    }

    @Override
    public Plan starting() {
        return Plan.defaults();
    }

    @Override
    public ScoreTable read(List<Path> files, ImportOptions options, Progress progress) throws ImportException {
        return TableImporter.read(files.stream().map(Source::file).toList(), options, progress);
    }

    @Override
    public Preview preview(List<Path> files, ImportOptions options, Progress progress) throws ImportException {
        return TablePreview.of(files.stream().map(Source::file).toList(), options, progress);
    }

    @Override
    public ImportOptions defaults() {
        return new ImportOptions(Optional.empty(), List.of(), List.of(), true);
    }
}
