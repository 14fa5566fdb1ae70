package org.disentangle.ui.scatter;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.disentangle.figure.scatter.ScatterFigure;
import org.disentangle.job.JobRunner;
import org.disentangle.ui.common.FigurePane;
import org.disentangle.ui.common.ModelPointer;
import org.disentangle.ui.common.TabView;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The scatter plot, with steps to the neighbours in the ranking. */
public final class ScatterView implements TabView {
    private static final double MISSING_WIDTH = 420;

    private final ScatterViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FigurePane pane;
    private final VBox root = new VBox();

    ScatterView(ScatterViewModel model, JobRunner runner, Appearance appearance, ObservableValue<Boolean> shown) {
        this.model = model;
        this.pane = new FigurePane(runner, appearance, shown);
        pane.setId("scatter");
        pane.request().bind(model.figure());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::steerModels);
        StackPane stack = new StackPane(pane, missing(model));
        stack.getStyleClass().add("figure-stack");
        VBox.setVgrow(stack, Priority.ALWAYS);
        root.getStyleClass().add("scatter-view");
        root.getChildren().addAll(bar(), stack);
        subscriptions.add(ModelPointer.attach(pane, model.selection(), model::describe));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        pane.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
        pane.close();
        model.close();
    }

    private Node bar() {
        Button previous =
                step("scatter-previous", Feather.CHEVRON_LEFT, "The previous benchmark in the ranking (←)", -1);
        Button next = step("scatter-next", Feather.CHEVRON_RIGHT, "The next benchmark in the ranking (→)", 1);
        Label name = new Label();
        name.setId("scatter-name");
        name.getStyleClass().add("view-title");
        name.setMinWidth(0);
        Label place = new Label();
        place.setId("scatter-place");
        place.getStyleClass().add("quiet");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Runnable show = () -> {
            ScatterViewModel.Heading heading = model.heading().get();
            name.setText(heading.name());
            place.setText(heading.place());
            previous.setDisable(!heading.hasPrevious());
            next.setDisable(!heading.hasNext());
        };
        subscriptions.follow(show, model.heading());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        CheckBox context = new CheckBox("Filtered as faint points");
        context.setId("scatter-context");
        subscriptions.link(
                context.selectedProperty(), model.choices().map(ScatterChoices::context), model::chooseContext);
        context.setTooltip(new Tooltip("Models that are filtered out remain as faint points without names"));
        HBox bar = new HBox(previous, next, name, place, space, context, labels());
        bar.getStyleClass().add("view-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Button step(String id, Feather icon, String help, int by) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setOnAction(event -> model.step(by));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node labels() {
        ComboBox<ScatterFigure.Labels> chooser = new ComboBox<>();
        chooser.setId("scatter-labels");
        chooser.getItems().setAll(ScatterFigure.Labels.OUTLIERS, ScatterFigure.Labels.ALL, ScatterFigure.Labels.NONE);
        chooser.setConverter(new StringConverter<>() {
            @Override
            public String toString(ScatterFigure.@Nullable Labels labels) {
                return labels == null
                        ? ""
                        : switch (labels) {
                            case ALL -> "Name all points";
                            case OUTLIERS -> "Name outliers";
                            case NONE -> "No names";
                        };
            }

            @Override
            public ScatterFigure.Labels fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        subscriptions.link(chooser.valueProperty(), model.choices().map(ScatterChoices::labels), model::chooseLabels);
        chooser.setAccessibleText("Which points to name");
        chooser.setMinWidth(Region.USE_PREF_SIZE);
        return chooser;
    }

    /** The label shown instead of a figure if there is none. */
    static Node missing(ScatterViewModel model) {
        Label label = new Label();
        label.setId("scatter-missing");
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMaxWidth(MISSING_WIDTH);
        label.setMouseTransparent(true);
        label.textProperty().bind(model.missing());
        label.visibleProperty().bind(model.missing().isNotEmpty());
        return label;
    }

    /** Handles the up and down keys, which select the points from the highest to the lowest. */
    private void steerModels(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            pane.shown().get().ifPresent(shown -> {
                if (shown.figure() instanceof ScatterFigure scatter) {
                    selectNeighbour(scatter, event.getCode() == KeyCode.DOWN ? 1 : -1);
                }
            });
            event.consume();
        }
    }

    private void selectNeighbour(ScatterFigure scatter, int by) {
        Optional<Integer> row =
                new PointSteps(scatter.points()).from(model.selection().model().get(), by);
        if (row.isPresent()) {
            model.selection().model().set(row);
            model.selection().hovered().set(row);
        }
    }
}
