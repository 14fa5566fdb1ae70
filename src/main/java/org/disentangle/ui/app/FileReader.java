package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disentangle.importing.ImportException;
import org.disentangle.importing.ImportOptions;
import org.disentangle.importing.ReferenceTable;
import org.disentangle.importing.Source;
import org.disentangle.importing.TableImporter;
import org.disentangle.job.Progress;
import org.disentangle.session.Choices;
import org.disentangle.session.Document;
import org.disentangle.table.ScoreTable;
import org.disentangle.ui.common.DocumentReader;

/** Reads files as the window does: known directions are proposed, and every other option is the default. */
final class FileReader implements DocumentReader {
    private static final ImportOptions OPTIONS = new ImportOptions(Optional.empty(), List.of(), List.of(), true);

    @Override
    public Document read(List<Path> files, Progress progress) throws ImportException {
        if (files.isEmpty()) {
            return new Document("Reference table", List.of(), ReferenceTable.read(progress), Choices.defaults());
        }
        ScoreTable table = TableImporter.read(files.stream().map(Source::file).toList(), OPTIONS, progress);
        return new Document(title(files), files.stream().map(Path::toString).toList(), table, Choices.defaults());
    }

    private static String title(List<Path> files) {
        String first = String.valueOf(files.get(0).getFileName());
        return files.size() == 1 ? first : first + " + " + (files.size() - 1);
    }
}
