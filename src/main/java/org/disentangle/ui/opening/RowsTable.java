package org.disentangle.ui.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.disentangle.importing.preview.Preview;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.wording.Counts;

/** The first rows of a file as they are read. */
final class RowsTable {
    private final TableView<List<String>> table = new TableView<>();
    private final Appearance appearance;
    private Optional<Preview> shown = Optional.empty();

    RowsTable(PreviewViewModel model, Appearance appearance, Subscriptions subscriptions) {
        this.appearance = appearance;
        table.setId("preview-rows");
        table.getStyleClass().add("dense");
        table.setAccessibleText("First rows");
        table.setPlaceholder(new Label("No rows can be read this way."));
        subscriptions.follow(model.preview(), now -> now.filter(preview -> !saysTheSame(preview))
                .ifPresent(this::show));
    }

    private boolean saysTheSame(Preview preview) {
        return shown.filter(before -> preview.header().equals(before.header())
                        && preview.rows().equals(before.rows()))
                .isPresent();
    }

    Node node() {
        return table;
    }

    private void show(Preview preview) {
        shown = Optional.of(preview);
        table.getItems().clear();
        List<TableColumn<List<String>, String>> columns =
                new ArrayList<>(IntStream.range(0, preview.header().size())
                        .mapToObj(place -> column(preview, place))
                        .toList());
        int others = preview.columns().size() - preview.header().size();
        if (others > 0) {
            TableColumn<List<String>, String> more =
                    new TableColumn<>("… " + Counts.of(others, "column more", "columns more"));
            more.setSortable(false);
            more.setPrefWidth(13 * Appearance.TEXT_PIXELS * appearance.textScale());
            columns.add(more);
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(preview.rows());
    }

    private TableColumn<List<String>, String> column(Preview preview, int place) {
        String name = preview.header().get(place);
        TableColumn<List<String>, String> column = new TableColumn<>(name);
        column.setSortable(false);
        int longest = preview.rows().stream()
                .mapToInt(row -> place < row.size() ? row.get(place).length() : 0)
                .max()
                .orElse(0);
        double unit = Appearance.TEXT_PIXELS * appearance.textScale();
        double wanted = Math.max(name.length() * 0.68, longest * 0.56) + 2;
        column.setPrefWidth(Math.min(18, Math.max(5, wanted)) * unit);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(
                place < cell.getValue().size() ? cell.getValue().get(place) : ""));
        return column;
    }
}
