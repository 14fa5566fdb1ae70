package org.disentangle.importing.text;

import org.disentangle.importing.note.ImportException;

/**
 * Limits the number of cells of a table once every row has every column. A small file can demand far more than memory
 * holds: a long header above many short rows, or objects that each have their own names.
 */
public final class CellLimit {
    /** The message about such a file. */
    public static final String SENTENCE =
            "this table would have more than 50 million cells, most of them empty; open the part of it that is needed";

    private static final long MOST = 50_000_000;

    private CellLimit() {}

    /** Whether a table is too large. */
    public static boolean isExceeded(long rows, long columns) {
        return rows * columns > MOST;
    }

    /**
     * Refuses a table that is too large.
     *
     * @throws TextProblem if it is too large
     */
    public static void check(long rows, long columns) throws TextProblem {
        if (isExceeded(rows, columns)) {
            throw new TextProblem(SENTENCE);
        }
    }

    /**
     * Refuses a table that is too large.
     *
     * @throws ImportException if the table has too many cells, empty ones included
     */
    public static void require(String source, long rows, long columns) throws ImportException {
        if (isExceeded(rows, columns)) {
            throw new ImportException(ImportException.Kind.UNREADABLE, source + ": " + SENTENCE);
        }
    }
}
