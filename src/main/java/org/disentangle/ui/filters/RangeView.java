package org.disentangle.ui.filters;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.disentangle.session.filter.FilterChoice;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.wording.Counts;

/** The range of one column of numbers: from, to. */
final class RangeView {
    private final FilterViewModel model;
    private final RangeSection section;
    private final RangeText text;
    private final Subscriptions subscriptions;
    private final TextField from;
    private final TextField to;
    private final VBox root = new VBox();

    RangeView(FilterViewModel model, RangeSection section, Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
        this.model = model;
        this.section = section;
        this.text = RangeText.of(section.kind());
        this.from = field("from", section.least());
        this.to = field("to", section.greatest());
        Label title = new Label(section.title());
        title.getStyleClass().add("section-title");
        Label dash = new Label("–");
        dash.getStyleClass().add("quiet");
        HBox fields = new HBox(from, dash, to);
        fields.setAlignment(Pos.CENTER_LEFT);
        fields.getStyleClass().add("range-fields");
        root.getStyleClass().add("filter-section");
        root.getChildren().addAll(title, fields);
        if (section.without() > 0) {
            Label without = new Label(
                    Counts.models(section.without()) + " without a value are filtered out when a range is set");
            without.getStyleClass().addAll("quiet", "small");
            without.setWrapText(true);
            without.visibleProperty()
                    .bind(from.textProperty().isNotEmpty().or(to.textProperty().isNotEmpty()));
            without.managedProperty().bind(without.visibleProperty());
            root.getChildren().add(without);
        }
        subscriptions.follow(this::follow, model.filtered());
    }

    Node node() {
        return root;
    }

    private TextField field(String end, double outermost) {
        TextField field = new TextField();
        field.setId("range-" + end + "-" + section.column());
        field.setPromptText(text.write(outermost));
        field.setAccessibleText(section.title() + " " + end);
        field.setPrefColumnCount(6);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> commit());
        subscriptions.on(field.focusedProperty(), focused -> {
            if (!focused) {
                commit();
            }
        });
        return field;
    }

    private void follow() {
        Optional<FilterChoice.Range> range = model.range(section);
        from.setText(range.filter(set -> set.low() > section.least())
                .map(set -> text.write(set.low()))
                .orElse(""));
        to.setText(range.filter(set -> set.high() < section.greatest())
                .map(set -> text.write(set.high()))
                .orElse(""));
    }

    private void commit() {
        Optional<Double> low = text.read(from.getText());
        Optional<Double> high = text.readEnd(to.getText());
        mark(from, !from.getText().isBlank() && low.isEmpty());
        mark(to, !to.getText().isBlank() && high.isEmpty());
        double first = low.orElse(section.least());
        double last = high.orElse(section.greatest());
        boolean wrong = first > last;
        mark(to, wrong || (!to.getText().isBlank() && high.isEmpty()));
        if (!wrong) {
            Optional<FilterChoice.Range> range = low.isEmpty() && high.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FilterChoice.Range(first, last));
            if (!range.equals(model.range(section))) {
                model.limit(section, range);
            }
        }
    }

    private static void mark(TextField field, boolean wrong) {
        field.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, wrong);
    }
}
