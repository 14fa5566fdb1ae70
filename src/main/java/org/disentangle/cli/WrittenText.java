package org.disentangle.cli;

import org.disentangle.export.ResultExport;

/** Says where the results are. */
final class WrittenText {
    private final Console console;

    WrittenText(Console console) {
        this.console = console;
    }

    void print(ResultExport.Written written) {
        String figures = written.figures() == 0 ? "" : " with " + Report.count(written.figures(), "figure");
        console.line("Results" + figures + ": " + written.folder());
        if (written.guardedCells() > 0) {
            console.paragraph(Report.count(written.guardedCells(), "cell")
                    + " of the CSV files would be taken for formulas by a spreadsheet and got an apostrophe in front;"
                    + " analysis.json has the names as they are.");
        }
    }
}
