package org.disentangle.session.opening;

import java.util.List;
import java.util.Optional;
import org.disentangle.importing.TableImporter;
import org.disentangle.importing.note.ImportException;
import org.disentangle.importing.options.ImportOptions;
import org.disentangle.importing.source.Source;
import org.disentangle.job.Progress;
import org.disentangle.table.ScoreTable;

/** Tables that are parts of joined ones, each read once. */
final class PartMemo {
    private final Memo<Part, ScoreTable> parts;

    private record Part(List<Source> files, ImportOptions options) {}

    PartMemo(int most, long mostCells) {
        this.parts = new Memo<>(most, Opening::cells, mostCells);
    }

    ScoreTable read(List<Source> files, ImportOptions options, Progress progress) throws ImportException {
        Part part = new Part(List.copyOf(files), options);
        Optional<ScoreTable> known = parts.find(part);
        return known.isPresent() ? known.get() : parts.keep(part, TableImporter.readPart(files, options, progress));
    }

    void clear() {
        parts.clear();
    }
}
