package org.disentangle.finding;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.wording.Sentences;

/** A piece of a finding: plain data that a renderer shows in a window or writes to a file. */
public sealed interface Block {
    /** Names and values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** The kind of a text. */
    enum Manner {
        /** A finding. */
        FINDING,
        /** What the reader must know about it. */
        NOTE,
        /** How to read it. */
        EXPLANATION,
        /** A heading. */
        HEADING
    }

    /** A text. */
    record Text(String text, Manner manner) implements Block {
        public static Text finding(String text) {
            return new Text(text, Manner.FINDING);
        }

        public static Text note(String text) {
            return new Text(text, Manner.NOTE);
        }

        public static Text explanation(String text) {
            return new Text(text, Manner.EXPLANATION);
        }

        public static Text heading(String text) {
            return new Text(text, Manner.HEADING);
        }
    }

    /** Actions, for the window; a file leaves them out. */
    record Actions(List<Action> all) implements Block {
        public Actions {
            all = List.copyOf(all);
        }
    }

    /**
     * An action.
     *
     * @param id its unique id
     * @param text its label
     * @param explanation a sentence that explains it
     */
    record Action(String id, String text, String explanation) {}

    /**
     * A small table.
     *
     * @param header one title per column
     * @param rows the rows below it
     */
    record Table(List<String> header, List<Row> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param marked whether it is the current choice
     * @param remark whether it is a remark on the row above it
     * @param cells one cell per column, or a single one across the whole width
     */
    record Row(boolean marked, boolean remark, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(boolean marked, List<Cell> cells) {
            this(marked, false, cells);
        }

        /** Makes a remark on the row above. */
        public static Row remark(String text) {
            return new Row(false, true, List.of(Cell.of(text)));
        }

        public static Row of(String... cells) {
            return new Row(false, List.of(cells).stream().map(Cell::of).toList());
        }

        public Row marked(boolean isMarked) {
            return new Row(isMarked, remark, cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text its text
     * @param explanation a sentence that explains it; may be empty
     * @param link where it leads, in the window
     */
    record Cell(String text, String explanation, Optional<Link> link) {
        public static Cell of(String text) {
            return new Cell(text, "", Optional.empty());
        }

        /** A cell without value; its explanation gives the reason (a clause). */
        public static Cell missing(String reason) {
            return new Cell(EstimateText.NONE, Sentences.of(reason), Optional.empty());
        }

        public static Cell link(String text, String explanation, Link link) {
            return new Cell(text, explanation, Optional.of(link));
        }
    }

    /** The target of a cell's link. */
    sealed interface Link {
        /** A model, by its row in the table. */
        record ToModel(int row) implements Link {}

        /** An action, by its id. */
        record ToAction(String id) implements Link {}
    }
}
