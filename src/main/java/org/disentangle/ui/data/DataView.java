package org.disentangle.ui.data;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.Appearance;
import org.disentangle.ui.common.SearchField;
import org.disentangle.ui.common.Subscriptions;
import org.disentangle.ui.common.TabView;

/** The table itself: the visible models of the group. */
public final class DataView implements TabView {
    private static final PseudoClass FILLED_CELL = PseudoClass.getPseudoClass("filled");
    private static final String FILLED = "filled in";
    private static final String WHY_FILLED =
            "There is no score here; for the capabilities score of this group one was estimated from the others";

    private final DataViewModel model;
    private final Subscriptions subscriptions;
    private final Appearance appearance;
    private final TableView<Integer> table = new TableView<>();
    private final RememberedColumns remembered;
    private final VBox root = new VBox();

    /**
     * A view.
     *
     * @param shown whether it is seen
     */
    DataView(DataViewModel model, Appearance appearance, ObservableValue<Boolean> shown) {
        this.model = model;
        this.subscriptions = new Subscriptions(shown);
        this.appearance = appearance;
        SortedList<Integer> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setId("data-table");
        table.getStyleClass().addAll("dense", "data-table");
        table.setItems(sorted);
        table.setEditable(true);
        table.setAccessibleText("The visible models and their scores");
        table.setPlaceholder(new Label("No model of this group is visible."));
        VBox.setVgrow(table, Priority.ALWAYS);
        subscriptions.on(table.getSelectionModel().selectedItemProperty(), row -> {
            if (row != null) {
                model.selection().model().set(java.util.Optional.of(row));
            }
        });
        this.remembered = new RememberedColumns(model.viewState(), table, subscriptions);
        subscriptions.run(table::refresh, model.filled());
        subscriptions.follow(() -> build(model.columns().get()), model.columns(), appearance.textPercent());
        root.getChildren().addAll(tools(), table);
    }

    /** Shown only where there are more columns than fit. */
    private Node tools() {
        TextField search = new SearchField("Find columns");
        search.setId("data-find");
        subscriptions.link(search.textProperty(), model.search(), model::searchFor);
        Label shown = new Label();
        shown.setId("data-shown");
        shown.getStyleClass().add("quiet");
        shown.textProperty().bind(model.columnsShown());
        HBox tools = new HBox(search, shown);
        tools.getStyleClass().add("data-tools");
        tools.visibleProperty().bind(model.columnsShown().isNotEmpty());
        tools.managedProperty().bind(model.columnsShown().isNotEmpty());
        return tools;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }

    private void build(List<DataViewModel.Column> columns) {
        remembered.show(columns.stream().map(this::column).toList(), unit());
    }

    private double unit() {
        return Appearance.TEXT_PIXELS * appearance.textScale();
    }

    /** Wide enough for a usual title in bold. */
    private static double widthFor(String title, double unit) {
        return Math.min(14, Math.max(8, title.length() * 0.7 + 2.5)) * unit;
    }

    private TableColumn<Integer, Integer> column(DataViewModel.Column column) {
        TableColumn<Integer, Integer> result = new TableColumn<>();
        Label title = new Label(column.title());
        title.setTooltip(new Tooltip(column.title() + " (" + column.explanation() + ")"));
        result.setGraphic(title);
        result.setUserData(column.name());
        double unit = unit();
        result.setPrefWidth(column.explanation().equals("model") ? 15 * unit : widthFor(column.title(), unit));
        result.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        Comparator<Integer> byText =
                Comparator.comparing(row -> column.cells().text(row).toLowerCase(java.util.Locale.ROOT));
        result.setComparator(
                column.numeric()
                        ? Comparator.comparingDouble(row -> column.cells().number(row))
                        : byText);
        if (column.numeric()) {
            result.setContextMenu(new ErrorsOfMenu(model, column).menu());
        }
        result.setEditable(column.edited().isPresent());
        result.setCellFactory(same -> column.edited().isPresent()
                ? new EditedCell(column.edited().get(), model)
                : new TableCell<>() {
                    @Override
                    protected void updateItem(Integer row, boolean empty) {
                        super.updateItem(row, empty);
                        boolean filled = !empty && row != null && column.cells().isFilled(row);
                        setText(
                                empty || row == null
                                        ? ""
                                        : filled ? FILLED : column.cells().text(row));
                        pseudoClassStateChanged(FILLED_CELL, filled);
                        setTooltip(filled ? new Tooltip(WHY_FILLED) : null);
                        setAlignment(column.numeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
                    }
                });
        return result;
    }
}
