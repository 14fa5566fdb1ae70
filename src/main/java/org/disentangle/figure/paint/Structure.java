package org.disentangle.figure.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import org.disentangle.figure.layout.Part;

/**
 * The structure of a drawing beyond its shapes: which part of the figure comes next, and its name. A {@code Graphics2D}
 * that can write structure has one of these as its rendering hint {@link #KEY}; on others, structure is ignored.
 */
public interface Structure {
    /** The rendering hint that holds the structure of a {@code Graphics2D}. */
    RenderingHints.Key KEY = new Key();

    /** Starts a group to which everything that follows belongs. */
    void group(String id);

    /** Names what follows, up to the next name or group; empty: no name. */
    void name(String words);

    /** The structure that a graphics context writes; one that ignores everything if it writes none. */
    static Structure of(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) instanceof Structure structure ? structure : Unwritten.INSTANCE;
    }

    /** Whether anything is written; if not, names need not be made. */
    default boolean isWritten() {
        return true;
    }

    /** The group of the page's background. */
    String GROUND = "ground";

    /** The group of the points. */
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

    /** Ignores everything. */
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

    /** The type of the key. */
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
