package org.disentangle.ui.common;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.disentangle.figure.layout.Hit;
import org.disentangle.figure.layout.PlotArea;

/**
 * A point of a figure pane under the pointer.
 *
 * @param shown the figure, if it may be asked what is there
 * @param event where, and with which button and keys
 */
public record FigurePoint(Optional<FigurePane.Shown> shown, MouseEvent event) {
    /** How near to a point is near enough, in pixels. */
    private static final double RADIUS = 9;

    /** What is there. */
    public Optional<Hit> hit() {
        return shown.flatMap(present -> present.page().hit(pageX(present), pageY(present), RADIUS / present.zoom()));
    }

    /** The plot that it is in. */
    public Optional<PlotArea> plot() {
        return shown.flatMap(present -> present.page().plots().stream()
                .filter(plot -> plot.box().contains(pageX(present), pageY(present)))
                .findFirst());
    }

    private double pageX(FigurePane.Shown present) {
        return event.getX() / present.zoom();
    }

    private double pageY(FigurePane.Shown present) {
        return event.getY() / present.zoom();
    }

    public boolean isPrimary() {
        return event.getButton() == MouseButton.PRIMARY;
    }

    /** Whether the pointer has not moved since the button went down. */
    public boolean isStill() {
        return event.isStillSincePress();
    }
}
