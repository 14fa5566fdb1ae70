package org.disentangle.ui.app;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.disentangle.ui.common.View;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Subscriptions;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the current notice above the tabs. */
final class NoticeBar implements View {
    private final Notices notices;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
    private final Label sentence = new Label();
    private final Button accept = new Button();
    private final Button copy = new Button("Copy details");
    private final HBox root = new HBox();

    NoticeBar(Notices notices) {
        this.notices = notices;
        sentence.setId("notice");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        copy.setId("notice-copy-details");
        copy.getStyleClass().add("small");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setTooltip(new Tooltip("Copy the error and the versions of the program, Java and the system"));
        copy.setOnAction(event ->
                notices.current().get().flatMap(Notices.Notice::details).ifPresent(NoticeBar::copy));
        accept.setId("notice-accept");
        accept.getStyleClass().addAll("small", "accent");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setOnAction(event -> notices.accept());
        Button dismiss = new Button("", new FontIcon(Feather.X));
        dismiss.setId("notice-dismiss");
        dismiss.getStyleClass().addAll("button-icon", "flat", "small-icon");
        dismiss.setTooltip(new Tooltip("Dismiss"));
        dismiss.setAccessibleText("Dismiss");
        dismiss.setOnAction(event -> notices.dismiss());
        root.getChildren().addAll(icon, sentence, accept, copy, dismiss);
        root.setAlignment(Pos.CENTER_LEFT);
        subscriptions.follow(notices.current(), this::show);
    }

    private static void copy(String details) {
        ClipboardContent content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void show(Optional<Notices.Notice> notice) {
        root.setVisible(notice.isPresent());
        root.setManaged(notice.isPresent());
        notice.ifPresent(present -> {
            boolean error = present.kind() != Notices.Kind.INFORMATION;
            root.getStyleClass().setAll("notice", error ? "notice-error" : "notice-information");
            icon.setIconCode(error ? Feather.ALERT_CIRCLE : Feather.INFO);
            sentence.setText(present.sentence());
            accept.setText(present.offer().map(Notices.Offer::word).orElse(""));
            accept.setVisible(present.offer().isPresent());
            accept.setManaged(present.offer().isPresent());
            copy.setVisible(present.details().isPresent());
            copy.setManaged(present.details().isPresent());
        });
    }
}
