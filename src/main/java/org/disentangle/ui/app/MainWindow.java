package org.disentangle.ui.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.disentangle.job.JobListener;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.ui.model.Appearance;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Subscriptions;
import org.disentangle.ui.model.Workspace;
import org.disentangle.ui.sessions.KeptWork;
import org.disentangle.ui.sessions.LostWork;
import org.disentangle.ui.sessions.OpenDocument;

/** The window: its title, size and look, which are remembered. */
final class MainWindow {
    private static final String NAME = "Disentangle";

    /** So that a new look is shown before it is saved. */
    private static final Duration SAVING_PAUSE = Duration.ofMillis(500);

    private final Stage stage;
    private final Workspace workspace;
    private final SettingsFile settingsFile;
    private final Settings atStart;
    private final Appearance appearance = new Appearance();
    private final Scene scene;
    private final MainView view;
    private final KeptWork kept;
    private final LostWork lost;
    private final FirstPicture firstPicture;
    private final LatestOnly saving;
    private final Subscriptions subscriptions = new Subscriptions();

    MainWindow(Stage stage, Workspace workspace, JobRunner runner, Dialogs dialogs, KeptWork kept) {
        this.stage = stage;
        this.workspace = workspace;
        this.kept = kept;
        this.saving = new LatestOnly(runner);
        this.settingsFile = new SettingsFile(kept.folder());
        atStart = settingsFile.read();
        appearance.dark().set(atStart.dark());
        appearance.textPercent().set(atStart.textPercent());
        view = new MainView(workspace, runner, appearance, dialogs, kept);
        scene = new Scene(view.node());
        firstPicture = new FirstPicture(scene, this::showNow);
        stage.setScene(scene);
        place();
        stage.setMaximized(atStart.maximised());
        dress();
        subscriptions.run(this::dress, appearance.dark(), appearance.textPercent());
        stage.setOnHiding(event -> end());
        subscriptions.follow(
                this::entitle, workspace.session(), view.sessions().document().saved(), kept.isPrivate());
        List<String> damage = new ArrayList<>();
        settingsFile.damage().ifPresent(damage::add);
        kept.recent().damage().ifPresent(damage::add);
        this.lost = new LostWork(kept, runner, workspace, view.sessions(), damage);
    }

    Appearance appearance() {
        return appearance;
    }

    /** Opens files, or the reference table if there are none. */
    void open(List<Path> files) {
        view.open(files);
    }

    /** Offers to continue work that was open when the program ended. */
    void offerLostWork() {
        lost.lookFor();
    }

    /** Shows the window as soon as it has something to show. */
    void show() {
        firstPicture.await(workspace);
    }

    /** Runs an action once the window is painted. */
    void afterFirstPicture(Runnable action) {
        firstPicture.afterwards(action);
    }

    /**
     * Some window managers answer GTK's first, empty window late, and the window would shrink to that size. So its size
     * is set once more, by way of another size, because setting the same one has no effect.
     */
    private void showNow() {
        stage.show();
        Platform.runLater(() -> {
            if (!stage.isMaximized()) {
                stage.setWidth(stage.getWidth() - 1);
                stage.setHeight(stage.getHeight() - 1);
                place();
            }
        });
    }

    /** Centres the window on the screen, never larger than it, frame and title included. */
    private void place() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(atStart.width(), screen.getWidth());
        double height = Math.min(atStart.height(), screen.getHeight());
        stage.setMinWidth(Math.min(Settings.SMALLEST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(Settings.SMALLEST_HEIGHT, screen.getHeight()));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
    }

    private void end() {
        keepSettings();
        subscriptions.close();
        lost.close();
        view.close();
        kept.close();
    }

    /** Puts a dot before the name while there are unsaved choices. */
    private void entitle() {
        OpenDocument document = view.sessions().document();
        String title = document.title();
        stage.setTitle(
                title.isEmpty()
                        ? NAME
                        : (document.isUnsaved() ? "• " : "") + title
                                + (kept.privacy().isOn() ? " (private)" : "") + " – " + NAME);
    }

    private void keepSettings() {
        saving.cancel();
        if (!kept.privacy().isOn()) {
            settingsFile.write(settings());
        }
    }

    private void dress() {
        StyleSheets.dress(scene, appearance);
        if (!kept.privacy().isOn()) {
            // what cannot be written is logged, and written when the window is closed
            Settings now = settings();
            saving.start(
                    "Saving the settings",
                    SAVING_PAUSE,
                    progress -> settingsFile.write(now, progress),
                    JobListener.none());
        }
    }

    private Settings settings() {
        boolean maximised = stage.isMaximized();
        return new Settings(
                appearance.dark().get(),
                appearance.textPercent().get(),
                maximised ? atStart.width() : stage.getWidth(),
                maximised ? atStart.height() : stage.getHeight(),
                maximised);
    }
}
