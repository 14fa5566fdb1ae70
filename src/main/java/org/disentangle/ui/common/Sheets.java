package org.disentangle.ui.common;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.disentangle.ui.model.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Lays one sheet over the window: a form or a list. A new sheet replaces the previous one; they never stack. A sheet
 * that is replaced is closed.
 */
public final class Sheets implements View {
    private final StackPane layer = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<View> shown = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();

    public Sheets() {
        layer.getStyleClass().add("sheet-layer");
        layer.setId("sheet-layer");
        layer.setVisible(false);
        layer.setOnMousePressed(event -> {
            if (event.getTarget() == layer) {
                dismiss();
            }
        });
        layer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dismiss();
                event.consume();
            }
        });
        layer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && takesEscapeForNothing(event.getTarget())) {
                dismiss();
                event.consume();
            }
        });
        subscriptions.on(layer.sceneProperty().flatMap(Scene::focusOwnerProperty), this::keepFocusInside);
    }

    /** Whether a list or table consumes Escape although no cell is being edited. */
    private static boolean takesEscapeForNothing(EventTarget target) {
        return target instanceof ListView<?> list && list.getEditingIndex() < 0
                || target instanceof TableView<?> table && table.getEditingCell() == null;
    }

    /** The layer over everything else in the window. */
    @Override
    public Parent node() {
        return layer;
    }

    public boolean isOpen() {
        return layer.isVisible();
    }

    /** Shows a sheet. */
    public void show(String title, View view) {
        Node content = view.node();
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setId("sheet-close");
        close.setTooltip(new Tooltip("Close (Esc)"));
        close.setAccessibleText("Close");
        close.setOnAction(event -> dismiss());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heading, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox sheet = new VBox(head, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setAccessibleText(title);
        if (!isOpen() && layer.getScene() != null) {
            focusBefore = Optional.ofNullable(layer.getScene().getFocusOwner());
        }
        layer.getChildren().setAll(sheet);
        shown.ifPresent(View::close);
        shown = Optional.of(view);
        layer.setVisible(true);
        usualFocus(content).orElse(close).requestFocus();
    }

    /** Closes the sheet and returns the focus to where it was. */
    public void dismiss() {
        layer.setVisible(false);
        layer.getChildren().clear();
        shown.ifPresent(View::close);
        shown = Optional.empty();
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }

    /** Closes the sheet with the window. */
    @Override
    public void close() {
        dismiss();
        subscriptions.close();
    }

    private void keepFocusInside(@Nullable Node owner) {
        if (isOpen() && owner != null && !isInside(owner)) {
            firstFocus(layer).ifPresent(Node::requestFocus);
        }
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && at != layer) {
            at = at.getParent();
        }
        return at == layer;
    }

    /**
     * The node to focus so that Enter presses the default button: buttons and lists that come first would consume the
     * key.
     */
    private static Optional<Node> usualFocus(Node node) {
        if (!(node instanceof Parent content)) {
            return Optional.empty();
        }
        Optional<Node> first = firstFocus(content);
        return first.filter(TextInputControl.class::isInstance).isPresent()
                ? first
                : defaultButton(content).or(() -> first);
    }

    private static Optional<Node> defaultButton(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Button button && button.isDefaultButton() && !button.isDisabled()) {
                return Optional.of(button);
            }
            Optional<Node> found = child instanceof Parent inner ? defaultButton(inner) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Node> firstFocus(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && child.isVisible() && !child.isDisabled()) {
                return Optional.of(child);
            }
            if (child instanceof Parent inner) {
                Optional<Node> found = firstFocus(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
