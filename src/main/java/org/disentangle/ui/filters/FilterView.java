package org.disentangle.ui.filters;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.session.filter.FilterMode;
import org.disentangle.ui.common.Appearance;
import org.disentangle.ui.common.SearchField;

/** The panel on the left: which models are visible. */
public final class FilterView {
    private final FilterViewModel model;
    private final Appearance appearance;
    private final VBox sections = new VBox();
    private final VBox root = new VBox();

    public FilterView(FilterViewModel model, Appearance appearance) {
        this.model = model;
        this.appearance = appearance;
        root.getStyleClass().addAll("side-panel", "filter-panel");
        root.setId("filters");
        sections.getStyleClass().add("filter-sections");
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(head(), scroll, modes());
        model.sections().addListener((ListChangeListener<TickSection>) change -> fill());
        model.ranges().addListener((ListChangeListener<RangeSection>) change -> fill());
        appearance.dark().addListener((property, old, dark) -> fill());
        appearance.textPercent().addListener((property, old, percent) -> fill());
        fill();
    }

    public Node node() {
        return root;
    }

    private Node head() {
        Label title = new Label("MODELS");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label();
        count.setId("model-count");
        count.getStyleClass().add("panel-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(model.count());
        count.accessibleTextProperty().bind(model.count().concat(" models are visible"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink clear = new Hyperlink("Show all");
        clear.setId("filter-clear");
        clear.getStyleClass().add("quiet-link");
        clear.setOnAction(event -> model.clear());
        clear.visibleProperty().bind(model.filtered());
        clear.managedProperty().bind(clear.visibleProperty());
        HBox line = new HBox(title, count, space, clear);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("panel-head-line");
        SearchField search = new SearchField("Model name");
        search.setId("model-search");
        search.textProperty().bindBidirectional(model.search());
        VBox head = new VBox(line, search);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private void fill() {
        List<Node> nodes = new ArrayList<>();
        for (TickSection section : model.sections()) {
            nodes.add(new TickSectionView(model, section, appearance).node());
        }
        for (RangeSection section : model.ranges()) {
            nodes.add(new RangeView(model, section).node());
        }
        sections.getChildren().setAll(nodes);
    }

    private Node modes() {
        Label title = new Label("Filtered models are");
        title.getStyleClass().add("section-title");
        ToggleGroup group = new ToggleGroup();
        RadioButton hide = mode(
                group,
                "mode-hide",
                "hidden",
                "Their points go; every number stays that of all models.",
                FilterMode.HIDE);
        RadioButton refit = mode(
                group,
                "mode-refit",
                "left out (refit)",
                "The score and every correlation are computed anew from the visible models alone.",
                FilterMode.REFIT);
        Label meaning = new Label();
        meaning.getStyleClass().addAll("quiet", "small");
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        Runnable explain = () -> meaning.setText(
                model.mode().get() == FilterMode.HIDE
                        ? hide.getTooltip().getText()
                        : refit.getTooltip().getText());
        model.mode().addListener((property, old, mode) -> {
            hide.setSelected(mode == FilterMode.HIDE);
            refit.setSelected(mode == FilterMode.REFIT);
            explain.run();
        });
        explain.run();
        HBox choices = new HBox(hide, refit);
        choices.getStyleClass().add("mode-choices");
        VBox box = new VBox(title, choices, meaning);
        box.getStyleClass().add("filter-mode");
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private RadioButton mode(ToggleGroup group, String id, String text, String meaning, FilterMode mode) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setSelected(model.mode().get() == mode);
        button.setTooltip(new Tooltip(meaning));
        button.setAccessibleHelp(meaning);
        button.setOnAction(event -> model.choose(mode));
        return button;
    }
}
