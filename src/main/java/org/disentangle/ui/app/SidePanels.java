package org.disentangle.ui.app;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Subscriptions;

/**
 * The filters on the left and the details on the right of what is looked at. Where a window is too narrow for its text,
 * panels go until they are asked for; one that is asked for then sends the other one away.
 */
final class SidePanels implements View {
    private static final double FILTERS = 17.5;
    private static final double INSPECTOR = 21;
    private static final double CENTRE = 32;

    private final Appearance appearance;
    private final BooleanProperty filtersShown = new SimpleBooleanProperty(true);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final StackPane filtersSide = new StackPane();
    private final StackPane inspectorSide = new StackPane();
    private final HBox root = new HBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean fitting;
    private boolean wantsFilters = true;
    private boolean wantsInspector = true;

    SidePanels(Appearance appearance) {
        this.appearance = appearance;
        root.getStyleClass().add("side-panels");
        subscriptions.on(filtersShown, shown -> asked(true, shown));
        subscriptions.on(inspectorShown, shown -> asked(false, shown));
        subscriptions.run(this::fit, root.widthProperty(), appearance.textPercent());
    }

    /** Puts the three parts in their places; a panel is made when it is shown for the first time. */
    void place(Supplier<View> filters, Node centre, Supplier<View> inspector) {
        side(filtersSide, filters, filtersShown, FILTERS);
        side(inspectorSide, inspector, inspectorShown, INSPECTOR);
        filtersSide.getStyleClass().add("left-side");
        inspectorSide.getStyleClass().add("right-side");
        HBox.setHgrow(centre, Priority.ALWAYS);
        if (centre instanceof Region region) {
            region.setMinWidth(0);
        }
        root.getChildren().setAll(filtersSide, centre, inspectorSide);
    }

    private void side(StackPane pane, Supplier<View> panel, BooleanProperty shown, double width) {
        subscriptions.follow(shown, now -> {
            if (now && pane.getChildren().isEmpty()) {
                View view = panel.get();
                subscriptions.add(view::close);
                pane.getChildren().add(view.node());
            }
        });
        pane.visibleProperty().bind(shown);
        pane.managedProperty().bind(shown);
        Runnable size = () -> {
            double pixels = width * unit();
            pane.setMinWidth(pixels);
            pane.setPrefWidth(pixels);
            pane.setMaxWidth(pixels);
        };
        subscriptions.follow(size, appearance.textPercent());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /** Holds the details, which may not have been made yet. */
    Node inspectorSide() {
        return inspectorSide;
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
