package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.check.DirectionQuestions;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.TablePreview;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.session.Choices;
import org.disentangle.session.Document;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.common.DocumentReader;

/** Reads files from the file system; known directions are proposed. */
class FileReader implements DocumentReader {
    private static final ImportOptions OPTIONS = new ImportOptions(Optional.empty(), List.of(), List.of(), true);

    @Override
    public ImportOptions defaults() {
        return OPTIONS;
    }

    /** What a newly opened document begins with. */
    Choices starting() {
        return Choices.starting();
    }

    @Override
    public Document read(List<Path> files, ImportOptions options, Progress progress) throws ImportException {
        if (files.isEmpty()) {
            return new Document("Reference table", List.of(), ReferenceTable.read(progress), starting());
        }
        ScoreTable read = TableImporter.read(sources(files), options, progress);
        ScoreTable table = DirectionQuestions.ask(read, List.of(options), progress);
        List<String> paths = files.stream().map(Path::toString).toList();
        return new Document(title(files), paths, table, starting()).withImporting(options);
    }

    @Override
    public Preview preview(List<Path> files, ImportOptions options, Progress progress) throws ImportException {
        return TablePreview.of(sources(files), options, progress);
    }

    private static List<Source> sources(List<Path> files) {
        return files.stream().map(Source::file).toList();
    }

    private static String title(List<Path> files) {
        String first = String.valueOf(files.get(0).getFileName());
        return files.size() == 1 ? first : first + " + " + (files.size() - 1);
    }
}
