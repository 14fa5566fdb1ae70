package org.disentangle.ui.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.disentangle.analysis.correlation.BenchmarkCorrelation;
import org.disentangle.analysis.estimate.Estimate;
import org.disentangle.ui.common.Appearance;
import org.disentangle.ui.common.LevelBadge;
import org.disentangle.ui.common.Numbers;
import org.disentangle.ui.common.VerdictBadge;
import org.disentangle.ui.common.Words;

/** The columns of the ranking. Columns that matter less go when the table is narrow. */
final class RankingTable {
    private final RankingViewModel model;
    private final Appearance appearance;
    private final TableView<RankingRow> table;

    /** For the scroll bar and the borders, in heights of text. */
    private static final double SPARE = 1.8;

    private static final double WIDTH_OF_DIGIT = 0.7;
    private static final int USUAL_DIGITS = 3;
    /** From so many on a p-value may be too small for a number. */
    private static final int MANY_MODELS = 400;

    /** The columns that go where there is no room for all, the one that goes first first. */
    private List<TableColumn<RankingRow, RankingRow>> optional = List.of();

    RankingTable(RankingViewModel model, Appearance appearance, TableView<RankingRow> table) {
        this.model = model;
        this.appearance = appearance;
        this.table = table;
    }

    /** Makes the columns for the groups there are. */
    void build() {
        RankingViewModel.Heading heading = model.heading().get();
        List<TableColumn<RankingRow, RankingRow>> lessImportant = new ArrayList<>();
        TableColumn<RankingRow, RankingRow> name = words("Benchmark", Sorting.Key.BENCHMARK, RankingRow::name, 14);
        TableColumn<RankingRow, RankingRow> area =
                words("Area", Sorting.Key.AREA, row -> Words.capital(row.area()), 9.5);
        area.getStyleClass().add("quiet-column");
        TableColumn<RankingRow, RankingRow> forest = forest(heading);
        lessImportant.add(area);
        List<TableColumn<RankingRow, RankingRow>> columns = new ArrayList<>(List.of(name, area, forest));
        int selected = heading.groups().indexOf(model.selection().group().get());
        List<TableColumn<RankingRow, RankingRow>> ofSelected = new ArrayList<>();
        for (int group = 0; group < heading.groups().size(); group++) {
            columns.add(groupColumn(heading, group, group == selected, group == selected ? ofSelected : lessImportant));
        }
        lessImportant.addAll(ofSelected);
        optional = lessImportant;
        table.getColumns().setAll(columns);
        fit();
    }

    /** Shows as many columns as there is room for, so that no number is cut. */
    void fit() {
        double room = table.getWidth() - SPARE * unit();
        double needed = width(table.getColumns());
        for (TableColumn<RankingRow, RankingRow> column : optional) {
            boolean fits = needed <= room;
            if (!fits) {
                needed -= column.getMinWidth();
            }
            column.setVisible(fits);
        }
    }

    private static double width(List<? extends TableColumn<RankingRow, ?>> columns) {
        double sum = 0;
        for (TableColumn<RankingRow, ?> column : columns) {
            sum += column.getColumns().isEmpty() ? column.getMinWidth() : width(column.getColumns());
        }
        return sum;
    }

    private TableColumn<RankingRow, RankingRow> groupColumn(
            RankingViewModel.Heading heading,
            int group,
            boolean selected,
            List<TableColumn<RankingRow, RankingRow>> lessImportant) {
        String name = heading.groups().get(group);
        TableColumn<RankingRow, RankingRow> column =
                new TableColumn<>(name.equals("all") ? "All models" : Words.capital(name));
        column.setSortable(false);
        column.getStyleClass().add(selected ? "selected-group" : "other-group");
        var rho = numbers(
                heading.coefficient().symbol(),
                group,
                Sorting.Key.RHO,
                4.4,
                found -> Numbers.correlation(found.rho()),
                BenchmarkCorrelation::rho);
        int digits = Integer.toString(heading.mostModels()).length();
        double widthOfN = 3.2 + WIDTH_OF_DIGIT * Math.max(0, digits - USUAL_DIGITS);
        // p-values that nothing is left of take a sign and three digits
        double widthOfP = heading.mostModels() >= MANY_MODELS ? 6.2 : 4.9;
        var n = numbers(
                "n", group, Sorting.Key.N, widthOfN, found -> Integer.toString(found.n()), BenchmarkCorrelation::rho);
        var p = numbers(
                "p",
                group,
                Sorting.Key.P,
                widthOfP,
                found -> Numbers.pValue(found.pValue()),
                BenchmarkCorrelation::pValue);
        var q = numbers(
                "q",
                group,
                Sorting.Key.Q,
                widthOfP,
                found -> Numbers.pValue(found.qValue()),
                BenchmarkCorrelation::qValue);
        var level = level(group);
        var verdict = verdict(group);
        rho.getStyleClass().add("strong-column");
        n.getStyleClass().add("quiet-column");
        p.getStyleClass().add("quiet-column");
        q.getStyleClass().add("quiet-column");
        column.getColumns().addAll(List.of(rho, n, p, q, level, verdict));
        lessImportant.addAll(selected ? List.of(level, p, q, verdict) : List.of(verdict, level, q, p, n, rho));
        return column;
    }

