package org.disentangle.ui.app;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.disentangle.ui.common.Notices;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the current notice in place, above what is looked at. */
final class NoticeBar {
    private final Notices notices;
    private final FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
    private final Label sentence = new Label();
    private final HBox root = new HBox();

    NoticeBar(Notices notices) {
        this.notices = notices;
        sentence.setId("notice");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button dismiss = new Button("", new FontIcon(Feather.X));
        dismiss.setId("notice-dismiss");
        dismiss.getStyleClass().addAll("button-icon", "flat", "small-icon");
        dismiss.setTooltip(new Tooltip("Dismiss"));
        dismiss.setAccessibleText("Dismiss");
        dismiss.setOnAction(event -> notices.dismiss());
        root.getChildren().addAll(icon, sentence, dismiss);
        root.setAlignment(Pos.CENTER_LEFT);
        notices.current().addListener((property, old, notice) -> show(notice));
        show(notices.current().get());
    }

    Node node() {
        return root;
    }

    private void show(Optional<Notices.Notice> notice) {
        root.setVisible(notice.isPresent());
        root.setManaged(notice.isPresent());
        notice.ifPresent(present -> {
            boolean error = present.kind() == Notices.Kind.ERROR;
            root.getStyleClass().setAll("notice", error ? "notice-error" : "notice-information");
            icon.setIconCode(error ? Feather.ALERT_CIRCLE : Feather.INFO);
            sentence.setText(present.sentence());
        });
    }
}
