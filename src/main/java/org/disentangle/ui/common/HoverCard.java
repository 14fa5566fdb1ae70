package org.disentangle.ui.common;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.ui.model.HoverText;

/** A small card beside a point, with a name and a few values. It takes no clicks and stays inside its pane. */
final class HoverCard {
    private static final double DISTANCE = 14;
    private static final double MARGIN = 6;

    private final Label title = new Label();
    private final GridPane lines = new GridPane();
    private final VBox root = new VBox(title, lines);

    HoverCard() {
        root.getStyleClass().add("hover-card");
        root.setId("hover-card");
        root.setManaged(false);
        root.setVisible(false);
        root.setMouseTransparent(true);
        title.getStyleClass().add("hover-title");
        title.setId("hover-title");
        lines.getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        lines.getColumnConstraints().addAll(names, new ColumnConstraints());
    }

    Region node() {
        return root;
    }

    /** Shows the card beside a point of a pane. */
    void show(HoverText text, Pane pane, double x, double y) {
        title.setText(text.title());
        lines.getChildren().clear();
        List<HoverText.Line> all = text.lines();
        for (int i = 0; i < all.size(); i++) {
            Label name = new Label(all.get(i).name());
            name.getStyleClass().add("fact-name");
            Label value = new Label(all.get(i).value());
            value.getStyleClass().add("fact-value");
            lines.addRow(i, name, value);
        }
        root.setVisible(true);
        root.applyCss();
        double width = Math.min(root.prefWidth(-1), pane.getWidth() - 2 * MARGIN);
        double height = root.prefHeight(width);
        double right = x + DISTANCE;
        double left = right + width > pane.getWidth() - MARGIN ? x - DISTANCE - width : right;
        double top = Math.min(Math.max(MARGIN, y - height / 2), pane.getHeight() - height - MARGIN);
        root.resizeRelocate(Math.round(Math.max(MARGIN, left)), Math.round(Math.max(MARGIN, top)), width, height);
        root.layout();
    }

    void hide() {
        root.setVisible(false);
    }
}
