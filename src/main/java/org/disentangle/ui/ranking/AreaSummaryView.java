package org.disentangle.ui.ranking;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.analysis.AreaSummary;
import org.disentangle.analysis.Level;
import org.disentangle.analysis.Verdict;
import org.disentangle.ui.common.Words;

/** How the primary safety benchmarks of each area are spread over levels and verdicts in the selected group. */
public final class AreaSummaryView {
    private static final List<Level> LEVELS = List.of(Level.HIGH, Level.LOW, Level.NEGATIVE);
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.HIGH,
            Verdict.HIGH_OR_LOW,
            Verdict.LOW,
            Verdict.LOW_OR_NEGATIVE,
            Verdict.NEGATIVE,
            Verdict.UNDECIDED);

    private final VBox root = new VBox();

    public AreaSummaryView(RankingViewModel model) {
        root.setId("area-summary");
        root.getStyleClass().add("area-summary");
        Runnable show = () -> show(model.areas(), model);
        model.rows().addListener((javafx.collections.ListChangeListener<RankingRow>) change -> show.run());
        show.run();
    }

    public Region node() {
        return root;
    }

    private void show(List<AreaSummary> areas, RankingViewModel model) {
        ScrollPane scroll = new ScrollPane(grid(areas));
        scroll.setFitToWidth(true);
        scroll.setMinViewportHeight(180);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label basis =
                text("How many of the N primary safety benchmarks of each area have a level (by the correlation) and"
                        + " a verdict (by its interval)"
                        + areas.stream()
                                .map(AreaSummary::group)
                                .findFirst()
                                .filter(group -> !group.equals("all"))
                                .map(group -> ", among the " + group + " models")
                                .orElse("")
                        + ". Those without either have no correlation or no interval.");
        root.getChildren()
                .setAll(
                        basis,
                        scroll,
                        text(model.basis().get()),
                        text(model.caution().get()));
    }

    private static GridPane grid(List<AreaSummary> areas) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("summary-grid");
        grid.add(heading("Level"), 2, 0, LEVELS.size(), 1);
        grid.add(heading("Verdict"), 2 + LEVELS.size(), 0, VERDICTS.size(), 1);
        List<String> titles = new ArrayList<>(List.of("Area", "N"));
        LEVELS.forEach(level -> titles.add(level.word()));
        VERDICTS.forEach(verdict -> titles.add(verdict.word()));
        for (int i = 0; i < titles.size(); i++) {
            Label title = heading(titles.get(i));
            GridPane.setHalignment(title, HPos.LEFT);
            place(grid, title, i, 1);
        }
        for (int i = 0; i < areas.size(); i++) {
            addRow(grid, areas.get(i), i + 2);
        }
        return grid;
    }

    private static void addRow(GridPane grid, AreaSummary summary, int row) {
        List<String> cells = new ArrayList<>();
        cells.add(summary.area()
                .map(area -> area.isEmpty() ? "Area not known" : Words.capital(area))
                .orElse("All areas"));
        cells.add(Integer.toString(summary.benchmarks()));
        LEVELS.forEach(level -> cells.add(number(summary.count(level))));
        VERDICTS.forEach(verdict -> cells.add(number(summary.count(verdict))));
        for (int i = 0; i < cells.size(); i++) {
            Label cell = new Label(cells.get(i));
            if (summary.isOverall()) {
                cell.getStyleClass().add("heading");
            }
            place(grid, cell, i, row);
        }
    }

    private static String number(int count) {
        return count == 0 ? "·" : Integer.toString(count);
    }

    private static void place(GridPane grid, Label label, int column, int row) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (column > 0) {
            GridPane.setHalignment(label, HPos.RIGHT);
        }
        if (column == 2 || column == 2 + LEVELS.size()) {
            GridPane.setMargin(label, new Insets(0, 0, 0, 18));
        }
        grid.add(label, column, row);
    }

    private static Label heading(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("quiet");
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }
}
