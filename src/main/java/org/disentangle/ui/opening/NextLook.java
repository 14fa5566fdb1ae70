package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.preview.Preview;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.job.Progress;
import org.disentangle.ui.model.DocumentReader;

/**
 * Another examination of the files of a preview.
 *
 * @param options how they are read, without the choices for the columns
 * @param answered the columns whose direction the user has answered
 */
record NextLook(DocumentReader reader, List<Path> files, ImportOptions options, Set<String> answered) {
    NextLook {
        files = List.copyOf(files);
        answered = Set.copyOf(answered);
    }

    /** Previews the files and checks them with the columns as chosen. */
    Preview over(Map<String, PreviewColumn> chosen, Progress progress) throws ImportException {
        Preview found = reader.preview(files, options, progress);
        return chosen.isEmpty() ? found : checked(found, ChosenUses.over(found.columns(), chosen), progress);
    }

    /** Checks the columns as chosen. */
    Preview checked(Preview found, List<PreviewColumn> all, Progress progress) throws ImportException {
        ImportOptions chosen = AskedDirections.chosen(
                        found, answered, all, options.uses().errors())
                .over(options);
        return found.saying(reader.preview(files, chosen, progress));
    }
}
