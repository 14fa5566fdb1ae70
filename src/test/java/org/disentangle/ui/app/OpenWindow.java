package org.disentangle.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.Privacy;
import org.disentangle.ui.model.DocumentReader;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.Workspace;
import org.disentangle.ui.sessions.KeptWork;

/** A window that the tests of a class use one after the other, and what it is made of. */
final class OpenWindow {
    final Class<?> owner;
    final Path state;
    final Stage stage = new Stage();
    final CountedRunner runner = new CountedRunner();
    final PlannedDialogs dialogs = new PlannedDialogs();
    final Workspace workspace;
    final MainWindow window;
    private long document = 1;

    OpenWindow(Class<?> owner, Path state, DocumentReader reader) {
        this.owner = owner;
        this.state = state;
        workspace = new Workspace(runner, reader, new Notices());
        window = new MainWindow(
                stage,
                workspace,
                runner,
                dialogs,
                new KeptWork(state, runner, workspace.notices(), new Privacy(false)));
    }

    /** The same document without changes, looked at as at first. */
    void leave() {
        for (Optional<Button> close = closing(); close.isPresent(); close = closing()) {
            close.get().fire();
        }
        while (isSame()
                && workspace.session().get().orElseThrow().history().undoName().isPresent()) {
            workspace.undo();
        }
        workspace.look(ViewState.initial());
        workspace.notices().dismiss();
    }

    private Optional<Button> closing() {
        return Optional.ofNullable((Button) stage.getScene().lookup("#sheet-close"));
    }

    private boolean isSame() {
        return workspace.documents().get() == document
                && workspace.session().get().isPresent();
    }

    /** For the next test: nothing is known of tables that were opened before, and the first document is open. */
    void renew(List<Path> files) throws IOException {
        dialogs.forget();
        delete(state.resolve("tables"));
        if (!isSame()) {
            document = workspace.documents().get() + 1;
            window.open(files);
        }
    }

    void close() {
        stage.hide();
        runner.close();
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
