package org.disentangle.ui.ranking;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.Appearance;
import org.disentangle.ui.common.SearchField;

/** The ranking as a table with a forest plot in it. A click, or Enter, opens a benchmark's scatter. */
public final class RankingView {
    private final RankingViewModel model;
    private final Runnable openScatter;
    private final Runnable openSummary;
    private final TableView<RankingRow> table = new TableView<>();
    private final RankingTable columns;
    private final VBox root = new VBox();
    private boolean following;

    public RankingView(RankingViewModel model, Appearance appearance, Runnable openScatter, Runnable openSummary) {
        this.model = model;
        this.openSummary = openSummary;
        this.openScatter = openScatter;
        this.columns = new RankingTable(model, appearance, table);
        root.getStyleClass().add("ranking");
        root.getChildren().addAll(bar(), table(), foot());
        model.heading().addListener((property, old, heading) -> columns.build());
        model.selection().group().addListener((property, old, group) -> columns.build());
        appearance.textPercent().addListener((property, old, percent) -> columns.build());
        columns.build();
    }

    public Node node() {
        return root;
    }

    /** Puts the keyboard on the table. */
    public void focus() {
        table.requestFocus();
    }

    private Node bar() {
        SearchField search = new SearchField("Benchmark name");
        search.setId("ranking-search");
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        ComboBox<RankingViewModel.Listed> listed = new ComboBox<>();
        listed.setId("ranking-listed");
        listed.getItems().setAll(RankingViewModel.Listed.values());
        listed.valueProperty().bindBidirectional(model.listed());
        listed.setAccessibleText("Which benchmarks are listed");
        CheckBox subScores = new CheckBox();
        subScores.setId("ranking-sub-scores");
        subScores.selectedProperty().bindBidirectional(model.subScores());
        subScores.setTooltip(new Tooltip("Also list the parts of suites such as HarmBench"));
        subScores.setMinWidth(Region.USE_PREF_SIZE);
        model.heading().addListener((property, old, heading) -> nameSubScores(subScores));
        nameSubScores(subScores);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("quiet");
        count.textProperty().bind(model.count());
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button summary = new Button("By area");
        summary.setId("ranking-areas");
        summary.setTooltip(new Tooltip("How many benchmarks of each area have which level and verdict"));
        summary.setOnAction(event -> openSummary.run());
        summary.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(search, listed, subScores, summary, space, count);
        bar.getStyleClass().add("view-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void nameSubScores(CheckBox subScores) {
        long number = model.heading().get().subScoreCount();
        subScores.setText("Sub-scores (" + number + ")");
        subScores.setVisible(number > 0);
        subScores.setManaged(number > 0);
    }

    private Node foot() {
        Label caution = sentence("ranking-caution", model.caution());
        caution.getStyleClass().add("caution");
        VBox foot = new VBox(sentence("ranking-basis", model.basis()), caution);
        foot.getStyleClass().add("view-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private static Label sentence(String id, ReadOnlyStringProperty text) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }

    private Node table() {
        table.setId("ranking-table");
        table.getStyleClass().addAll("dense", "ranking-table");
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText("Benchmarks by their correlation");
        Label placeholder = new Label();
        placeholder
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.heading().get().groups().isEmpty()
                                ? "Open a table with Ctrl+O, or drop one on this window."
                                : "No benchmark matches.",
                        model.heading()));
        placeholder.getStyleClass().add("quiet");
        table.setPlaceholder(placeholder);
        table.setSortPolicy(same -> takeSorting());
        table.widthProperty().addListener((property, old, width) -> columns.fit());
        table.setRowFactory(same -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openScatter.run();
                event.consume();
            }
        });
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null && !following) {
                model.selection().benchmark().set(row.column());
            }
        });
        model.selection().benchmark().addListener((property, old, column) -> followSelection());
        model.rows().addListener((javafx.collections.ListChangeListener<RankingRow>) change -> followSelection());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private TableRow<RankingRow> row() {
        TableRow<RankingRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                openScatter.run();
            }
        });
        return row;
    }

    private void followSelection() {
        String column = model.selection().benchmark().get();
        following = true;
        int place = -1;
        for (int i = 0; i < model.rows().size(); i++) {
            if (model.rows().get(i).column().equals(column)) {
                place = i;
            }
        }
        if (place < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != place) {
            table.getSelectionModel().clearAndSelect(place);
            if (!table.isFocused()) {
                table.scrollTo(Math.max(0, place - 4));
            }
        }
        following = false;
    }

    private boolean takeSorting() {
        List<TableColumn<RankingRow, ?>> sorted = table.getSortOrder();
        Optional<TableColumn<RankingRow, ?>> first = sorted.stream().findFirst();
        if (first.isPresent() && first.get().getUserData() instanceof Sorting order) {
            boolean descending = first.get().getSortType() == TableColumn.SortType.DESCENDING;
            int group = order.group() >= 0 ? order.group() : model.order().get().group();
            model.order().set(new Sorting(order.key(), group, descending));
        }
        return true;
    }
}
