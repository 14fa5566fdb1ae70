package org.disentangle.catalogue;

import java.util.Optional;
import org.disentangle.table.Direction;

/** Arrows that result tables put into names and units to show which way is better. */
public final class Arrows {
    private static final String DOWN = "↓⬇⇓▼🠗";
    private static final String UP = "↑⬆⇑▲🠕";

    private Arrows() {}

    /** The way that the arrows of a name point; empty where it has none, or some of both. */
    public static Optional<Direction> direction(String name) {
        boolean down = holds(name, DOWN);
        boolean up = holds(name, UP);
        return down == up ? Optional.empty() : Optional.of(down ? Direction.LOWER : Direction.HIGHER);
    }

    private static boolean holds(String name, String arrows) {
        return name.codePoints().anyMatch(c -> arrows.indexOf(c) >= 0);
    }
}
