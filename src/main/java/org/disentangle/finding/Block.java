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

    /** How a text is meant. */
    enum Manner {
        /** What was found. */
        FINDING,
        /** What the reader must know of it. */
        NOTE,
        /** How it is to be read. */
        EXPLANATION,
        /** What stands below it. */
        HEADING
    }

    /** A text of its own. */
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

    /** Things that can be done about it where there is somebody to do them; a file leaves them out. */
    record Actions(List<Action> all) implements Block {
        public Actions {
            all = List.copyOf(all);
        }
    }

    /**
     * Something that can be done.
     *
     * @param id tells it from all others
     * @param text what it is called
     * @param explanation a sentence on it
     */
    record Action(String id, String text, String explanation) {}

    /**
     * A small table.
     *
     * @param header one title a column
     * @param rows below it
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
     * @param marked whether it is the one that holds at present
     * @param remark whether it says more of the row above it
     * @param cells one per column, or a single one that takes the whole width
     */
    record Row(boolean marked, boolean remark, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(boolean marked, List<Cell> cells) {
            this(marked, false, cells);
        }

        /** A text on the row above. */
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
     * @param text what stands in it
     * @param explanation a sentence on it; may be empty
     * @param link where it leads, where there is somebody to go
     */
    record Cell(String text, String explanation, Optional<Link> link) {
        public static Cell of(String text) {
            return new Cell(text, "", Optional.empty());
        }

        /** Nothing, with the reason (a clause) on asking. */
        public static Cell missing(String reason) {
            return new Cell(EstimateText.NONE, Sentences.of(reason), Optional.empty());
        }

        public static Cell link(String text, String explanation, Link link) {
            return new Cell(text, explanation, Optional.of(link));
        }
    }

    /** Where a cell leads. */
    sealed interface Link {
        /** To a model, by its row in the table. */
        record ToModel(int row) implements Link {}

        /** To something that can be done, by its id. */
        record ToAction(String id) implements Link {}
    }
}
