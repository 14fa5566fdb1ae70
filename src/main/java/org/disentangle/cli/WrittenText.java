package org.disentangle.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disentangle.export.FigureFailure;
import org.disentangle.export.ResultExport;
import org.disentangle.wording.Listing;

/** Says where the results are. */
final class WrittenText {
    private static final int MOST_NAMED = 3;

    private final Console console;

    WrittenText(Console console) {
        this.console = console;
    }

    void print(ResultExport.Written written) {
        String figures = written.figures() == 0 ? "" : " with " + Report.count(written.figures(), "figure");
        console.line("Results" + figures + ": " + written.folder());
        if (written.guardedCells() > 0) {
            console.paragraph(Report.count(written.guardedCells(), "cell")
                    + " of the CSV files look like formulas to a spreadsheet and got a leading apostrophe;"
                    + " analysis.json has the names as they are.");
        }
        if (!written.lettersSentence().isEmpty()) {
            console.paragraph("Note: " + written.lettersSentence());
        }
        failures(written.failures());
    }

    /** Names the figures that could not be made, grouped by reason. */
    private void failures(List<FigureFailure> failures) {
        console.flush();
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (FigureFailure failure : failures) {
            byReason.computeIfAbsent(failure.reason(), unseen -> new ArrayList<>())
                    .add(failure.file());
        }
        byReason.forEach((reason, files) -> {
            console.error(Listing.cut(files, MOST_NAMED) + ": " + reason + ".");
        });
    }
}