    private TableColumn<RankingRow, RankingRow> words(
            String title, Sorting.Key key, Function<RankingRow, String> text, double width) {
        TableColumn<RankingRow, RankingRow> column = column(title, key, -1, width);
        column.setCellFactory(same -> new TableCell<>() {
            @Override
            protected void updateItem(RankingRow row, boolean empty) {
                super.updateItem(row, empty);
                String words = empty || row == null ? "" : text.apply(row);
                setText(words);
                setAlignment(Pos.CENTER_LEFT);
                setTooltip(words.isEmpty() ? null : new Tooltip(words));
            }
        });
        return column;
    }

    private TableColumn<RankingRow, RankingRow> numbers(
            String title,
            int group,
            Sorting.Key key,
            double width,
            Function<BenchmarkCorrelation, String> text,
            Function<BenchmarkCorrelation, Estimate> value) {
        TableColumn<RankingRow, RankingRow> column = column(title, key, group, width);
        column.getStyleClass().add("number-column");
        column.setCellFactory(same -> new TableCell<>() {
            @Override
            protected void updateItem(RankingRow row, boolean empty) {
                super.updateItem(row, empty);
                setAlignment(Pos.CENTER_RIGHT);
                Optional<BenchmarkCorrelation> found = empty || row == null ? Optional.empty() : row.in(group);
                setText(empty ? "" : found.map(text).orElse(Numbers.NONE));
                Optional<String> why = found.isPresent()
                        ? RankingWords.whyMissing(found.get(), value.apply(found.get()))
                        : Optional.of("No model of this group is visible.").filter(sentence -> !empty);
                setTooltip(why.map(Tooltip::new).orElse(null));
            }
        });
        return column;
    }

    private TableColumn<RankingRow, RankingRow> level(int group) {
        TableColumn<RankingRow, RankingRow> column = column("Level", Sorting.Key.LEVEL, group, 6.4);
        column.setCellFactory(same -> new TableCell<>() {
            private final LevelBadge badge = new LevelBadge();

            {
                setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                setAlignment(Pos.CENTER_LEFT);
            }

            @Override
            protected void updateItem(RankingRow row, boolean empty) {
                super.updateItem(row, empty);
                Optional<BenchmarkCorrelation> found = empty || row == null ? Optional.empty() : row.in(group);
                found.ifPresent(present -> badge.show(present.level()));
                setGraphic(found.isPresent() ? badge : null);
            }
        });
        return column;
    }

    private TableColumn<RankingRow, RankingRow> verdict(int group) {
        TableColumn<RankingRow, RankingRow> column = column("Verdict", Sorting.Key.VERDICT, group, 9);
        column.setCellFactory(same -> new TableCell<>() {
            private final VerdictBadge badge = new VerdictBadge();

            {
                setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                setAlignment(Pos.CENTER_LEFT);
            }

            @Override
            protected void updateItem(RankingRow row, boolean empty) {
                super.updateItem(row, empty);
                Optional<BenchmarkCorrelation> found = empty || row == null ? Optional.empty() : row.in(group);
                found.ifPresent(present -> badge.show(present.verdict(), present.isAtEdge()));
                setGraphic(found.isPresent() ? badge : null);
                RankingViewModel.Heading now = model.heading().get();
                setTooltip(found.map(present -> new Tooltip(RankingWords.verdict(present, now)))
                        .orElse(null));
            }
        });
        return column;
    }

    private TableColumn<RankingRow, RankingRow> forest(RankingViewModel.Heading heading) {
        TableColumn<RankingRow, RankingRow> column = column("", Sorting.Key.RHO, -1, 11);
        column.setSortable(false);
        column.getStyleClass().add("forest-column");
        ForestAxis axis = new ForestAxis();
        axis.prefWidthProperty().bind(column.widthProperty().subtract(18));
        Label description = new Label();
        description.setGraphic(axis);
        description.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        description.setTooltip(new Tooltip(
                "Correlation with its interval; the band is ± " + Numbers.significant(heading.threshold(), 4)
                        + (heading.note().isEmpty() ? "" : ". " + heading.note())));
        column.setGraphic(description);
        column.setCellFactory(same -> new TableCell<>() {
            private final ForestMarks marks = new ForestMarks();

            {
                setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                marks.prefWidthProperty().bind(widthProperty().subtract(18));
                marks.prefHeightProperty().bind(heightProperty());
            }

            @Override
            protected void updateItem(RankingRow row, boolean empty) {
                super.updateItem(row, empty);
                RankingViewModel.Heading now = model.heading().get();
                int selected = now.groups().indexOf(model.selection().group().get());
                marks.show(empty ? Optional.empty() : Optional.ofNullable(row), selected, now.threshold());
                setGraphic(empty ? null : marks);
            }
        });
        return column;
    }

    private TableColumn<RankingRow, RankingRow> column(String title, Sorting.Key key, int group, double width) {
        TableColumn<RankingRow, RankingRow> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setMinWidth(width * unit());
        column.setPrefWidth(width * unit());
        column.setReorderable(false);
        column.setUserData(new Sorting(key, group, key == Sorting.Key.RHO));
        column.setComparator((a, b) -> 0);
        return column;
    }

    private double unit() {
        return Appearance.TEXT_PIXELS * appearance.textScale();
    }
}
