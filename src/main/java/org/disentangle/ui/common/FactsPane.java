package org.disentangle.ui.common;

import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.disentangle.finding.Fact;

/** Names and values in two columns. */
public final class FactsPane {
    private static final Pattern BOTH_ENDS = Pattern.compile("(\\[[^\\s,]+), ([^\\s,]+\\])");

    private FactsPane() {}

    /** The grid that shows them. */
    public static GridPane of(List<Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().addAll(names, values);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Label name = new Label(fact.name());
            name.getStyleClass().add("fact-name");
            GridPane.setValignment(name, VPos.TOP);
            Label value = new WrappedLabel(unbroken(fact.value()), "fact-value");
            if (!fact.explanation().isEmpty()) {
                name.setTooltip(new Tooltip(fact.explanation()));
                value.setTooltip(new Tooltip(fact.explanation()));
                value.setAccessibleHelp(fact.explanation());
            }
            grid.addRow(i, name, value);
        }
        return grid;
    }

    /** With both ends of an interval on one line. */
    private static String unbroken(String value) {
        return BOTH_ENDS.matcher(value).replaceAll("$1,\u00a0$2");
    }
}
