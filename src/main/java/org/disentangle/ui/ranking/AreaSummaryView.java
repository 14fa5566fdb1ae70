package org.disentangle.ui.ranking;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.analysis.AreaSummary;
import org.disentangle.analysis.estimate.Level;
import org.disentangle.analysis.estimate.Verdict;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.wording.Sentences;

/** Counts the primary safety benchmarks of each area by level and by verdict in the selected group. */
public final class AreaSummaryView implements View {
    private static final List<Level> LEVELS = List.of(Level.HIGH, Level.LOW, Level.NEGATIVE);
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.HIGH,
            Verdict.HIGH_OR_LOW,
            Verdict.LOW,
            Verdict.LOW_OR_NEGATIVE,
            Verdict.NEGATIVE,
            Verdict.UNDECIDED);

    /** Below this width, in ems, levels and verdicts are placed one below the other. */
    private static final double LEAST_WIDTH = 62;

    private final Subscriptions subscriptions = new Subscriptions();
    /** The subscriptions of the current contents. */
    private final Subscriptions ofContents = new Subscriptions();

    private final Workspace workspace;
    private final RankingViewModel model;
    private final VBox root = new VBox();
    private boolean stacked;

    public AreaSummaryView(Workspace workspace) {
        this.model = new RankingViewModel(workspace);
        this.workspace = workspace;
        root.setId("area-summary");
        root.getStyleClass().add("area-summary");
        subscriptions.follow(
                this::show, workspace.results(), workspace.selection().group(), model.basis());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
        ofContents.close();
        model.close();
    }

    /** The areas of the selected group, their total last. */
    private List<AreaSummary> areas() {
        return workspace
                .results()
                .get()
                .flatMap(present -> present.group(workspace.selection().group().get()))
                .map(AreaSummary::of)
                .orElse(List.of());
    }

    private void show() {
        List<AreaSummary> areas = areas();
        Label basis = text("How many of the N primary safety benchmarks of each area have each level (from the "
                + "correlation) and each verdict (from its interval)"
                + areas.stream()
                        .map(AreaSummary::group)
                        .findFirst()
                        .filter(group -> !group.equals("all"))
                        .map(group -> ", among the " + group + " models")
                        .orElse("")
                + ". Those with neither have no correlation or no interval.");
        VBox grids = new VBox();
        grids.getStyleClass().add("summary-grids");
        VBox all = new VBox(
                basis, grids, text(model.basis().get()), text(model.caution().get()));
        all.getStyleClass().add("summary-grids");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill(grids, areas);
        ofContents.close();
        ofContents.on(scroll.widthProperty(), width -> {
            boolean narrow = width.doubleValue() < LEAST_WIDTH * basis.getFont().getSize();
            if (narrow != stacked) {
                stacked = narrow;
                fill(grids, areas);
            }
        });
        // how high wrapped text is shows only once it has its width
        ofContents.on(
                all.heightProperty(),
                height -> Platform.runLater(() -> scroll.setPrefViewportHeight(height.doubleValue())));
        root.getChildren().setAll(scroll);
    }

    private void fill(VBox grids, List<AreaSummary> areas) {
        grids.getChildren()
                .setAll(
                        stacked
                                ? List.of(grid(areas, LEVELS, List.of()), grid(areas, List.of(), VERDICTS))
                                : List.of(grid(areas, LEVELS, VERDICTS)));
    }

    private static GridPane grid(List<AreaSummary> areas, List<Level> levels, List<Verdict> verdicts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("summary-grid");
        if (!levels.isEmpty()) {
            grid.add(heading("Level"), 2, 0, levels.size(), 1);
        }
        if (!verdicts.isEmpty()) {
            grid.add(heading("Verdict"), 2 + levels.size(), 0, verdicts.size(), 1);
        }
        List<String> titles = new ArrayList<>(List.of("Area", "N"));
        levels.forEach(level -> titles.add(level.word()));
        verdicts.forEach(verdict -> titles.add(verdict.word().replace(" or ", " or\n")));
        for (int i = 0; i < titles.size(); i++) {
            Label title = heading(titles.get(i));
            GridPane.setHalignment(title, HPos.LEFT);
            GridPane.setValignment(title, VPos.BOTTOM);
            place(grid, title, i, 1, levels.size());
        }
        for (int i = 0; i < areas.size(); i++) {
            addRow(grid, areas.get(i), i + 2, levels, verdicts);
        }
        return grid;
    }

    private static void addRow(
            GridPane grid, AreaSummary summary, int row, List<Level> levels, List<Verdict> verdicts) {
        List<String> cells = new ArrayList<>();
        cells.add(summary.area()
                .map(area -> area.isEmpty() ? "Area not known" : Sentences.capital(area))
                .orElse("All areas"));
        cells.add(Integer.toString(summary.benchmarks()));
        levels.forEach(level -> cells.add(number(summary.count(level))));
        verdicts.forEach(verdict -> cells.add(number(summary.count(verdict))));
        for (int i = 0; i < cells.size(); i++) {
            Label cell = new Label(cells.get(i));
            if (summary.isOverall()) {
                cell.getStyleClass().add("heading");
            }
            place(grid, cell, i, row, levels.size());
        }
    }

    private static String number(int count) {
        return count == 0 ? "·" : Integer.toString(count);
    }

    private static void place(GridPane grid, Label label, int column, int row, int levels) {
        if (column > 0) {
            label.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(label, HPos.RIGHT);
        } else {
            label.setMinWidth(0);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        if (column == 2 || column == 2 + levels) {
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
