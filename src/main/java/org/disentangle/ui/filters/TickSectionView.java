package org.disentangle.ui.filters;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.table.AttributeKind;
import org.disentangle.ui.common.Swatch;
import org.disentangle.ui.model.Appearance;
import org.disentangle.wording.Counts;

/** The values of one column, to tick and untick; a double click isolates one. */
final class TickSectionView {
    private final FilterViewModel model;
    private final TickSection section;
    private final Appearance appearance;
    private final VBox root = new VBox();
    private final List<Swatch> swatches = new ArrayList<>();

    TickSectionView(FilterViewModel model, TickSection section, Appearance appearance) {
        this.model = model;
        this.section = section;
        this.appearance = appearance;
        root.getStyleClass().add("filter-section");
        root.setId("section-" + section.column());
        root.getChildren().add(heading());
        section.entries().forEach(entry -> root.getChildren().add(row(entry)));
    }

    Node node() {
        return root;
    }

    /** Takes on the current look of the window. */
    void dress() {
        swatches.forEach(swatch -> swatch.dress(appearance));
    }

    private Node heading() {
        Label title = new Label(section.title());
        title.getStyleClass().add("section-title");
        Label inferred = new Label(section.inferred() ? "inferred" : "");
        inferred.getStyleClass().add("quiet-note");
        inferred.setMinWidth(Region.USE_PREF_SIZE);
        if (section.inferred()) {
            inferred.setTooltip(
                    new Tooltip("The table has no such column; these values were inferred from the models' names."));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink all = link("all", "Tick all of " + section.title().toLowerCase(java.util.Locale.ROOT));
        all.setOnAction(event -> model.ticks().tickAll(section));
        Hyperlink invert = link("invert", "Invert the ticks");
        invert.setId("invert-" + section.column());
        invert.setOnAction(event -> model.ticks().invert(section));
        HBox heading = new HBox(title, inferred, space, all, invert);
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("section-heading");
        return heading;
    }

    private static Hyperlink link(String text, String help) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("quiet-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setTooltip(new Tooltip(help));
        link.setAccessibleHelp(help);
        return link;
    }

    private Node row(TickEntry entry) {
        CheckBox box = new CheckBox(entry.title()) {
            /** Handles a press by a screen reader. */
            @Override
            public void fire() {
                model.ticks().tick(section, entry, !entry.ticked().get());
            }
        };
        box.setId("tick-" + section.column() + "-" + entry.word());
        box.selectedProperty().bind(entry.ticked());
        box.setAccessibleText(entry.title() + ", " + Counts.models(entry.count()));
        if (section.kind() == AttributeKind.FAMILY) {
            Swatch swatch = new Swatch(entry.style(), appearance);
            swatches.add(swatch);
            box.setGraphic(swatch.node());
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink only = link("only", "Show " + entry.title() + " alone; click again to restore (or double-click)");
        only.setFocusTraversable(false);
        only.setOnAction(event -> model.ticks().isolate(section, entry, false));
        only.setAccessibleText("Only " + entry.title());
        Label count = new Label(Integer.toString(entry.count()));
        count.getStyleClass().add("quiet");
        HBox row = new HBox(box, space, only, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("tick-row");
        only.visibleProperty().bind(row.hoverProperty().or(box.focusedProperty()));
        if (entry.count() == 0) {
            row.getStyleClass().add("tick-row-empty");
        }
        clicks(row, box, only, entry);
        keys(box, entry);
        return row;
    }

    /** Makes the whole row clickable; the second click of a double click undoes the first and isolates. */
    private void clicks(HBox row, CheckBox box, Hyperlink only, TickEntry entry) {
        box.setMouseTransparent(true);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean onLink = only.isVisible() && only.getBoundsInParent().contains(event.getX(), event.getY());
            if (event.getButton() != MouseButton.PRIMARY || onLink) {
                return;
            }
            box.requestFocus();
            if (event.getClickCount() == 2) {
                model.ticks().isolate(section, entry, true);
            } else {
                model.ticks().tick(section, entry, !entry.ticked().get());
            }
            event.consume();
        });
    }

    private void keys(CheckBox box, TickEntry entry) {
        box.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.ticks().tick(section, entry, !entry.ticked().get());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                model.ticks().isolate(section, entry, false);
                event.consume();
            }
        });
    }
}
