package org.disentangle.ui.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.disentangle.importing.note.ImportException;
import org.disentangle.job.JobRunner;
import org.disentangle.job.LatestOnly;
import org.disentangle.job.Progress;
import org.disentangle.session.Results;
import org.disentangle.session.Session;
import org.disentangle.session.command.Invocation;
import org.disentangle.session.command.PlanInOptions;
import org.disentangle.session.command.RecipeCommand;
import org.disentangle.session.file.FilePrints;
import org.disentangle.session.file.PlanJson;
import org.disentangle.session.file.SavedSession;
import org.disentangle.session.file.SavedSource;
import org.disentangle.session.file.SessionFile;
import org.disentangle.session.file.SessionSources;
import org.disentangle.session.opening.Opening;
import org.disentangle.session.view.ViewState;
import org.disentangle.state.FileFailure;
import org.disentangle.state.SafeWriter;
import org.disentangle.ui.model.SaidInPlace;
import org.disentangle.ui.model.Workspace;

/** Copies the command that reproduces the numbers shown, to the last digit, without a window. */
final class CommandCopying {
    private static final String OUT = "results";

    private final Workspace workspace;
    private final LatestOnly looking;
    private final Consumer<String> clipboard;
    private final Folder folder;

    /**
     * Makes the command for copying.
     *
     * @param clipboard receives the command
     * @param folder where the sessions that a command names are kept
     */
    CommandCopying(Workspace workspace, JobRunner runner, Consumer<String> clipboard, Folder folder) {
        this.workspace = workspace;
        this.looking = new LatestOnly(runner);
        this.clipboard = clipboard;
        this.folder = folder;
    }

    /** A folder that is created when first asked for. */
    @FunctionalInterface
    interface Folder {
        Path make() throws IOException;
    }

    /** A command and the session saved for it, if it needs one. */
    private record Copied(String command, Optional<Path> session) {}

    void copy() {
        Optional<String> older = workspace.whyNotWritten();
        if (older.isPresent()) {
            workspace.notices().refuse(older.get());
            return;
        }
        Optional<Results> shown = workspace.results().get();
        Optional<Session> open = workspace.session().get();
        if (shown.isPresent() && open.isPresent()) {
            ViewState view = workspace.viewState().get();
            workspace
                    .activity()
                    .start(
                            looking::start,
                            "Writing the command",
                            Duration.ZERO,
                            progress -> copied(shown.get(), open.get().opening(), view, progress),
                            new SaidInPlace<Copied>(workspace, this::take),
                            () -> workspace.notices().inform("No command was copied."));
        }
    }

    private Copied copied(Results shown, Opening opening, ViewState view, Progress progress) throws ImportException {
        Optional<String> line = PlanInOptions.of(shown.document(), opening, progress)
                .map(plan -> plan.withAnalysis(shown.drawn().options()))
                .flatMap(plan -> RecipeCommand.line(Invocation.program(), plan, OUT));
        if (line.isPresent()) {
            return new Copied(line.get(), Optional.empty());
        }
        Path session = saved(shown, view, progress);
        return new Copied(
                RecipeCommand.lineWithSession(Invocation.program(), session.toString(), OUT), Optional.of(session));
    }

    /** Saves the session under a name that the same choices always get. */
    private Path saved(Results shown, ViewState view, Progress progress) throws ImportException {
        String plan = PlanJson.compactText(shown.settled());
        String name = name(plan) + "." + SessionFile.ENDING;
        try {
            Path file = folder.make().resolve(name);
            List<SavedSource> sources = new SessionSources(new FilePrints())
                    .of(
                            shown.settled(),
                            shown.document().table().provenance().sources(),
                            Optional.of(file),
                            false,
                            progress);
            SavedSession session = new SavedSession(
                    shown.settled(),
                    view,
                    sources,
                    Optional.of(SavedSession.TableSize.of(shown.document().table())));
            SafeWriter.write(file, SessionFile.contents(session, Path::of));
            return file;
        } catch (IOException e) {
            throw new ImportException(
                    ImportException.Kind.UNREADABLE,
                    "No option expresses these choices, and the session that the command would name cannot be saved as "
                            + name + FileFailure.because(e) + "; save the session yourself and analyze that file.",
                    e);
        }
    }

    private static String name(String plan) {
        return "command-" + UUID.nameUUIDFromBytes(plan.getBytes(StandardCharsets.UTF_8));
    }

    private void take(Copied copied) {
        clipboard.accept(copied.command());
        workspace
                .notices()
                .inform("The command was copied; it computes the numbers shown and writes them to the folder \"" + OUT
                        + "\"."
                        + (copied.session().isPresent()
                                ? " Options cannot express all of your choices, so it names a session saved "
                                        + "for this purpose."
                                : ""));
    }
}
