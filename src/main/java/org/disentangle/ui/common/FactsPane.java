package org.disentangle.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.disentangle.finding.Fact;

/** Names and values in two columns. New facts reuse the labels, which then need no new styling. */
public final class FactsPane {
    private static final Pattern BOTH_ENDS = Pattern.compile("(\\[[^\\s,]+), ([^\\s,]+\\])");

    private final GridPane grid = new GridPane();
    private final List<Row> rows = new ArrayList<>();

    private record Row(Label name, Label value, LateTooltip ofName, LateTooltip ofValue) {
        static Row empty() {
            Label name = new Label();
            name.getStyleClass().add("fact-name");
            GridPane.setValignment(name, VPos.TOP);
            Label value = new WrappedLabel("", "fact-value");
            return new Row(name, value, new LateTooltip(name), new LateTooltip(value));
        }

        void show(Fact fact) {
            name.setText(fact.name());
            value.setText(unbroken(fact.value()));
            ofName.say(fact.explanation());
            ofValue.say(fact.explanation());
        }
    }

    /** Makes an empty pane. */
    public FactsPane() {
        grid.getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().addAll(names, values);
    }

    /** A grid that shows some facts. */
    public static Node of(List<Fact> facts) {
        FactsPane pane = new FactsPane();
        pane.show(facts);
        return pane.node();
    }

    public Node node() {
        return grid;
    }

    /** Replaces the facts shown. */
    public void show(List<Fact> facts) {
        while (rows.size() < facts.size()) {
            Row row = Row.empty();
            grid.addRow(rows.size(), row.name, row.value);
            rows.add(row);
        }
        while (rows.size() > facts.size()) {
            Row row = rows.remove(rows.size() - 1);
            grid.getChildren().removeAll(row.name, row.value);
        }
        for (int i = 0; i < facts.size(); i++) {
            rows.get(i).show(facts.get(i));
        }
    }

    /** Keeps both ends of an interval on one line. */
    private static String unbroken(String value) {
        return BOTH_ENDS.matcher(value).replaceAll("$1,\u00a0$2");
    }
}
