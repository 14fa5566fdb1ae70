package org.disentangle.importing;

/** Arrows that tables of results put into names and units to say which way is better. */
final class ArrowsInNames {
    private static final String DOWN = "↓⬇⇓▼🠗";
    private static final String UP = "↑⬆⇑▲🠕";

    private ArrowsInNames() {}

    /** Whether a name says that lower is better: it has an arrow down and none up. */
    static boolean pointsDown(String name) {
        return holds(name, DOWN) && !holds(name, UP);
    }

    private static boolean holds(String name, String arrows) {
        return name.codePoints().anyMatch(c -> arrows.indexOf(c) >= 0);
    }
}
