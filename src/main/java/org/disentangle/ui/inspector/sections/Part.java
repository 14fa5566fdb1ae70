package org.disentangle.ui.inspector.sections;

import java.util.List;
import java.util.Optional;
import org.disentangle.analysis.estimate.EstimateText;
import org.disentangle.ui.common.Fact;
import org.disentangle.wording.Sentences;

/** A piece of what a section says. */
public sealed interface Part {
    /** Names and values. */
    record Facts(List<Fact> facts) implements Part {
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
    record Text(String text, Manner manner) implements Part {
        static Text finding(String text) {
            return new Text(text, Manner.FINDING);
        }

        static Text note(String text) {
            return new Text(text, Manner.NOTE);
        }

        static Text explanation(String text) {
            return new Text(text, Manner.EXPLANATION);
        }

        static Text heading(String text) {
            return new Text(text, Manner.HEADING);
        }
    }

    /** Things to do, one button each. */
    record Buttons(List<Button> all) implements Part {
        public Buttons {
            all = List.copyOf(all);
        }
    }

    /**
     * A button.
     *
     * @param id a short word that tells it from the others of the section
     * @param text on it
     * @param explanation a sentence on it
     * @param action what it does
     */
    record Button(String id, String text, String explanation, Runnable action) {}

    /**
     * A small table.
     *
     * @param header one title a column
     * @param rows below it
     */
    record Table(List<String> header, List<Row> rows) implements Part {
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
     * @param cells one a column, or a single one that takes the whole width
     */
    record Row(boolean marked, boolean remark, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        Row(boolean marked, List<Cell> cells) {
            this(marked, false, cells);
        }

        /** A text on the row above. */
        static Row remark(String text) {
            return new Row(false, true, List.of(Cell.of(text)));
        }

        static Row of(String... cells) {
            return new Row(false, List.of(cells).stream().map(Cell::of).toList());
        }

        Row marked(boolean isMarked) {
            return new Row(isMarked, remark, cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param text what stands in it
     * @param explanation a sentence on it; may be empty
     * @param action what a click on it does
     */
    record Cell(String text, String explanation, Optional<Runnable> action) {
        static Cell of(String text) {
            return new Cell(text, "", Optional.empty());
        }

        /** Nothing, with the reason (a clause) on asking. */
        static Cell missing(String reason) {
            return new Cell(EstimateText.NONE, Sentences.of(reason), Optional.empty());
        }

        static Cell link(String text, String explanation, Runnable action) {
            return new Cell(text, explanation, Optional.of(action));
        }
    }
}
