package org.disentangle.ui.app;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.disentangle.session.view.WindowState;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.ViewStateModel;

/**
 * The filters on the left and the details on the right of the tabs. In a window too narrow for its text, panels hide
 * until asked for; opening one then closes the other. The view state records which ones are asked for.
 */
final class SidePanels implements View {
    private static final List<String> PANELS = List.of(WindowState.FILTERS, WindowState.DETAILS);
    private static final double FILTERS = 17.5;
    private static final double INSPECTOR = 21;
    private static final double CENTRE = 32;

    private final Appearance appearance;
    private final ViewStateModel viewState;
    private final BooleanProperty filtersShown = new SimpleBooleanProperty(true);
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final StackPane filtersSide = new StackPane();
    private final StackPane inspectorSide = new StackPane();
    private final HBox root = new HBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean fitting;

    SidePanels(Appearance appearance, ViewStateModel viewState) {
        this.appearance = appearance;
        this.viewState = viewState;
        root.getStyleClass().add("side-panels");
        // it takes the room there is; what it would like need not be asked whenever something beside it changes
        root.setMinHeight(0);
        root.setPrefHeight(0);
        subscriptions.on(filtersShown, shown -> asked(WindowState.FILTERS, shown, inspectorShown));
        subscriptions.on(inspectorShown, shown -> asked(WindowState.DETAILS, shown, filtersShown));
        subscriptions.follow(
                this::fit,
                root.widthProperty(),
                appearance.textPercent(),
                viewState.state().map(state -> state.window().panels()));
    }

    /** Puts the three parts in their places; a panel is made when first shown. */
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

    /** The container of the details, which may not have been made yet. */
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

    /** Shows or hides a panel the user asked for, however little room there is. */
    private void asked(String panel, boolean shown, BooleanProperty other) {
        if (fitting) {
            return;
        }
        fitting = true;
        viewState.change(state -> state.withPanel(panel, shown));
        if (shown && !isRoomForBoth()) {
            other.set(false);
        }
        fitting = false;
    }

    private double room() {
        return root.getWidth() <= 0 ? 1000 : root.getWidth() / unit();
    }

    private boolean isRoomForBoth() {
        return room() >= FILTERS + INSPECTOR + CENTRE;
    }

    /** Shows the panels asked for that fit: both, the one asked for last, or none. */
    private void fit() {
        if (fitting) {
            return;
        }
        fitting = true;
        List<String> asked = viewState.get().window().panels().stream()
                .filter(PANELS::contains)
                .toList();
        int most = isRoomForBoth() ? 2 : room() >= FILTERS + CENTRE ? 1 : 0;
        List<String> shown = asked.subList(Math.max(0, asked.size() - most), asked.size());
        filtersShown.set(shown.contains(WindowState.FILTERS));
        inspectorShown.set(shown.contains(WindowState.DETAILS));
        fitting = false;
    }
}
