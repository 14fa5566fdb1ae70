package org.disentangle.ui.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.SearchField;
import org.disentangle.ui.common.TabView;
import org.disentangle.ui.model.Subscriptions;

/** The data view: the visible models of the group. */
public final class DataView implements TabView {
    private final DataViewModel model;
    private final Subscriptions subscriptions;
    private final VBox root = new VBox();

    /**
     * Makes the view.
     *
     * @param shown whether the view is visible
     */
    DataView(DataViewModel model, ObservableValue<Boolean> shown) {
        this.model = model;
        this.subscriptions = new Subscriptions(shown);
        Region table = new DataGrid(model, subscriptions).node();
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(tools(), table);
    }

    /** The search for columns, shown only if there are more columns than fit. */
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
}
