package org.disentangle.figure.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.disentangle.figure.layout.Part;

/**
 * The structure of a drawing beyond its shapes: which part of the figure comes next, and what it is called. A {@code
 * Graphics2D} that can write such things has one of these as its hint {@link #KEY}; the others are drawn on without.
 */
public interface Structure {
    /** The hint under which a {@code Graphics2D} has its structure. */
    RenderingHints.Key KEY = new Key();

    /** What comes next belongs to this group. */
    void group(String id);

    /** What comes next, up to the next name or group, is this; empty: it has no name. */
    void name(String words);

    /** The structure that a graphics writes; one that is not written where it writes none. */
    static Structure of(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) instanceof Structure structure ? structure : Unwritten.INSTANCE;
    }

    /** Whether anything is written, so that names need not be made in vain. */
    default boolean isWritten() {
        return true;
    }

    /** The ground of the whole page. */
    String GROUND = "ground";

    /** The points. */
    String POINTS = "points";

    /** The group of a part of a page. */
    static String groupOf(Part part) {
        return switch (part) {
            case TITLE -> "title";
            case AXIS, AXIS_TITLE, TICK_LABEL -> "axes";
            case GRID, BAND, TREND, ARROW, TINT, REFERENCE -> "panel";
            case LEGEND -> "legend";
            case LABEL, COUNT, LEADER -> "labels";
            case SUMMARY -> "summary";
            case SECTION, ROW_NAME, VALUE, INTERVAL, MARK, BAR -> "rows";
            case NOTE -> "notes";
        };
    }

    /** Says nothing. */
    enum Unwritten implements Structure {
        INSTANCE;

        @Override
        public void group(String id) {}

        @Override
        public void name(String words) {}

        @Override
        public boolean isWritten() {
            return false;
        }
    }

    /** A key of its own kind. */
    final class Key extends RenderingHints.Key {
        private Key() {
            super(1);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Structure;
        }
    }
}
