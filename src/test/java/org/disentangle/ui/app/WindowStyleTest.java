package org.disentangle.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.theme.PrimerDark;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.disentangle.ui.WindowRobot;
import org.disentangle.ui.model.Listed;
import org.junit.jupiter.api.Test;

/** The window's style on controls alone. */
class WindowStyleTest extends WindowRobot {
    private final VBox root = new VBox();
    private Stage stage;

    @Override
    protected void start() {
        Scene scene = new Scene(root, 700, 300);
        scene.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().add(StyleSheets.own().toExternalForm());
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    @Override
    protected void stop() {
        stage.hide();
    }

    private void show(Node... nodes) {
        interact(() -> root.getChildren().setAll(nodes));
        calm();
    }

    private static List<Color> painted(Node node) {
        return onFx(() -> {
            Background background = ((Region) node).getBackground();
            return background == null
                    ? List.of()
                    : background.getFills().stream()
                            .map(fill -> (Color) fill.getFill())
                            .toList();
        });
    }

    @Test
    void onADarkSheetRadioButtonsAndCheckBoxesHaveNoGroundButAnEdgeThatShows() {
        RadioButton radio = new RadioButton("Use it as it is now");
        CheckBox check = new CheckBox("Include the data");
        VBox sheet = new VBox(radio, check);
        sheet.getStyleClass().add("overlay-sheet");
        interact(() -> root.getStyleClass().add("dark"));
        show(sheet);

        Color ground = painted(sheet).get(0);
        assertThat(painted(radio)).allMatch(color -> color.getOpacity() == 0);
        assertThat(painted(check)).allMatch(color -> color.getOpacity() == 0);
        for (Node edged : List.of(radio.lookup(".radio"), check.lookup(".box"))) {
            assertThat(contrast(painted(edged).get(0), ground)).isGreaterThan(2.5);
        }
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void theListOfTheRankingHasItsWidthAgainAfterLargerText() {
        ComboBox<Listed> listed = new ComboBox<>();
        listed.setId("ranking-listed");
        listed.getItems().setAll(Listed.values());
        listed.setValue(Listed.SAFETY);
        HBox bar = new HBox(listed);
        bar.getStyleClass().add("view-bar");
        interact(() -> root.setStyle("-fx-font-size: 13px;"));
        show(bar);
        double before = onFx(listed::getWidth);
        interact(() -> root.setStyle("-fx-font-size: 26px;"));
        calm();
        assertThat((double) onFx(listed::getWidth)).isGreaterThan(before);
        interact(() -> root.setStyle("-fx-font-size: 13px;"));
        calm();
        assertThat((double) onFx(listed::getWidth)).isEqualTo(before, within(1.0));
    }
}
