package org.disentangle.importing;

import org.disentangle.importing.text.CellLimit;

/** Refuses tables that would not fit into memory although their file is small. */
final class UsualSize {
    private UsualSize() {}

    /**
     * Lets tables of a usual size pass.
     *
     * @throws ImportException if it has too many cells, empty ones counted
     */
    static void require(String source, long rows, long columns) throws ImportException {
        if (CellLimit.isExceeded(rows, columns)) {
            throw new ImportException(ImportException.Kind.UNREADABLE, source + ": " + CellLimit.SENTENCE);
        }
    }
}
