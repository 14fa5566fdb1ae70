package org.disentangle.ui.common;

import java.util.Optional;
import javafx.scene.shape.Circle;
import org.disentangle.figure.layout.PointPlace;

/** A ring around a model's mark. */
final class PointRing {
    private static final double APART = 4;

    private final Circle circle = new Circle();

    PointRing(String styleClass) {
        circle.getStyleClass().add(styleClass);
        circle.setManaged(false);
        circle.setVisible(false);
    }

    Circle node() {
        return circle;
    }

    /** Puts the ring around a mark; empty hides it. */
    void place(Optional<PointPlace> place) {
        circle.setVisible(place.isPresent());
        place.ifPresent(found -> {
            circle.setCenterX(found.x());
            circle.setCenterY(found.y());
            circle.setRadius(found.size() / 2 + APART);
        });
    }
}
