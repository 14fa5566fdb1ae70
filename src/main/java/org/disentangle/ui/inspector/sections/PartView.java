package org.disentangle.ui.inspector.sections;

import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.disentangle.ui.common.FactsPane;
import org.disentangle.ui.common.WrappedLabel;

/** Shows one part of a section. */
final class PartView {
    /** More columns than this stand closer together, so that no word is broken. */
    private static final int MOST_WELL_APART = 3;

    private PartView() {}

    static Node of(Part part) {
        if (part instanceof Part.Facts facts) {
            return FactsPane.of(facts.facts());
        }
        if (part instanceof Part.Text text) {
            return new WrappedLabel(text.text(), styleOf(text.manner()));
        }
        if (part instanceof Part.Buttons buttons) {
            return buttons(buttons);
        }
        return table((Part.Table) part);
    }

    private static FlowPane buttons(Part.Buttons buttons) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("section-buttons");
        for (Part.Button each : buttons.all()) {
            Button button = new Button(each.text());
            button.setId("section-" + each.id());
            button.setTooltip(new Tooltip(each.explanation()));
            button.setAccessibleHelp(each.explanation());
            button.setOnAction(event -> each.action().run());
            line.getChildren().add(button);
        }
        return line;
    }

    private static String styleOf(Part.Manner manner) {
        return switch (manner) {
            case NOTE -> "note";
            case EXPLANATION -> "caution";
            case HEADING -> "section-heading-text";
            case FINDING -> "section-finding";
        };
    }

    private static GridPane table(Part.Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("section-table");
        int columns = table.header().size();
        if (columns > MOST_WELL_APART) {
            grid.getStyleClass().add("section-table-close");
        }
        int yielding = yielding(table);
        for (int column = 0; column < columns; column++) {
            grid.getColumnConstraints().add(constraints(column, column == yielding));
            Label title = new Label(table.header().get(column));
            title.getStyleClass().add("fact-name");
            setApart(title, column);
            grid.add(title, column, 0);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Part.Row row = table.rows().get(i);
            for (int column = 0; column < row.cells().size(); column++) {
                Labeled cell = cell(
                        row.cells().get(column),
                        column == yielding || row.cells().size() == 1);
                if (row.marked()) {
                    cell.getStyleClass().add("section-marked");
                }
                setApart(cell, column);
                grid.add(cell, column, i + 1);
            }
            if (row.cells().size() == 1) {
                Region title =
                        (Region) grid.getChildren().get(grid.getChildren().size() - 1);
                GridPane.setColumnSpan(title, columns);
                title.setMinHeight(Region.USE_COMPUTED_SIZE);
                title.getStyleClass().add(row.remark() ? "section-row-remark" : "section-row-title");
            }
        }
        return grid;
    }

    /** By padding, because a grid forgets its gaps when it asks how high a text across several columns is. */
    private static void setApart(Labeled cell, int column) {
        if (column > 0) {
            cell.getStyleClass().add("section-further-cell");
        }
    }

    /** The column that takes what the others leave, on more lines where it must: one of words, because numbers are not broken. */
    private static int yielding(Part.Table table) {
        return hasWords(table, 0)
                ? 0
                : IntStream.range(0, table.header().size())
                        .filter(column -> hasWords(table, column))
                        .max()
                        .orElse(0);
    }

    private static boolean hasWords(Part.Table table, int column) {
        return table.rows().stream()
                .filter(row -> row.cells().size() == table.header().size())
                .anyMatch(row -> row.cells().get(column).text().chars().anyMatch(Character::isLetter));
    }

    private static ColumnConstraints constraints(int column, boolean yields) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setMinWidth(yields ? 0 : Region.USE_PREF_SIZE);
        constraints.setHgrow(yields ? Priority.ALWAYS : Priority.NEVER);
        constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
        return constraints;
    }

    private static Labeled cell(Part.Cell cell, boolean wraps) {
        Labeled shown = cell.action().isPresent() ? link(cell, cell.action().get()) : new Label(cell.text());
        GridPane.setValignment(shown, VPos.TOP);
        if (wraps) {
            shown.setWrapText(true);
            shown.setMinHeight(Region.USE_PREF_SIZE);
        }
        if (!cell.explanation().isEmpty()) {
            shown.setTooltip(new Tooltip(cell.explanation()));
            shown.setAccessibleHelp(cell.explanation());
        }
        return shown;
    }

    private static Labeled link(Part.Cell cell, Runnable action) {
        Hyperlink link = new Hyperlink(cell.text());
        link.getStyleClass().add("section-link");
        link.setOnAction(event -> action.run());
        return link;
    }
}
