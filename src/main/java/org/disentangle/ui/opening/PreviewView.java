package org.disentangle.ui.opening;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.ui.common.KeptDivider;
import org.disentangle.ui.common.RefittedSplitPane;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;

/** The preview of files: how they are read, their first rows, and what each column is. */
public final class PreviewView implements View {
    /** The share of the height for the rows; the columns get the rest. */
    private static final double ROWS = 0.36;

    private final PreviewViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox root = new VBox();

    public PreviewView(PreviewViewModel model, Appearance appearance, ViewStateModel viewState) {
        this.model = model;
        Node rows = new RowsTable(model, appearance, subscriptions).node();
        ColumnsTable columns = new ColumnsTable(model, appearance, subscriptions);
        RefittedSplitPane tables = new RefittedSplitPane(Orientation.VERTICAL, rows, columns.node());
        new KeptDivider(tables, viewState, "preview", ROWS, subscriptions);
        VBox.setVgrow(tables, Priority.ALWAYS);
        root.setId("preview");
        root.getStyleClass().add("preview");
        VBox content = new VBox(
                new ReadingForm(model, subscriptions).node(),
                new DirectionQuestion(model, columns::select, subscriptions).node(),
                tables,
                notes());
        content.getStyleClass().add("preview-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(scroll, buttons());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
        model.leave();
    }

    private Node notes() {
        Label problem = new Label();
        problem.setId("preview-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(Bindings.createStringBinding(model::problem, model.preview()));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return new VBox(problem, new NoteLines(model.preview(), subscriptions).node());
    }

    private Node buttons() {
        Label count = new Label();
        count.setId("preview-count");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.columns().isEmpty() ? "" : model.targets().count(), model.columns()));
        Button save = new Button("Save roles…");
        save.setId("preview-save");
        save.setTooltip(new Tooltip("Save the roles as a catalogue file, for --benchmarks on the command line"));
        save.setOnAction(event -> model.saveRoles());
        save.disableProperty().bind(Bindings.isEmpty(model.columns()));
        Button open = new Button(model.purpose().opens());
        open.setId("preview-open");
        open.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.busy().get()
                                || model.preview()
                                        .get()
                                        .map(preview -> !preview.problem().isEmpty())
                                        .orElse(true),
                        model.preview(),
                        model.busy()));
        open.setOnAction(event -> model.confirm(OpeningTarget.OPEN));
        Button reference = new Button("Add to the reference table");
        reference.setId("preview-reference");
        reference.setTooltip(
                new Tooltip("Add the scores by model name to the table that comes with the program; its capabilities "
                        + "benchmarks give the score to correlate with"));
        reference.disableProperty().bind(open.disableProperty());
        reference.setOnAction(event -> model.confirm(OpeningTarget.ADD_TO_REFERENCE));
        BooleanBinding toReference =
                Bindings.createBooleanBinding(() -> model.targets().offersReference(), model.columns());
        reference.visibleProperty().bind(toReference);
        reference.managedProperty().bind(toReference);
        Button add = new Button(model.targets().referenceIsOpen() ? reference.getText() : "Add to the open table");
        add.setId("preview-add");
        add.setTooltip(new Tooltip("Add the scores to the table that is open, by model name"));
        add.disableProperty().bind(open.disableProperty());
        add.setOnAction(event -> model.confirm(OpeningTarget.ADD_TO_OPEN));
        add.setVisible(model.targets().canAdd());
        add.setManaged(model.targets().canAdd());
        byDefault(reference, OpeningTarget.ADD_TO_REFERENCE);
        byDefault(add, OpeningTarget.ADD_TO_OPEN);
        byDefault(open, OpeningTarget.OPEN);
        Label busy = new Label("Reading…");
        busy.setId("preview-busy");
        busy.getStyleClass().add("quiet");
        busy.visibleProperty().bind(model.busy());
        busy.managedProperty().bind(model.busy());
        Label saved = new Label();
        saved.setId("preview-saved");
        saved.getStyleClass().add("quiet");
        saved.textProperty().bind(model.saved());
        for (Button button : List.of(reference, save, add, open)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox buttons = new HBox(count, busy, saved, reference, add, save, open);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("form-line");
        return buttons;
    }

    private void byDefault(Button button, OpeningTarget target) {
        button.defaultButtonProperty()
                .bind(Bindings.createBooleanBinding(() -> model.targets().proposed() == target, model.columns()));
    }
}
