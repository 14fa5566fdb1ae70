package org.disentangle.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.disentangle.job.BackgroundRunner;
import org.disentangle.state.FaultLog;
import org.disentangle.state.Privacy;
import org.disentangle.state.StateFolder;
import org.disentangle.ui.common.SystemDialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Workspace;
import org.disentangle.ui.sessions.KeptWork;

/** The window. */
public final class DisentangleApp extends Application {
    /** The argument that opens a private window. */
    public static final String PRIVATE = "--private";

    private final BackgroundRunner runner = new BackgroundRunner(Platform::runLater, this::tell);
    /** A separate runner, because autosaving must not wait for resampling. */
    private final BackgroundRunner saving = new BackgroundRunner(Platform::runLater, this::tell);

    private Consumer<Throwable> listener = fault -> {};

    /**
     * Opens the window on files, or on the reference table if there are none; returns when it is closed.
     *
     * @param isPrivate whether the window leaves no trace
     */
    public static void launch(List<Path> files, boolean isPrivate) {
        List<String> arguments = new ArrayList<>();
        arguments.add(isPrivate ? PRIVATE : "");
        files.forEach(file -> arguments.add(file.toString()));
        try (BackgroundRunner early = new BackgroundRunner(Runnable::run)) {
            ToolkitClasses.loadWith(early);
            Application.launch(DisentangleApp.class, arguments.toArray(String[]::new));
        }
    }

    @Override
    public void start(Stage stage) {
        Workspace workspace = new Workspace(runner, new FileReader(), new Notices());
        List<String> arguments = getParameters().getRaw();
        List<Path> files = arguments.stream().skip(1).map(Path::of).toList();
        Privacy privacy = new Privacy(arguments.get(0).equals(PRIVATE));
        KeptWork kept = new KeptWork(StateFolder.path(), saving, workspace.notices(), privacy);
        listener = workspace::fail;
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
            FaultLog.keep("the window failed", fault);
            tell(fault);
        });
        MainWindow window = new MainWindow(stage, workspace, runner, new SystemDialogs(stage), kept);
        workspace.intervals().hold();
        window.open(files);
        window.show();
        window.afterFirstPicture(workspace.intervals()::release);
        window.afterFirstPicture(window::offerLostWork);
        window.afterFirstPicture(() -> WarmUp.follow(workspace, runner));
        window.afterFirstPicture(() -> UnusedMemory.follow(workspace, runner));
    }

    private void tell(Throwable fault) {
        listener.accept(fault);
    }

    @Override
    public void stop() {
        runner.close();
        saving.close();
    }
}
