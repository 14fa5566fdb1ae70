package org.disentangle.ui.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.disentangle.job.DirectRunner;
import org.disentangle.session.Results;
import org.disentangle.session.Session;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.Privacy;
import org.disentangle.ui.joining.JoiningViewModel;
import org.disentangle.ui.model.Dialogs;
import org.disentangle.ui.model.Notices;
import org.disentangle.ui.model.TableReader;
import org.disentangle.ui.model.Workspace;
import org.disentangle.ui.sessions.KeptWork;
import org.disentangle.ui.sessions.LostWork;
import org.disentangle.ui.sessions.SessionsViewModel;

/** One run of the program, composed as its window is but without one; every job is run at once. */
final class WindowlessProgram implements AutoCloseable {
    final Notices notices = new Notices();
    final Workspace workspace = new Workspace(new DirectRunner(), new TableReader(), notices);
    final JoiningViewModel joining;
    final OpeningViewModel opening;
    private final KeptWork kept;
    private final SessionsViewModel sessions;
    private final LostWork lost;
    private Optional<Path> chosen = Optional.empty();

    /** Saves where it was told. */
    private final class Chosen implements Dialogs {
        @Override
        public List<Path> chooseTables(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFile(String title, String kind, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String suggestedName, String kind, String ending) {
            return chosen;
        }
    }

    /**
     * A run.
     *
     * @param state where it keeps work
     * @param privacy whether it keeps any
     * @param decide answers the sheet for joining
     */
    WindowlessProgram(Path state, Privacy privacy, Consumer<JoiningViewModel> decide) {
        DirectRunner runner = new DirectRunner();
        kept = new KeptWork(state, runner, notices, privacy);
        joining = new JoiningViewModel(workspace, runner, () -> decide.accept(joining()), () -> {});
        opening = new OpeningViewModel(
                workspace,
                runner,
                new Chosen(),
                new OpeningFolders(state, kept.recent(), kept.slots(), privacy, kept.privateFolder()),
                joining::begin,
                () -> {},
                () -> {});
        sessions = new SessionsViewModel(
                workspace, runner, new Chosen(), kept, new SessionsViewModel.Sheet(() -> {}, () -> {}));
        lost = new LostWork(kept, runner, workspace, sessions, List.of());
    }

    private JoiningViewModel joining() {
        return joining;
    }

    /** Opens a table or a session, as a drop does. */
    void open(Path file) {
        sessions.open(
                List.of(file), files -> workspace.open(files, workspace.reader().defaults()));
    }

    void saveAs(Path file) {
        chosen = Optional.of(file);
        sessions.saveAs(false);
    }

    /** Goes on with what was open when a run ended, if that is offered. */
    void goOnWithLostWork() {
        lost.lookFor();
        notices.accept();
    }

    /** Whether there are choices in no file. */
    boolean isUnsaved() {
        return sessions.document().isUnsaved();
    }

    Session session() {
        return workspace.session().get().orElseThrow();
    }

    Results results() {
        return workspace.results().get().orElseThrow();
    }

    ViewState view() {
        return workspace.viewState().get();
    }

    /** The window is closed. */
    @Override
    public void close() {
        lost.close();
        sessions.document().close();
        kept.close();
    }
}
