package org.disentangle.importing.format;

import org.disentangle.importing.note.CellsInWords;
import org.disentangle.importing.note.Notes;
import org.disentangle.importing.sheet.Spreadsheet;
import org.disentangle.wording.Counts;

/** Notes what was read from a spreadsheet and what was not. */
final class SpreadsheetNotes {
    private SpreadsheetNotes() {}

    static void add(Spreadsheet file, boolean chosen, String source, Notes notes) {
        if (file.sheets().size() > 1 && !chosen) {
            notes.warn(
                    source,
                    "of " + file.sheets().size() + " sheets (" + String.join(", ", file.sheets()) + ") "
                            + CellsInWords.quoted(file.sheet()) + " was read");
        }
        if (file.hiddenRows() > 0) {
            notes.warn(
                    source,
                    Counts.of(file.hiddenRows(), "hidden row was", "hidden rows were")
                            + " left out; show them in the spreadsheet to have them read");
        }
        if (file.hiddenColumns() > 0) {
            notes.warn(
                    source,
                    Counts.of(file.hiddenColumns(), "hidden column was", "hidden columns were")
                            + " left out; show them in the spreadsheet to have them read");
        }
        if (file.mergedCells() > 0) {
            notes.inform(
                    source,
                    Counts.of(file.mergedCells(), "cell", "cells")
                            + " took the text of the cell that they are merged with");
        }
    }
}
