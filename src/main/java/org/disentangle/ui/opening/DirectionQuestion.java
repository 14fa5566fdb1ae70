package org.disentangle.ui.opening;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.disentangle.importing.check.DirectionDoubt;
import org.disentangle.importing.check.DirectionDoubt.Reason;
import org.disentangle.table.Direction;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.wording.Listing;

/**
 * Asks which way scores get better where that is in doubt, in red until answered. Columns in doubt for the same reason
 * are asked about together, the worst reason first.
 */
final class DirectionQuestion {
    private static final int NAMED = 3;

    private final PreviewViewModel model;
    private final Label title = new Label("Direction?");
    private final Label question = new Label();
    private final HBox root = new HBox();

    /**
     * Makes the question.
     *
     * @param select selects columns in the table below
     */
    DirectionQuestion(PreviewViewModel model, Consumer<List<String>> select, Subscriptions subscriptions) {
        this.model = model;
        title.setId("preview-direction-label");
        title.getStyleClass().add("problem");
        title.setMinWidth(Region.USE_PREF_SIZE);
        question.setId("preview-direction");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(question, Priority.ALWAYS);
        Hyperlink show = new Hyperlink("Select them");
        show.setId("preview-direction-select");
        show.setTooltip(new Tooltip("Select these columns below to answer for some of them with \"Better is\""));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(event -> {
            show.setVisited(false);
            select.accept(columns());
        });
        root.setId("preview-direction-question");
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("form-line");
        root.getChildren()
                .addAll(
                        title,
                        question,
                        show,
                        answer("Higher is better", "preview-direction-higher", Direction.HIGHER),
                        answer("Lower is better", "preview-direction-lower", Direction.LOWER));
        subscriptions.follow(this::follow, model.directionsAsked());
    }

    Node node() {
        return root;
    }

    private Button answer(String words, String id, Direction direction) {
        Button answer = new Button(words);
        answer.setId(id);
        answer.setMinWidth(Region.USE_PREF_SIZE);
        answer.setOnAction(event -> model.better(columns(), direction));
        return answer;
    }

    private List<DirectionDoubt> together() {
        List<DirectionDoubt> asked = model.directionsAsked().get();
        return asked.stream()
                .filter(doubt -> doubt.reason() == asked.get(0).reason()
                        && doubt.counted().equals(asked.get(0).counted()))
                .toList();
    }

    private List<String> columns() {
        return together().stream().map(DirectionDoubt::column).toList();
    }

    private void follow() {
        List<DirectionDoubt> doubts = together();
        root.setVisible(!doubts.isEmpty());
        root.setManaged(!doubts.isEmpty());
        if (!doubts.isEmpty()) {
            String columns = Listing.and(columns(), NAMED);
            question.setText(sentence(doubts.get(0), columns));
            question.setAccessibleText(title.getText() + " " + question.getText());
        }
    }

    private static String sentence(DirectionDoubt doubt, String columns) {
        String counted = doubt.counted().word();
        return doubt.reason() == Reason.CONTRADICTED
                ? "The numbers of " + columns + " run the opposite way to \"" + counted
                        + " is better\", as if they were inverted (1 − x)."
                : doubt.reason() == Reason.NAMED_OTHERWISE
                        ? "By name " + (counted.equals("higher") ? "lower" : "higher") + " is better in " + columns
                                + ", but it counts as \"" + counted + " is better\"."
                        : "Nothing says whether higher or lower is better in " + columns + "; \"" + counted
                                + "\" is a guess.";
    }
}
