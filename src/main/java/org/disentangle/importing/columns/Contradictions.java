package org.disentangle.importing.columns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.ImportException;
import org.disentangle.wording.Counts;
import org.disentangle.wording.Listing;

/** Scores that differ between files for the same model; none may be dropped silently. */
public final class Contradictions {
    private static final int COLUMNS_LISTED = 4;

    private final List<String> columns = new ArrayList<>();
    private final Set<String> files = new LinkedHashSet<>();
    private String example = "";
    private int count;

    /**
     * Adds a contradiction between two files in a column: the number of different scores, and the first of them in
     * words.
     */
    void add(String column, String earlier, String later, int differences, String first) {
        if (!columns.contains(column)) {
            columns.add(column);
        }
        files.add(earlier);
        files.add(later);
        count += differences;
        example = example.isEmpty() ? first : example;
    }

    /**
     * Refuses files that contradict each other.
     *
     * @throws ImportException that names the columns
     */
    public void refuse() throws ImportException {
        if (columns.isEmpty()) {
            return;
        }
        List<String> listed = columns.stream().map(CellsInWords::quoted).toList();
        throw new ImportException(
                ImportException.Kind.CONFLICT,
                String.join(", ", files) + ": the files have different scores for the same models in "
                        + Counts.form(columns.size(), "the column ", "the columns ")
                        + Listing.cut(listed, COLUMNS_LISTED)
                        + " ("
                        + Counts.of(count, "score", "scores") + "; " + example
                        + "); rename the columns if they are different benchmarks, or say with --repeated, in the preview"
                        + " under repeated models, whether the mean, the best or the latest score counts");
    }
}
