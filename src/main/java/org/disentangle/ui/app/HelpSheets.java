package org.disentangle.ui.app;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.export.ProgramVersion;
import org.disentangle.ui.common.TabEntry;
import org.disentangle.ui.common.View;

/** Short help texts. */
final class HelpSheets {
    private HelpSheets() {}

    static View about() {
        VBox box = new VBox(
                paragraph("Disentangle " + ProgramVersion.text()),
                paragraph(
                        "Which benchmarks' scores rise, fall, or do not move with general capabilities? The method is that"
                                + " of “Safetywashing: Do AI Safety Benchmarks Actually Measure Safety Progress?” (Ren et al.,"
                                + " 2024, arXiv 2407.21792). The reference table is the one its authors released (MIT, © 2024"
                                + " Center for AI Safety)."),
                paragraph(
                        "A correlation shown here is an association across these models, not a cause. A low one does not"
                                + " show that a benchmark is valid, and a high one does not make its topic "
                                + "unimportant. What the models have in common (family, time, "
                                + "tuning) affects every number."),
                paragraph("Free software under the MIT licence."));
        box.getStyleClass().add("help-sheet");
        return View.of(box);
    }

    private static Label paragraph(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static View keys(List<TabEntry> tabs) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("facts", "help-sheet");
        String[][] keys = {
            {"← →", "Previous or next benchmark in the ranking (in the scatter; Alt+← Alt+→ everywhere)"},
            {"↑ ↓", "Move through the points of the scatter, or the rows of the ranking"},
            {"Enter", "Open the scatter of a benchmark; in the filters, show one family alone"},
            {"Space", "Tick or untick"},
            {"Shift+click on a heading", "Sort by this column too; a third click no longer sorts by it"},
            {"Ctrl+1 … Ctrl+" + tabs.size(), tabs.stream().map(TabEntry::title).collect(Collectors.joining(", "))},
            {"Ctrl+O", "Open tables"},
            {"Ctrl+,", "Every option of the analysis"},
            {"Ctrl+E", "Export the figure"},
            {"Ctrl+S, Ctrl+Shift+S", "Save the session; save it as another file"},
            {"Ctrl+Alt+S", "Save the recipe: every choice, for the command line"},
            {"Ctrl+Shift+C", "Copy the figure"},
            {"Ctrl+Z", "Undo"},
            {"Ctrl+Y, Ctrl+Shift+Z", "Redo"},
            {"F7, F8", "Show or hide the filters, the details"},
            {"Ctrl+Shift+D", "Dark or light"},
        };
        for (int i = 0; i < keys.length; i++) {
            Label key = new Label(keys[i][0]);
            key.getStyleClass().add("fact-value");
            key.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i, key, paragraph(keys[i][1]));
        }
        return View.of(grid);
    }
}
