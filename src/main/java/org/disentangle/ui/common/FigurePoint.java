package org.disentangle.ui.common;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.disentangle.figure.layout.Hit;
import org.disentangle.figure.layout.PlotArea;

/**
 * The point of a figure pane under the pointer.
 *
 * @param shown the picture, if it can be hit-tested now
 * @param event the mouse event: place, buttons and keys
 */
public record FigurePoint(Optional<FigurePane.Shown> shown, MouseEvent event) {
    /** The distance within which a mark is hit, in pixels. */
    private static final double RADIUS = 9;

    /** The mark hit, if any. */
    public Optional<Hit> hit() {
        return shown.flatMap(present -> present.page().hit(pageX(present), pageY(present), RADIUS / present.zoom()));
    }

    /** The plot that holds the point, if any. */
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
