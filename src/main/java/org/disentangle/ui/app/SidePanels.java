package org.disentangle.ui.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.disentangle.ui.common.Appearance;

/**
 * The filters on the left and the details on the right of what is looked at. Where a window is too narrow for its text,
 * panels go until they are asked for; one that is asked for then sends the other one away.
 */
final class SidePanels {
    private static final double FILTERS = 17.5;
    private static final double INSPECTOR = 21;
    private static final double CENTRE = 32;

    private final Appearance appearance;
    private final BooleanProperty filtersShown = new SimpleBooleanProperty(true);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final HBox root = new HBox();
    private boolean fitting;
    private boolean wantsFilters = true;
    private boolean wantsInspector = true;

    SidePanels(Appearance appearance) {
        this.appearance = appearance;
        root.getStyleClass().add("side-panels");
        filtersShown.addListener((property, old, shown) -> asked(true, shown));
        inspectorShown.addListener((property, old, shown) -> asked(false, shown));
        root.widthProperty().addListener((property, old, width) -> fit());
        appearance.textPercent().addListener((property, old, percent) -> fit());
    }

    /** Puts the three parts in their places. */
    void place(Node filters, Node centre, Node inspector) {
        StackPane left = side(filters, filtersShown, FILTERS);
        StackPane right = side(inspector, inspectorShown, INSPECTOR);
        left.getStyleClass().add("left-side");
        right.getStyleClass().add("right-side");
        HBox.setHgrow(centre, Priority.ALWAYS);
        if (centre instanceof Region region) {
            region.setMinWidth(0);
        }
        root.getChildren().setAll(left, centre, right);
    }

    private StackPane side(Node node, BooleanProperty shown, double width) {
        StackPane pane = new StackPane(node);
        pane.visibleProperty().bind(shown);
        pane.managedProperty().bind(shown);
        Runnable size = () -> {
            double pixels = width * unit();
            pane.setMinWidth(pixels);
            pane.setPrefWidth(pixels);
            pane.setMaxWidth(pixels);
        };
        appearance.textPercent().addListener((property, old, percent) -> size.run());
        size.run();
        return pane;
    }

    Parent node() {
        return root;
    }

    BooleanProperty filtersShown() {
        return filtersShown;
    }

    BooleanProperty inspectorShown() {
        return inspectorShown;
    }

    private double unit() {
        return Appearance.TEXT_PIXELS * appearance.textScale();
    }

    private void asked(boolean filters, boolean shown) {
        if (fitting) {
            return;
        }
        if (filters) {
            wantsFilters = shown;
        } else {
            wantsInspector = shown;
        }
        if (shown && room() < FILTERS + INSPECTOR + CENTRE) {
            fitting = true;
            (filters ? inspectorShown : filtersShown).set(false);
            fitting = false;
        }
    }

    private double room() {
        return root.getWidth() <= 0 ? 1000 : root.getWidth() / unit();
    }

    private void fit() {
        fitting = true;
        double room = room();
        boolean both = room >= FILTERS + INSPECTOR + CENTRE;
        boolean one = room >= FILTERS + CENTRE;
        filtersShown.set(wantsFilters && (both || one));
        inspectorShown.set(wantsInspector && (both || (!wantsFilters && one)));
        fitting = false;
    }
}
