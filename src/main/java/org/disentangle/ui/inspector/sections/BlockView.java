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
import org.disentangle.finding.Block;
import org.disentangle.ui.common.FactsPane;
import org.disentangle.ui.common.WrappedLabel;

/** Shows a block of a section. */
final class BlockView {
    /** With more columns than this they are set closer together, so that no word is broken. */
    private static final int MOST_WELL_APART = 3;

    private BlockView() {}

    static Node of(Block block, SectionActions actions) {
        if (block instanceof Block.Facts facts) {
            return FactsPane.of(facts.facts());
        }
        if (block instanceof Block.Text text) {
            return new WrappedLabel(text.text(), styleOf(text.manner()));
        }
        if (block instanceof Block.Actions buttons) {
            return buttons(buttons, actions);
        }
        return table((Block.Table) block, actions);
    }

    private static FlowPane buttons(Block.Actions buttons, SectionActions actions) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("section-buttons");
        for (Block.Action each : buttons.all()) {
            Button button = new Button(each.text());
            button.setId("section-" + each.id());
            button.setTooltip(new Tooltip(each.explanation()));
            button.setAccessibleHelp(each.explanation());
            button.setOnAction(event -> actions.act(each.id()));
            line.getChildren().add(button);
        }
        return line;
    }

    private static String styleOf(Block.Manner manner) {
        return switch (manner) {
            case NOTE -> "note";
            case EXPLANATION -> "caution";
            case HEADING -> "section-heading-text";
            case FINDING -> "section-finding";
        };
    }

    private static GridPane table(Block.Table table, SectionActions actions) {
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
            Block.Row row = table.rows().get(i);
            for (int column = 0; column < row.cells().size(); column++) {
                Labeled cell = cell(
                        row.cells().get(column),
                        actions,
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

    /**
     * Separates columns by padding, because a grid ignores its gaps when it computes the height of a text across
     * several columns.
     */
    private static void setApart(Labeled cell, int column) {
        if (column > 0) {
            cell.getStyleClass().add("section-further-cell");
        }
    }

    /**
     * The column that takes the width the others leave and wraps if it must: a text column, because numbers are not
     * broken.
     */
    private static int yielding(Block.Table table) {
        return hasWords(table, 0)
                ? 0
                : IntStream.range(0, table.header().size())
                        .filter(column -> hasWords(table, column))
                        .max()
                        .orElse(0);
    }

    private static boolean hasWords(Block.Table table, int column) {
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

    private static Labeled cell(Block.Cell cell, SectionActions actions, boolean wraps) {
        Labeled shown = cell.link().isPresent() ? link(cell, cell.link().get(), actions) : new Label(cell.text());
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

    private static Labeled link(Block.Cell cell, Block.Link to, SectionActions actions) {
        Hyperlink link = new Hyperlink(cell.text());
        link.getStyleClass().add("section-link");
        link.setOnAction(event -> actions.follow(to));
        return link;
    }
}
