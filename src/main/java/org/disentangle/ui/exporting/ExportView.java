package org.disentangle.ui.exporting;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.export.FigureFormat;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Subscriptions;

/** The form for exporting a figure. */
public final class ExportView implements View {
    private final ExportViewModel model;
    private final Subscriptions whileShown;
    private final VBox root = new VBox();

    /**
     * Makes the form.
     *
     * @param whileShown the subscriptions of the view model that end with the form
     */
    public ExportView(ExportViewModel model, Subscriptions whileShown) {
        this.model = model;
        this.whileShown = whileShown;
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        names.setHalignment(HPos.RIGHT);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().addAll(names, fields);
        form.addRow(0, new Label("Format"), formats());
        form.addRow(1, new Label("Size"), presets());
        form.addRow(2, new Label(""), size());
        Label dpiName = new Label("Resolution");
        Node dpi = dpi();
        form.addRow(3, dpiName, dpi);
        dpiName.visibleProperty().bind(model.form().format().isEqualTo(FigureFormat.PNG));
        dpi.visibleProperty().bind(dpiName.visibleProperty());
        root.getStyleClass().add("export-form");
        root.getChildren().addAll(form, outcome(), buttons());
    }

    @Override
    public Region node() {
        return root;
    }

    /** Keeps the view model, because its choices are proposed for the next figure. */
    @Override
    public void close() {
        whileShown.close();
    }

    private Node formats() {
        ToggleGroup group = new ToggleGroup();
        HBox buttons = new HBox();
        buttons.getStyleClass().add("segments");
        FigureFormat[] formats = FigureFormat.values();
        for (int i = 0; i < formats.length; i++) {
            FigureFormat format = formats[i];
            ToggleButton button = new ToggleButton(format.name());
            button.setId("export-" + format.word());
            button.getStyleClass().add(i == 0 ? "left-pill" : i == formats.length - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setSelected(model.form().format().get() == format);
            button.setAccessibleText(format.name());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.form().format().set(format);
            });
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private Node presets() {
        ComboBox<SizePreset> chooser = new ComboBox<>();
        chooser.setId("export-preset");
        chooser.getItems().setAll(SizePreset.ALL);
        chooser.valueProperty().bindBidirectional(model.form().preset());
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setAccessibleText("Size");
        return chooser;
    }

    private Node size() {
        ComboBox<SizePreset.Unit> unit = new ComboBox<>();
        unit.setId("export-unit");
        unit.getItems().setAll(SizePreset.Unit.values());
        unit.valueProperty().bindBidirectional(model.form().unit());
        unit.setAccessibleText("Unit of length");
        TextField width = field("export-width", "Width");
        width.textProperty().bindBidirectional(model.form().width());
        TextField height = field("export-height", "Height");
        height.textProperty().bindBidirectional(model.form().height());
        HBox box = new HBox(width, new Label("×"), height, unit);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("form-line");
        return box;
    }

    private static TextField field(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(6);
        field.setAccessibleText(name);
        return field;
    }

    private Node dpi() {
        TextField dpi = field("export-dpi", "Dots per inch");
        dpi.textProperty().bindBidirectional(model.form().dpi());
        HBox box = new HBox(dpi, new Label("dots per inch"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("form-line");
        return box;
    }

    private Node outcome() {
        Label outcome = new Label();
        outcome.getStyleClass().add("quiet");
        outcome.textProperty().bind(model.outcome());
        Label problem = new Label();
        problem.setId("export-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        outcome.managedProperty().bind(model.outcome().isNotEmpty());
        problem.managedProperty().bind(model.problem().isNotEmpty());
        Label moment = new Label();
        moment.setId("export-moment");
        moment.getStyleClass().add("note");
        moment.setWrapText(true);
        moment.setMinHeight(Region.USE_PREF_SIZE);
        moment.textProperty().bind(model.moment());
        moment.visibleProperty().bind(model.moment().isNotEmpty());
        moment.managedProperty().bind(moment.visibleProperty());
        return new VBox(outcome, problem, moment);
    }

    private Node buttons() {
        Button save = new Button("Export…");
        save.setId("export-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.problem().isNotEmpty());
        save.setOnAction(event -> model.save());
        HBox buttons = new HBox(save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
