package org.disentangle.ui.inspector;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.disentangle.finding.cards.ModelCard;
import org.disentangle.ui.common.FactsPane;
import org.disentangle.ui.common.View;
import org.disentangle.ui.common.WrappedLabel;
import org.disentangle.ui.model.Subscriptions;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The selected model with all its scores. A click on a score shows that benchmark. */
final class ModelCardView implements View {
    private final InspectorViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox root = new VBox();
    private final ListView<ModelCard.Score> scores = new ListView<>();

    ModelCardView(InspectorViewModel model) {
        this.model = model;
        root.getStyleClass().addAll("card", "model-card");
        root.setId("model-card");
        scores.getStyleClass().addAll("dense", "edge-to-edge", "score-list");
        scores.setAccessibleText("The model's scores");
        scores.setCellFactory(same -> new ScoreCell());
        scores.setOnMouseClicked(event -> look());
        scores.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                look();
            }
        });
        scores.setMinHeight(60);
        VBox.setVgrow(scores, Priority.ALWAYS);
        subscriptions.follow(model.model(), this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void look() {
        ModelCard.Score score = scores.getSelectionModel().getSelectedItem();
        if (score != null) {
            model.look(score.benchmark());
        }
    }

    /** Without a model, the card has at least the room of its hint. */
    private void show(Optional<ModelCard> card) {
        root.setMinHeight(card.isPresent() ? 0 : Region.USE_PREF_SIZE);
        if (card.isEmpty()) {
            Label hint = new WrappedLabel("Click a point to see that model and all its scores here.", "quiet");
            root.getChildren().setAll(hint);
            scores.getItems().clear();
            return;
        }
        ModelCard present = card.get();
        root.getChildren().setAll(title(present));
        if (!present.column().isEmpty()) {
            root.getChildren().add(new WrappedLabel(present.column(), "quiet"));
        }
        root.getChildren().addAll(FactsPane.of(present.facts()), scores);
        scores.getItems().setAll(present.scores());
    }

    /** Gives the hint the lines it needs in a width. */
    void fitHint(double width) {
        if (model.model().get().isEmpty()) {
            root.setMinHeight(root.prefHeight(width));
        }
    }

    private Node title(ModelCard card) {
        Label name = new WrappedLabel(card.name(), "card-title");
        name.setId("model-name");
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat", "small-icon");
        close.setTooltip(new Tooltip("Select no model"));
        close.setAccessibleText("Select no model");
        close.setOnAction(event -> model.forgetModel());
        HBox line = new HBox(name, close);
        line.setAlignment(Pos.TOP_LEFT);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static final class ScoreCell extends ListCell<ModelCard.Score> {
        private final Label section = new Label();
        private final Label name = new Label();
        private final Label value = new Label();
        private final HBox line = new HBox();
        private final VBox box = new VBox(section, line);

        ScoreCell() {
            section.getStyleClass().add("score-section");
            value.setMinWidth(Region.USE_PREF_SIZE);
            value.getStyleClass().add("fact-value");
            name.setMinWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line.getChildren().addAll(name, space, value);
            line.getStyleClass().add("score-line");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ModelCard.Score score, boolean empty) {
            super.updateItem(score, empty);
            if (empty || score == null) {
                setGraphic(null);
                return;
            }
            section.setText(score.section());
            section.setVisible(score.first());
            section.setManaged(score.first());
            name.setText(score.name());
            value.setText(score.value());
            setText(score.name() + " " + score.value());
            setGraphic(box);
        }
    }
}
