package org.disentangle.ui.opening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.disentangle.catalogue.Catalogue;
import org.disentangle.importing.preview.PreviewColumn;
import org.disentangle.importing.preview.PreviewColumn.Scale;
import org.disentangle.importing.preview.PreviewColumn.Use;
import org.disentangle.table.Direction;
import org.disentangle.ui.common.SearchField;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Subscriptions;

/** What each column is used for; selected columns are changed together. */
final class ColumnsTable {
    private static final List<Use> CHOICES =
            List.of(Use.CAPABILITIES, Use.SAFETY, Use.IGNORED, Use.ATTRIBUTE, Use.MODEL);

    private final PreviewViewModel model;
    private final Appearance appearance;
    private final Subscriptions subscriptions;
    private final TableView<PreviewColumn> table = new TableView<>();
    private final VBox root = new VBox();

    ColumnsTable(PreviewViewModel model, Appearance appearance, Subscriptions subscriptions) {
        this.model = model;
        this.subscriptions = subscriptions;
        this.appearance = appearance;
        FilteredList<PreviewColumn> shown = new FilteredList<>(model.columns());
        table.setId("preview-columns");
        table.getStyleClass().add("dense");
        table.setAccessibleText("Columns");
        table.setEditable(true);
        table.setPlaceholder(new Label("No column was recognised, or none has this name."));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setItems(shown);
        table.getColumns()
                .setAll(List.of(
                        column("Column", 15, PreviewColumn::name),
                        column("Used as", 11, column -> column.use().words()),
                        better(),
                        editable("Area", 10, PreviewColumn::area, PreviewColumn::withArea),
                        editable("Unit", 8, PreviewColumn::unit, PreviewColumn::withUnit),
                        column("Certainty", 8, column -> column.grounds()
                                .sureness()
                                .words()),
                        reasons()));
        root.getStyleClass().add("preview-columns");
        root.getChildren().addAll(tools(shown), table);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    Node node() {
        return root;
    }

    /** Changes the selected columns and selects them again, because the table treats changed rows as new ones. */
    private void change(Consumer<List<String>> change) {
        List<String> names = table.getSelectionModel().getSelectedItems().stream()
                .filter(column -> column != null)
                .map(PreviewColumn::name)
                .toList();
        change.accept(names);
        select(names);
    }

    void select(List<String> names) {
        Set<String> wanted = Set.copyOf(names);
        int[] places = IntStream.range(0, table.getItems().size())
                .filter(place -> wanted.contains(table.getItems().get(place).name()))
                .toArray();
        table.getSelectionModel().clearSelection();
        if (places.length > 0) {
            table.getSelectionModel().selectIndices(places[0], places);
        }
    }

    private Node tools(FilteredList<PreviewColumn> shown) {
        TextField search = new SearchField("Find columns");
        search.setId("preview-find");
        subscriptions.on(search.textProperty(), text -> {
            String wanted = text.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(column -> column.name().toLowerCase(Locale.ROOT).contains(wanted));
        });
        Button all = new Button("Select all");
        all.setId("preview-select-all");
        all.setOnAction(event -> {
            table.getSelectionModel().selectAll();
            table.requestFocus();
        });
        MenuButton use = new MenuButton("Use selected as");
        use.setId("preview-use");
        for (Use choice : CHOICES) {
            MenuItem item = new MenuItem(choice.words());
            item.setId("preview-use-" + choice.name().toLowerCase(Locale.ROOT));
            item.setOnAction(event -> change(names -> model.use(names, choice)));
            use.getItems().add(item);
        }
        ErrorsMenu errors = new ErrorsMenu(model);
        use.getItems().add(errors.menu());
        use.setOnShowing(event ->
                errors.follow(Optional.ofNullable(table.getSelectionModel().getSelectedItem())));
        MenuButton better = new MenuButton("Better is");
        better.setId("preview-better");
        for (Direction direction : List.of(Direction.HIGHER, Direction.LOWER, new Direction.Target(0))) {
            MenuItem item = new MenuItem(direction.word().equals("target 0") ? "near 0" : direction.word());
            item.setId("preview-better-" + direction.word().replace(' ', '-'));
            item.setOnAction(event -> change(names -> model.better(names, direction)));
            better.getItems().add(item);
        }
        MenuButton numbers = new MenuButton("Numbers are");
        numbers.setId("preview-numbers");
        numbers.getItems()
                .addAll(
                        scale("as they are written", "preview-numbers-written", Scale.AS_WRITTEN),
                        scale(
                                "percent; fractions up to 1 are multiplied by 100",
                                "preview-numbers-percent",
                                Scale.PERCENT));
        numbers.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        MenuButton area = new MenuButton("Area is");
        area.setId("preview-area");
        for (String known : Catalogue.known().areas()) {
            MenuItem item = new MenuItem(known);
            item.setOnAction(event -> change(names -> model.change(names, column -> column.withArea(known))));
            area.getItems().add(item);
        }
        area.disableProperty().bind(numbers.disableProperty());
        use.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        better.disableProperty().bind(use.disableProperty());
        FlowPane tools = new FlowPane(search, all, use, better, area, numbers);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("reading-form");
        return tools;
    }

    private MenuItem scale(String words, String id, Scale scale) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(event -> change(names -> model.scale(names, scale)));
        return item;
    }

    /** The column of directions: one in question is red, with a question mark, until answered. */
    private TableColumn<PreviewColumn, String> better() {
        TableColumn<PreviewColumn, String> better = column(
                "Better",
                6,
                column -> column.use().isBenchmark() ? column.direction().word() : "");
        better.setCellFactory(unused -> new TableCell<>() {
            @Override
            protected void updateItem(String word, boolean empty) {
                super.updateItem(word, empty);
                PreviewColumn column = empty ? null : getTableRow().getItem();
                boolean asked = column != null && isAsked(column.name());
                getStyleClass().remove("problem");
                if (asked) {
                    getStyleClass().add("problem");
                }
                setText(empty ? null : asked ? word + "?" : word);
            }
        });
        subscriptions.run(table::refresh, model.directionsAsked());
        return better;
    }

    private boolean isAsked(String column) {
        return model.directionsAsked().get().stream()
                .anyMatch(doubt -> doubt.column().equals(column));
    }

    private TableColumn<PreviewColumn, String> reasons() {
        TableColumn<PreviewColumn, String> reasons =
                column("Because", 13, each -> each.grounds().reason());
        reasons.setCellFactory(unused -> new TableCell<>() {
            @Override
            protected void updateItem(String reason, boolean empty) {
                super.updateItem(reason, empty);
                PreviewColumn column = empty ? null : getTableRow().getItem();
                boolean doubtful = column != null && column.scale() == Scale.MIXED;
                getStyleClass().remove("problem");
                if (doubtful) {
                    getStyleClass().add("problem");
                }
                setText(empty ? null : reason);
            }
        });
        return reasons;
    }

    private TableColumn<PreviewColumn, String> column(
            String title, double width, Function<PreviewColumn, String> text) {
        TableColumn<PreviewColumn, String> column = new TableColumn<>(title);
        column.setPrefWidth(width * Appearance.TEXT_PIXELS * appearance.textScale());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return column;
    }

    private TableColumn<PreviewColumn, String> editable(
            String title,
            double width,
            Function<PreviewColumn, String> text,
            java.util.function.BiFunction<PreviewColumn, String, PreviewColumn> change) {
        TableColumn<PreviewColumn, String> column = column(title, width, text);
        column.setCellFactory(unused -> new WordCell((edited, word) ->
                change(names -> model.change(List.of(edited.name()), before -> change.apply(before, word)))));
        return column;
    }
}
