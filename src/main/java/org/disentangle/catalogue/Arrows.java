package org.disentangle.catalogue;

import java.util.Optional;
import org.disentangle.table.Direction;

/** Arrows in names and units of result tables that show which way is better. */
public final class Arrows {
    private static final String DOWN = "↓⬇⇓▼🠗";
    private static final String UP = "↑⬆⇑▲🠕";

    private Arrows() {}

    /** The direction of the arrows in a name; empty if it has none, or both kinds. */
    public static Optional<Direction> direction(String name) {
        boolean down = holds(name, DOWN);
        boolean up = holds(name, UP);
        return down == up ? Optional.empty() : Optional.of(down ? Direction.LOWER : Direction.HIGHER);
    }

    private static boolean holds(String name, String arrows) {
        return name.codePoints().anyMatch(c -> arrows.indexOf(c) >= 0);
    }
}
