package org.disentangle.ui.app;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Subscriptions;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar under the menus: open, group, x, copy and export. */
final class ToolbarView implements View {
    private final Commands commands;
    private final GroupViewModel groups;
    private final Subscriptions subscriptions = new Subscriptions();
    private final HBox groupButtons = new HBox();
    private final Label groupLabel = label("Group");
    private final HBox root = new HBox();

    ToolbarView(Commands commands, GroupViewModel groups, XViewModel x, SidePanels panels) {
        this.commands = commands;
        this.groups = groups;
        root.getStyleClass().add("toolbar");
        root.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button export = action("Export figure", Feather.DOWNLOAD, "Export the figure as PDF, SVG or PNG (Ctrl+E)");
        export.setId("export-figure");
        export.getStyleClass().add("accent");
        export.setOnAction(event -> commands.exportFigure());
        root.getChildren()
                .addAll(
                        panel(
                                "toggle-filters",
                                Feather.SIDEBAR,
                                "Show or hide the filters (F7)",
                                panels.filtersShown()),
                        open(),
                        add(),
                        undo(),
                        redo(),
                        gap(),
                        groupLabel,
                        groupButtons,
                        gap(),
                        label("x"),
                        xChooser(x),
                        space,
                        copy(),
                        export,
                        panel(
                                "toggle-inspector",
                                Feather.INFO,
                                "Show or hide the details (F8)",
                                panels.inspectorShown()));
        groupButtons.getStyleClass().add("segments");
        groupButtons.setAlignment(Pos.CENTER_LEFT);
        subscriptions.follow(groups.state(), this::showGroups);
        // the height follows the size of the text
        subscriptions.run(this::fit, root.widthProperty(), root.heightProperty());
        subscriptions.add(groups::close);
        subscriptions.add(x::close);
    }

    @Override
    public Node node() {
        return root;
    }

    /** Closes the view models too. */
    @Override
    public void close() {
        subscriptions.close();
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node gap() {
        Region gap = new Region();
        gap.getStyleClass().add("toolbar-gap");
        return gap;
    }

    private Button add() {
        Button add = action("Add scores", Feather.PLUS, "Add scores to the open table, by model name (Ctrl+Shift+O)");
        add.setId("add-scores");
        add.setOnAction(event -> commands.addScores());
        return add;
    }

    private Button open() {
        Button open = action("Open", Feather.FOLDER, "Open tables of scores (Ctrl+O)");
        open.setId("open");
        open.setOnAction(event -> commands.open());
        return open;
    }

    private Button copy() {
        Button copy = action("Copy", Feather.COPY, "Copy the figure as a picture (Ctrl+Shift+C)");
        copy.setId("copy-figure");
        copy.setOnAction(event -> commands.copyFigure());
        return copy;
    }

    private Button undo() {
        Button undo = icon(Feather.CORNER_UP_LEFT, "Undo");
        undo.setId("undo");
        undo.setOnAction(event -> commands.undo());
        undo.disableProperty().bind(commands.canUndo().not());
        undo.getTooltip().textProperty().bind(commands.undoTitle().concat(" (Ctrl+Z)"));
        return undo;
    }

    private Button redo() {
        Button redo = icon(Feather.CORNER_UP_RIGHT, "Redo");
        redo.setId("redo");
        redo.setOnAction(event -> commands.redo());
        redo.disableProperty().bind(commands.canRedo().not());
        redo.getTooltip().textProperty().bind(commands.redoTitle().concat(" (Ctrl+Y or Ctrl+Shift+Z)"));
        return redo;
    }

    private static Button action(String text, Feather icon, String help) {
        Button button = new Button(text, new FontIcon(icon));
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(text);
        button.setAccessibleHelp(help);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("toolbar-action");
        return button;
    }

    private static Button icon(Feather icon, String help) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static ToggleButton panel(String id, Feather icon, String help, BooleanProperty shown) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "panel-toggle");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(shown);
        return button;
    }

    private void showGroups(GroupViewModel.State state) {
        ToggleGroup group = new ToggleGroup();
        groupButtons.getChildren().clear();
        for (int i = 0; i < state.choices().size(); i++) {
            GroupViewModel.Choice choice = state.choices().get(i);
            ToggleButton button = new ToggleButton(choice.title());
            button.setId("group-" + choice.name());
            button.getStyleClass()
                    .add(i == 0 ? "left-pill" : i == state.choices().size() - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            button.setSelected(choice.name().equals(state.selected()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText("Group " + choice.title());
            button.setOnAction(event -> {
                button.setSelected(true);
                groups.choose(choice.name());
            });
            groupButtons.getChildren().add(button);
        }
        boolean several = state.choices().size() > 1;
        groupButtons.setVisible(several);
        groupButtons.setManaged(several);
        groupLabel.setVisible(several);
        groupLabel.setManaged(several);
    }

    private Node xChooser(XViewModel x) {
        ComboBox<XViewModel.Choice> chooser = new ComboBox<>();
        chooser.setId("x-chooser");
        chooser.setAccessibleText("What the benchmarks are correlated with");
        chooser.setTooltip(new Tooltip("What the benchmarks are correlated with"));
        chooser.setVisibleRowCount(16);
        chooser.setMinWidth(0);
        boolean[] following = {false};
        Runnable follow = () -> {
            following[0] = true;
            chooser.getItems().setAll(x.state().get().choices());
            chooser.setValue(x.state().get().selected());
            following[0] = false;
        };
        subscriptions.follow(follow, x.state());
        chooser.setOnAction(event -> {
            if (!following[0] && chooser.getValue() != null) {
                x.choose(chooser.getValue());
            }
        });
        return chooser;
    }

    /** Shows icons alone if words do not fit; tooltips and screen readers keep the names. */
    private void fit() {
        display(ContentDisplay.LEFT);
        double needed = 0;
        for (Node node : root.getChildren()) {
            needed += node.prefWidth(-1) + root.getSpacing();
        }
        double room =
                root.getWidth() - root.getInsets().getLeft() - root.getInsets().getRight();
        if (needed > room) {
            display(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private void display(ContentDisplay display) {
        for (Node node : root.getChildren()) {
            if (node instanceof Button button && button.getStyleClass().contains("toolbar-action")) {
                button.setContentDisplay(display);
            }
        }
    }
}
