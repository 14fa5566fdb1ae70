package org.disentangle.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.check.DirectionQuestions;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.plan.Plan;
import org.disentangle.table.ScoreTable;

/** Reads files as the window does; intervals are immediate. */
public final class TableReader implements DocumentReader {
    @Override
    public Opening opening() {
        return new Opening(file -> Source.file(Path.of(file)));
    }

    @Override
    public Plan starting() {
        return Plan.defaults().withInput(Plan.starting().input());
    }

    @Override
    public ScoreTable read(List<Path> files, ImportOptions options, Progress progress) throws ImportException {
        ScoreTable read = TableImporter.read(sources(files), options, progress);
        return DirectionQuestions.ask(read, List.of(options), progress);
    }

    @Override
    public Preview preview(List<Path> files, ImportOptions options, Progress progress) throws ImportException {
        return TablePreview.of(sources(files), options, progress);
    }

    @Override
    public ImportOptions defaults() {
        return new ImportOptions(Optional.empty(), List.of(), List.of(), true);
    }

    private static List<Source> sources(List<Path> files) {
        return files.stream().map(Source::file).toList();
    }
}
