package org.disentangle.ui.filters;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
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
import org.disentangle.ui.common.SearchField;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Subscriptions;

/** The panel on the left: which models are visible. */
public final class FilterView implements View {
    private final FilterViewModel model;
    private final Subscriptions subscriptions;
    /** The subscriptions of the sections, which are rebuilt when the columns change. */
    private Subscriptions ofSections = new Subscriptions();

    private final Appearance appearance;
    private final List<TickSectionView> ticks = new ArrayList<>();
    private final VBox sections = new VBox();
    private final VBox root = new VBox();

    /**
     * Makes the view.
     *
     * @param shown whether the view is visible
     */
    public FilterView(FilterViewModel model, Appearance appearance, ObservableValue<Boolean> shown) {
        this.model = model;
        this.subscriptions = new Subscriptions(shown);
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
        Runnable fill = this::fill;
        subscriptions.onList(model.sections(), fill);
        subscriptions.onList(model.conditions(), fill);
        subscriptions.onList(model.ranges(), fill);
        subscriptions.follow(fill);
        subscriptions.run(() -> ticks.forEach(TickSectionView::dress), appearance.dark(), appearance.textPercent());
    }

    @Override
    public Node node() {
        return root;
    }

    /** Closes the view model too. */
    @Override
    public void close() {
        subscriptions.close();
        ofSections.close();
        model.close();
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
        Subscriptions before = ofSections;
        ofSections = new Subscriptions();
        ticks.clear();
        List<Node> nodes = new ArrayList<>();
        if (!model.conditions().isEmpty()) {
            nodes.add(conditions());
        }
        for (TickSection section : model.sections()) {
            TickSectionView ticked = new TickSectionView(model, section, appearance);
            ticks.add(ticked);
            nodes.add(ticked.node());
        }
        for (RangeSection section : model.ranges()) {
            nodes.add(new RangeView(model, section, ofSections).node());
        }
        sections.getChildren().setAll(nodes);
        // a field that has the keyboard keeps what was typed when it goes
        before.close();
    }

    /** Lists the conditions set elsewhere, each with a button that removes it. */
    private Node conditions() {
        Label title = new Label("Also");
        title.getStyleClass().add("section-title");
        VBox box = new VBox(title);
        box.setId("filter-conditions");
        box.getStyleClass().add("filter-section");
        for (Condition condition : model.conditions()) {
            Label text = new Label(condition.text());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            Hyperlink remove = new Hyperlink("Remove");
            remove.getStyleClass().add("quiet-link");
            remove.setMinWidth(Region.USE_PREF_SIZE);
            remove.setAccessibleText("Remove the filter " + condition.text());
            remove.setOnAction(event -> model.remove(condition));
            HBox line = new HBox(text, remove);
            line.getStyleClass().add("filter-condition");
            box.getChildren().add(line);
        }
        return box;
    }

    private Node modes() {
        Label title = new Label("Filtered models are");
        title.getStyleClass().add("section-title");
        ToggleGroup group = new ToggleGroup();
        RadioButton hide = mode(
                group,
                "mode-hide",
                "hidden",
                "Only their points disappear; every number is still computed from all models.",
                FilterMode.HIDE);
        RadioButton refit = mode(
                group,
                "mode-refit",
                "left out (refit)",
                "The score and every correlation are recomputed from the visible models alone.",
                FilterMode.REFIT);
        Label meaning = new Label();
        meaning.getStyleClass().addAll("quiet", "small");
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        Runnable explain = () -> meaning.setText(
                model.mode().get() == FilterMode.HIDE
                        ? hide.getTooltip().getText()
                        : refit.getTooltip().getText());
        subscriptions.on(model.mode(), mode -> {
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
