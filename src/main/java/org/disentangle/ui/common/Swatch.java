package org.disentangle.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A family's marker, in the colours and shapes of the figures. */
public final class Swatch {
    private Swatch() {}

    public static Node of(Optional<Integer> style, Appearance appearance) {
        Region region = new Region();
        region.setMinSize(10, 10);
        return region;
    }
}
