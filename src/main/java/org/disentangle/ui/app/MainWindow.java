package org.disentangle.ui.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.disentangle.job.JobRunner;
import org.disentangle.session.Results;
import org.disentangle.ui.common.Appearance;
import org.disentangle.ui.common.Dialogs;
import org.disentangle.ui.common.Workspace;

/** The window: its title, size and look, which are remembered. */
final class MainWindow {
    private static final String NAME = "Disentangle";

    private final Stage stage;
    private final Workspace workspace;
    private final SettingsFile settingsFile;
    private final Appearance appearance = new Appearance();
    private final Scene scene;
    private final MainView view;

    MainWindow(Stage stage, Workspace workspace, JobRunner runner, Dialogs dialogs, Path stateFolder) {
        this.stage = stage;
        this.workspace = workspace;
        this.settingsFile = new SettingsFile(stateFolder);
        Settings settings = settingsFile.read();
        appearance.dark().set(settings.dark());
        appearance.textPercent().set(settings.textPercent());
        view = new MainView(workspace, runner, appearance, dialogs, stateFolder);
        scene = new Scene(view.node(), settings.width(), settings.height());
        dress();
        appearance.dark().addListener((property, old, dark) -> dress());
        appearance.textPercent().addListener((property, old, percent) -> dress());
        stage.setMinWidth(Settings.SMALLEST_WIDTH);
        stage.setMinHeight(Settings.SMALLEST_HEIGHT);
        stage.setMaximized(settings.maximised());
        stage.setScene(scene);
        stage.setOnHiding(event -> settingsFile.write(settings()));
        workspace.results().addListener((property, old, results) -> entitle(results));
        entitle(workspace.results().get());
    }

    Appearance appearance() {
        return appearance;
    }

    /** Opens files, or the reference table when there are none. */
    void open(List<Path> files) {
        view.open(files);
    }

    void show() {
        stage.show();
    }

    private void entitle(Optional<Results> results) {
        stage.setTitle(results.map(present -> present.document().title() + " – " + NAME)
                .orElse(NAME));
    }

    private void dress() {
        DisentangleApp.dress(appearance, scene);
        String own = Objects.requireNonNull(MainWindow.class.getResource("window.css"))
                .toExternalForm();
        scene.getStylesheets().setAll(own, textSize());
        settingsFile.write(settings());
    }

    /**
     * A style sheet and not a style of the root, so that it reaches menus and tooltips too. Icons need pixels: an em is
     * their own size, which would grow each time the style is applied.
     */
    private String textSize() {
        double pixels = Appearance.TEXT_PIXELS * appearance.textScale();
        String css = String.format(
                Locale.ROOT,
                ".root { -fx-font-size: %.2fpx; } .ikonli-font-icon { -fx-icon-size: %dpx; }",
                pixels,
                Math.round(1.15 * pixels));
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private Settings settings() {
        boolean maximised = stage.isMaximized();
        return new Settings(
                appearance.dark().get(),
                appearance.textPercent().get(),
                maximised || Double.isNaN(stage.getWidth()) ? scene.getWidth() : scene.getWidth(),
                scene.getHeight(),
                maximised);
    }
}
